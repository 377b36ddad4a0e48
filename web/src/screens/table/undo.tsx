import { undo2 } from '../../icons/later.ts';
import type { Notice } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Act, did } from './act.tsx';
import { may, type Scene } from './scene.ts';

interface UndoProps {
  readonly scene: Scene;
  readonly onDone?: (() => void) | undefined;
}

const acts: ReadonlySet<string> = new Set([
  'draw_card',
  'play_card',
  'turn_card',
  'not_this_card',
  'move_on',
  'end_turn',
  'come_back_to_me',
  'sit_out',
]);

/**
 * Beside what is going on: that the table was just taken back, and undoing what this phone did last, until something else
 * happens there.
 */
export function Undo({ scene }: UndoProps) {
  const [what, before] = did.value;
  const back = wentBack(scene.table?.lately ?? []);
  // The server keeps nobody's name with it: only this phone knows that it was this one.
  const mine = acts.has(what) && scene.table?.acts === before + 1;
  return (
    <>
      {back && <span class="second"> {t(`notice-${back}`)}</span>}
      {mine && <UndoLast scene={scene} />}
    </>
  );
}

const back: ReadonlySet<string> = new Set(['act_undone', 'round_rewound', 'round_reopened']);
/** What is told in the same moment: going back to a step begins it anew, and in a go-round asks somebody. */
const comesWithIt: readonly string[] = ['stage_began', 'turn_began'];

/** What took the table back, if nothing has happened since but what came with it. */
export function wentBack(lately: readonly Notice[]): string | undefined {
  const kinds = lately.map(({ kind }) => kind);
  const at = Math.max(...[...back].map((kind) => kinds.lastIndexOf(kind)));
  const since = kinds.slice(at + 1);
  const expected = kinds[at] === 'round_rewound' ? comesWithIt : [];
  return since.every((kind, nth) => kind === expected[nth]) ? kinds[at] : undefined;
}

/** Taking back the last thing that moved the table, whoever did it. */
export function UndoLast({ scene, onDone }: UndoProps) {
  return (
    <Act kind="quiet" icon={undo2} iconMirrors session={scene.session} offer={may(scene, 'undo')} onDone={onDone}>
      {t('table-undo')}
    </Act>
  );
}
