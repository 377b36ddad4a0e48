import { undo2 } from '../../icons/later.ts';
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

/** Below what this phone did last at its table: taking it back, until something else happens there. */
export function Undo({ scene }: UndoProps) {
  const [what, before] = did.value;
  // The server keeps nobody's name with it: only this phone knows that it was this one.
  return acts.has(what) && scene.table?.acts === before + 1 ? <UndoLast scene={scene} /> : null;
}

/** Taking back the last thing that moved the table, whoever did it. */
export function UndoLast({ scene, onDone }: UndoProps) {
  return (
    <Act kind="quiet" icon={undo2} iconMirrors session={scene.session} offer={may(scene, 'undo')} onDone={onDone}>
      {t('table-undo')}
    </Act>
  );
}
