import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from '../../app/routes.ts';
import { scanned } from '../../app/scanned.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { rotateCcw } from '../../icons/ui.ts';
import { dropKey } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Empty, Loading } from '../../parts/panel.tsx';
import { inRow } from '../../words/named.ts';
import { rich } from '../../words/rich.tsx';
import { t } from '../../words/words.ts';
import { RoomCard } from './room-card.tsx';
import { chapters, type Mine, useMine } from './use-mine.ts';
import './rooms.css';

/** `/rooms`, and below it `/rooms/try` and `/rooms/seat`, where a rehearsal begins and where one is looked at. */
export default function Page({ params: { alone } }: PageProps) {
  const [parts, found] = useState<typeof import('../rehearsal/index.tsx')>();
  useEffect(() => {
    if (alone) import('../rehearsal/index.tsx').then(found, console.error);
  }, [alone]);
  if (!alone) return <Rooms />;
  if (!parts) return <Shell>{<Loading />}</Shell>;
  return alone === 'try' ? <parts.Rehearse /> : <parts.SeatPage />;
}

/** My rooms on this device: prepared, running, past. Nothing is asked but the tokens this device holds. */
function Rooms() {
  const mine = useMine();
  useTitle(t('rooms-title'));
  const none = mine.rooms && !mine.rooms.length && !mine.lost.length;
  return (
    <Shell>
      <div>
        <h1>{t('rooms-title')}</h1>
        <p class="shell-lead">{t('rooms-lead')}</p>
      </div>
      {scanned.value && <p role="status">{rich('rooms-card', { code: <bdi dir="ltr">{scanned.value}</bdi> })}</p>}
      {mine.problem && (
        <div class="stack" role="alert">
          <p>{mine.problem}</p>
          <div class="row">
            <Button icon={rotateCcw} onPress={mine.again}>
              {t('lost-again')}
            </Button>
          </div>
        </div>
      )}
      {!mine.rooms && !mine.problem && <Loading />}
      {none && <Empty title={t('rooms-none')}>{t('rooms-none-help')}</Empty>}
      {chapters.map((chapter) => (
        <Chapter
          key={chapter}
          title={t(`rooms-${chapter}`)}
          rooms={mine.rooms?.filter((room) => room.chapter === chapter) ?? []}
          onChanged={mine.again}
        />
      ))}
      {mine.lost.length > 0 && <LostRooms mine={mine} />}
      <div class="row">
        <Button kind={mine.rooms?.length ? 'plain' : 'main'} href="/open">
          {t('rooms-open-one')}
        </Button>
      </div>
    </Shell>
  );
}

interface ChapterProps {
  readonly title: string;
  readonly rooms: readonly Mine[];
  readonly onChanged: () => void;
}

function Chapter({ title, rooms, onChanged }: ChapterProps) {
  if (!rooms.length) return null;
  return (
    <section class="rooms-chapter">
      <h2>{title}</h2>
      <ul class="rooms-list">
        {rooms.map((room) => (
          <RoomCard key={room.key.token} room={room} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

/** Keys that open nothing any more: said by name, and taken away by tap. */
function LostRooms({ mine }: { readonly mine: ReturnType<typeof useMine> }) {
  const clear = () => {
    for (const key of mine.lost) dropKey(key);
    mine.again();
  };
  return (
    <section class="rooms-chapter">
      <h2>{t('rooms-lost')}</h2>
      <p>{t('rooms-lost-words', { titles: inRow(mine.lost.map(({ title }) => t('rooms-quoted', { title }))) })}</p>
      <div class="row">
        <Button onPress={clear}>{t('rooms-lost-clear')}</Button>
      </div>
    </section>
  );
}
