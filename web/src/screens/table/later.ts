/** What nobody needs in the first minutes: fetched in peace once one has sat down, or at once when it is asked for. */

import '../rehearsal/watch.ts';

export { Bring } from '../consulting/bring.tsx';
export { ProblemCard } from '../consulting/problem.tsx';
export { SlipHint } from '../own/slip-hint.tsx';
export { Talks } from '../presenting/page.tsx';
export { Above } from './above.tsx';
export { BoardSide, BoardToRoll, rolledWords } from './board.tsx';
export { ChangeCapture } from './capture/change.tsx';
export { Mine } from './capture/mine.tsx';
export { Recorder } from './capture/recorder.tsx';
export { Menu } from './menu/menu.tsx';
export { PathPanel } from './path-panel.tsx';
export { Break } from './phases/break.tsx';
export { CheckOut } from './phases/check-out.tsx';
export { Debrief } from './phases/debrief.tsx';
export { Harvest } from './phases/harvest.tsx';
export { LookedInto } from './phases/looked-into.tsx';
export { Story } from './phases/story.tsx';
export { ChangePledge } from './pledge/change.tsx';
export { Pledge } from './pledge/pledge.tsx';
export { Told } from './pledge/told.tsx';
export { AnswerStep } from './steps/answer.tsx';
export { Beside } from './steps/beside.tsx';
export { OutcomeStep } from './steps/outcome.tsx';
export { Undo } from './undo.tsx';
export { OnWildCard } from './wild/on-card.tsx';
export { WriteOnCard } from './wild/write.tsx';
