import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../parts/notice.tsx';
import type { Notice } from '../../wire.ts';
import { stageName } from '../../words/modes.ts';
import { knows, t } from '../../words/words.ts';
import { later } from './later-pages.ts';
import { nameOf, type Scene } from './scene.ts';

/** Of these only the last one counts: nobody needs to hear of a step or a turn that is already over. */
const passing = new Set(['stage_began', 'turn_began', 'round_began', 'phase_entered', 'reading_handed']);
/** What is said to the whole room is told before anything of one table. */
const ofTheRoom = new Set([
  'phase_entered',
  'message_shown',
  'room_paused',
  'room_resumed',
  'gathering',
  'gathering_over',
]);
const told = 2;
const gatherMs = 600;

/**
 * The newest notices in words: at most two sentences, none said twice, one's own turn always among them; but not for `eyes`, which
 * read of it in the tray. `undefined` when nothing is worth saying.
 */
export function inWords(scene: Scene, fresh: readonly Notice[], eyes = false): string | undefined {
  const newest = fresh.filter(
    ({ kind }, nth) => !passing.has(kind) || fresh.every((later, place) => place <= nth || later.kind !== kind),
  );
  const sentences = newest.map((one) => sentence(scene, one)).filter((one) => one !== undefined);
  const different = sentences.filter((one, nth) => sentences.lastIndexOf(one) === nth);
  const mine = newest.find(({ kind, seat }) => kind === 'turn_began' && seat === scene.seat.id);
  const turn = mine && sentence(scene, mine);
  const kept = different.filter((one) => one !== turn);
  const forAll = new Set(newest.filter(({ kind }) => ofTheRoom.has(kind)).map((one) => sentence(scene, one)));
  while (kept.length > (turn && !eyes ? told - 1 : told)) {
    const first = kept.findIndex((one) => !forAll.has(one));
    kept.splice(Math.max(first, 0), 1);
  }
  if (turn && !eyes) kept.push(turn);
  return kept.length ? kept.join(' ') : undefined;
}

function sentence(scene: Scene, { kind, seat, step }: Notice): string | undefined {
  const mine = seat !== null && seat === scene.seat.id;
  const name = nameOf(scene, seat);
  switch (kind) {
    case 'stage_began':
      return stageWords(scene, step);
    case 'phase_entered': {
      const phase = scene.room.phases.find(({ id }) => id === step);
      return phase && t('notice-phase_entered', { phase: t(`phase-${phase.kind}`) });
    }
    case 'message_shown':
      return scene.room.message || undefined;
    case 'turn_began':
      return mine ? t('respond-yours', { name }) : t('notice-turn_began', { name });
    case 'reading_handed':
    case 'round_began':
      if (scene.round?.called) return stageWords(scene, scene.round.step);
      return t(mine ? `notice-${kind}-you` : `notice-${kind}`, { name });
    case 'table_host_named':
      return seat === null ? t('notice-table_host_freed') : t(mine ? `notice-${kind}-you` : `notice-${kind}`, { name });
    case 'die_rolled':
      return later.value?.rolledWords(scene);
    case 'capture_added':
      return mine ? undefined : t('notice-capture_added');
    case 'answer_given':
    case 'turn_put_off':
    case 'seat_seated':
    case 'seat_lifted':
      return mine ? undefined : t(`notice-${kind}`, { name });
    default:
      // What has no words is not worth a line: it is seen where it happens. Some words come with the later pages.
      return knows(`notice-${kind}`) ? t(`notice-${kind}`, { name }) : undefined;
  }
}

/** Tells readers politely what others have done, and gives the last line for eyes. Nothing of before one came is told. */
export function useNotices(scene: Scene): string | undefined {
  const [line, setLine] = useState<{ readonly words: string | undefined; readonly at: string }>();
  const at = placeOf(scene);
  const readyNow = readyWords(scene);
  const seen = useRef({
    table: scene.table?.id,
    at: last(scene.table?.lately),
    hall: last(scene.room.lately),
    ready: readyNow,
  });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef(scene);
  now.current = scene;
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // What comes meanwhile is told with it: a busy table is never silent because it is busy.
    timer.current ??= setTimeout(tell, gatherMs);
  }, [last(scene.table?.lately), last(scene.room.lately), scene.table?.id, readyNow]);
  const tell = () => {
    timer.current = undefined;
    const { table, room } = now.current;
    const moved = table?.id !== seen.current.table;
    const fresh = [
      ...room.lately.filter(({ number }) => number > seen.current.hall),
      ...(moved ? [] : (table?.lately ?? []).filter(({ number }) => number > seen.current.at)),
    ];
    const ready = readyWords(now.current);
    const readyNews = ready !== seen.current.ready ? ready : undefined;
    const words = (eyes: boolean) => {
      const here = moved ? seatedWords(now.current, eyes) : undefined;
      return [here, inWords(now.current, fresh, eyes)].filter(Boolean).join(' ') || readyNews;
    };
    const news = words(false);
    seen.current = { table: table?.id, at: last(table?.lately), hall: last(room.lately), ready };
    if (!news) return;
    setLine({ words: words(true), at: placeOf(now.current) });
    announce(news);
  };
  // A line about a step that is over would tell of the past as if it were now.
  return line?.at === at ? line.words : undefined;
}

function placeOf({ phase, round, table }: Scene): string {
  return [phase.id, table?.id, round?.id, round?.stage].join('.');
}

/** Where one has just sat down, what is going on there, and, but for eyes, whether it waits for oneself. */
function seatedWords(scene: Scene, eyes: boolean): string | undefined {
  const { table, round, seat } = scene;
  if (!table) return undefined;
  const at = t('notice-at_table', { table: table.number });
  if (!round) return at;
  const mine = !eyes && round.turn === seat.id && t('respond-yours', { name: nameOf(scene, seat.id) });
  return [at, stageWords(scene, round.step), mine].filter(Boolean).join(' ');
}

/** Where the table has come to. The go-round from held shoes is the same step again, and must not sound like the first. */
function stageWords({ round }: Scene, step: string | null): string {
  if (round?.step !== step) return t('notice-stage_began', { step: t(`step-${step}`) });
  const again = round.shoes === 'held' && round.go_round > 1 && !round.called;
  return again ? t('notice-stage_held') : t('notice-stage_began', { step: stageName(round) });
}

/** "3 of 6 ready", while a table thinks. */
export function readyWords({ table, round }: Pick<Scene, 'table' | 'round'>): string | undefined {
  if (!table || round?.step !== 'think') return undefined;
  const here = table.seats.filter(({ state }) => state !== 'away');
  return t('table-ready', { ready: here.filter(({ state }) => state === 'ready').length, seats: here.length });
}

function last(lately: readonly Notice[] | undefined): number {
  return lately?.[lately.length - 1]?.number ?? 0;
}
