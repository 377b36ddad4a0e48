import { Capture } from './capture/capture.tsx';
import { Mine } from './capture/mine.tsx';
import { Recorder } from './capture/recorder.tsx';
import { CheckIn } from './phases/check-in.tsx';
import { CheckOut } from './phases/check-out.tsx';
import { Debrief } from './phases/debrief.tsx';
import { Harvest } from './phases/harvest.tsx';
import { Lobby } from './phases/lobby.tsx';
import { Standing } from './phases/standing.tsx';
import { Welcome } from './phases/welcome.tsx';
import { Pledge } from './pledge/pledge.tsx';
import type { Scene } from './scene.ts';
import { AnswerStep } from './steps/answer.tsx';
import { Discuss } from './steps/discuss.tsx';
import { Draw } from './steps/draw.tsx';
import { OutcomeStep } from './steps/outcome.tsx';
import { Read } from './steps/read.tsx';
import { Respond } from './steps/respond.tsx';
import { Tender } from './steps/tender.tsx';
import { Think } from './steps/think.tsx';
import type { Held, ViewKind } from './view.ts';

export interface PageProps {
  readonly scene: Scene;
  readonly held: Held;
  /** The last thing that happened, in words. */
  readonly line: string | undefined;
}

const pages: Readonly<Record<ViewKind, (props: PageProps) => preact.JSX.Element>> = {
  lobby: Lobby,
  standing: Standing,
  welcome: Welcome,
  check_in: CheckIn,
  debrief: Debrief,
  harvest: Harvest,
  pledge: Pledge,
  check_out: CheckOut,
  closed: Standing,
  draw: Draw,
  tender: Tender,
  read: Read,
  think: Think,
  respond: Respond,
  discuss: Discuss,
  capture: Capture,
  answer: AnswerStep,
  outcome: OutcomeStep,
  mine: Mine,
  recorder: Recorder,
};

/** The page of what the table is doing, or of what was opened over it. */
export function Page(props: PageProps) {
  const Shown = pages[props.held.view.kind];
  return <Shown {...props} />;
}
