import { TableTop } from '../../parts/table-top.tsx';
import { Timer } from '../../parts/timer.tsx';
import { stageName } from '../../words/modes.ts';
import { rich } from '../../words/rich.tsx';
import { t } from '../../words/words.ts';
import { readyWords } from './notices.ts';
import { nameOf, type Scene } from './scene.ts';

/** The table with its place cards, and in its middle round, step and soft time. */
export function Round({ scene }: { readonly scene: Scene }) {
  const { table, seat, round, silent } = scene;
  if (!table) return null;
  const seats = table.seats.map(({ id, name, state }) => ({
    id,
    name: name || t('seat-nameless'),
    state,
    you: id === seat.id,
    faint: silent.includes(id),
  }));
  return <TableTop seats={seats} title={title(scene)} under={under(scene)} line={line(scene, round?.waiting_for[0])} />;
}

/** "Round 3 · Respond", or the phase: what the table is doing. */
export function title({ round, phase }: Scene): string {
  if (!round) return t(`phase-${phase.kind}`);
  return t('round-step', { number: round.number, step: stepWords(round) });
}

function stepWords(round: NonNullable<Scene['round']>): string {
  return round.face_down ? t('step-tender') : stageName(round);
}

/** The soft time, who is ready, or who reads: whatever stands under the title of the table now. */
export function under(scene: Scene) {
  const { table, round, room, session } = scene;
  const endsAt = round ? round.ends_at : room.ends_at;
  const pausedAt = round ? (table?.paused_at ?? null) : room.paused_at;
  const ready = readyWords(scene);
  const mine = round?.turn === scene.seat.id;
  if (endsAt !== null)
    return (
      <>
        {ready && <span>{ready} · </span>}
        <Timer
          endsAt={endsAt}
          pausedAt={pausedAt}
          now={session.now}
          size={17}
          spoken={!round || mine || round.step === 'think'}
        />
      </>
    );
  if (ready) return ready;
  if (round?.reader && !round.called && (round.step === 'draw' || round.step === 'read'))
    return round.reader === scene.seat.id
      ? t('table-you-read')
      : t('table-reader', { name: nameOf(scene, round.reader) });
  return undefined;
}

function line(scene: Scene, next: string | undefined) {
  const { round, phase } = scene;
  if (!round) return t(`phase-${phase.kind}`);
  const step = <b>{stepWords(round)}</b>;
  const ready = readyWords(scene);
  if (round.step !== 'respond' || !next) return ready ? rich('table-line', { step, ready }) : step;
  return rich('table-line-next', { step, name: next === scene.seat.id ? t('seat-you') : nameOf(scene, next) });
}
