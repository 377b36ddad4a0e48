import { useState } from 'preact/hooks';
import { check } from '../../../icons/ui.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { HandCard, HandStrip } from '../hand.tsx';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { plain } from '../plain.ts';
import { Scenario } from '../scenario.tsx';
import { leads, may, nameOf, type Scene } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Note, useNote } from './note.tsx';

/** A quiet minute: both cards closed to strips, a private note, and a signal when ready. */
export function Think(props: PageProps) {
  const { scene, held } = props;
  const { session, seat } = scene;
  const [cardOpen, openCard] = useState(false);
  const [handOpen, openHand] = useState(false);
  // A note that was begun stays at hand also when another card lies on the table.
  const same = held.view.round === (scene.round?.id ?? null);
  const told = plain.value !== undefined;
  const note = useNote(scene, held.view.round);
  const ready = may(scene, 'say_ready');
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      tray={{
        say: held.over ? t('think-over') : whatNext(scene),
        main: !held.over && (
          <Act
            kind={seat.ready ? 'plain' : 'main'}
            icon={seat.ready ? undefined : check}
            session={session}
            offer={ready}
            onDone={note.keep}
          >
            {t(seat.ready ? 'think-not-ready' : 'think-im-ready')}
          </Act>
        ),
        more: !held.over && (
          <>
            {mayStart(scene) && (
              <Act session={session} offer={may(scene, 'move_on')}>
                {t('think-go-round')}
              </Act>
            )}
            <MoreButton />
          </>
        ),
      }}
    >
      {same && <Scenario scene={scene} open={cardOpen} onToggle={() => openCard(!cardOpen)} />}
      {seat.shoes && (told || handOpen) && <HandCard scene={scene} onToggle={() => openHand(false)} />}
      {seat.shoes && !told && !handOpen && <HandStrip scene={scene} down onToggle={() => openHand(true)} />}
      <Note note={note} />
    </Layout>
  );
}

/** Whom the table waits for: this seat, the others, or, once all are ready, whoever starts the go-round. */
function whatNext(scene: Scene): string {
  if (!scene.seat.ready) return t('think-say');
  if (!allReady(scene)) return t('think-ready');
  const name = nameOf(scene, scene.round?.reader);
  return mayStart(scene) ? t('think-all-ready-you') : t('think-all-ready', { name });
}

/** Whether the go-round is started at this thumb: a reader who is away cannot, so then anybody does. */
function mayStart(scene: Scene): boolean {
  const { table, round } = scene;
  return leads(scene) || (table?.seats.some(({ id, state }) => id === round?.reader && state === 'away') ?? false);
}

/** Who is away is not waited for. */
function allReady({ table }: Scene): boolean {
  return table?.seats.every(({ state }) => state === 'ready' || state === 'away') ?? false;
}
