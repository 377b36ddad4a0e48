import { useState } from 'preact/hooks';
import { copy, trash2 } from '../../icons/later.ts';
import { addressOf, dropKey } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/chip.tsx';
import { inGroups } from '../../parts/code-field.tsx';
import { t } from '../../words/words.ts';
import { DeleteRoom } from './delete-room.tsx';
import type { Mine } from './use-mine.ts';

interface RoomCardProps {
  readonly room: Mine;
  readonly onChanged: () => void;
}

/** One room: what it is for, how it stands, and what can be done with it from here. */
export function RoomCard({ room, onChanged }: RoomCardProps) {
  const [asking, ask] = useState(false);
  const runs = room.role === 'facilitator';
  const forget = () => {
    dropKey(room.key);
    onChanged();
  };
  return (
    <li class="rooms-card paper">
      <div class="rooms-head">
        <h3 dir="auto">{room.title}</h3>
        <Tag>{t(`rooms-role-${room.role}`)}</Tag>
        {room.rehearsal && <Tag>{t('rooms-rehearsal')}</Tag>}
      </div>
      <p dir="auto">{room.purpose}</p>
      <p class="second">{when(room)}</p>
      <div class="row">
        <Button kind="main" href={addressOf(room.key)}>
          {t(`rooms-go-${runs ? room.chapter : 'in'}`)}
          <span class="spoken"> {room.title}</span>
        </Button>
        {runs && (
          <Button icon={copy} href={`/open/copy/${room.room}`}>
            {t('rooms-copy')}
            <span class="spoken"> {room.title}</span>
          </Button>
        )}
        {runs ? (
          <Button kind="ending" icon={trash2} onPress={() => ask(true)}>
            {t('rooms-delete')}
            <span class="spoken"> {room.title}</span>
          </Button>
        ) : (
          room.chapter === 'past' && (
            <Button kind="quiet" onPress={forget}>
              {t('rooms-forget')}
              <span class="spoken"> {room.title}</span>
            </Button>
          )
        )}
      </div>
      {asking && <DeleteRoom room={room} onClose={() => ask(false)} onGone={onChanged} />}
    </li>
  );
}

function when({ code, chapter, opened_at, kept_until }: Mine): string {
  const date = new Date(opened_at);
  if (kept_until !== null) return t('rooms-kept', { date: new Date(kept_until) });
  if (chapter === 'past') return t('rooms-was', { date });
  return t(chapter === 'prepared' ? 'rooms-made' : 'rooms-opened', { date, code: inGroups(code) });
}
