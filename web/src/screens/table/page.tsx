import { Loading } from '../../parts/panel.tsx';
import { Capture } from './capture/capture.tsx';
import { type LaterPage, later, useLaterNow } from './later-pages.ts';
import { Layout } from './layout.tsx';
import { CheckIn } from './phases/check-in.tsx';
import { Lobby } from './phases/lobby.tsx';
import { Standing } from './phases/standing.tsx';
import { Welcome } from './phases/welcome.tsx';
import type { Scene } from './scene.ts';
import { Discuss } from './steps/discuss.tsx';
import { Draw } from './steps/draw.tsx';
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
  debrief: (props) => <Later {...props} page="Debrief" />,
  harvest: (props) => <Later {...props} page="Harvest" />,
  pledge: (props) => <Later {...props} page="Pledge" />,
  check_out: (props) => <Later {...props} page="CheckOut" />,
  break: (props) => <Later {...props} page="Break" />,
  overnight: (props) => <Later {...props} page="Break" />,
  closed: Standing,
  draw: Draw,
  tender: Tender,
  read: Read,
  think: Think,
  respond: Respond,
  discuss: Discuss,
  capture: Capture,
  answer: (props) => <Later {...props} page="AnswerStep" />,
  outcome: (props) => <Later {...props} page="OutcomeStep" />,
  mine: (props) => <Later {...props} page="Mine" />,
  recorder: (props) => <Later {...props} page="Recorder" />,
  bring: (props) => <Later {...props} page="Bring" />,
  talks: (props) => <Later {...props} page="Talks" />,
};

/** The page of what the table is doing, or of what was opened over it. */
export function Page(props: PageProps) {
  const Shown = pages[props.held.view.kind];
  return <Shown {...props} />;
}

function Later({ page, ...props }: PageProps & { readonly page: LaterPage }) {
  const Shown = later.value?.[page];
  useLaterNow(props.scene.session.status.value.kind !== 'offline');
  if (Shown) return <Shown {...props} />;
  return (
    <Layout {...props} tray={{ noCapture: true }}>
      <Loading />
    </Layout>
  );
}
