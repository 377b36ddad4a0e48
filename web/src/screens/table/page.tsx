import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Loading } from '../../parts/panel.tsx';
import { loadWords } from '../../words/words.ts';
import { Capture } from './capture/capture.tsx';
import { Layout } from './layout.tsx';
import { CheckIn } from './phases/check-in.tsx';
import { Lobby } from './phases/lobby.tsx';
import { Standing } from './phases/standing.tsx';
import { Welcome } from './phases/welcome.tsx';
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
  debrief: (props) => <Later {...props} page="Debrief" />,
  harvest: (props) => <Later {...props} page="Harvest" />,
  pledge: (props) => <Later {...props} page="Pledge" />,
  check_out: (props) => <Later {...props} page="CheckOut" />,
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
  mine: (props) => <Later {...props} page="Mine" />,
  recorder: (props) => <Later {...props} page="Recorder" />,
};

/** The page of what the table is doing, or of what was opened over it. */
export function Page(props: PageProps) {
  const Shown = pages[props.held.view.kind];
  return <Shown {...props} />;
}

type LaterPages = typeof import('./later.ts');

const later = signal<LaterPages | undefined>(undefined);

/** Fetches what is needed later, when the page has nothing else to do; tried again whenever there is a connection. */
export function useLaterPages(online: boolean): void {
  useEffect(() => {
    if (!online || later.peek()) return;
    const timer = setTimeout(() => void fetchLater(), restMs);
    return () => clearTimeout(timer);
  }, [online]);
}

const restMs = 10_000;

function fetchLater(): Promise<void> {
  return Promise.all([import('./later.ts'), loadWords('pledge')]).then(
    ([pages]) => {
      later.value = pages;
    },
    (cause: unknown) => console.info('later pages did not arrive yet', cause),
  );
}

function Later({ page, ...props }: PageProps & { readonly page: keyof LaterPages }) {
  const Shown = later.value?.[page];
  const online = props.scene.session.status.value.kind !== 'offline';
  useEffect(() => {
    if (online && !later.peek()) void fetchLater();
  }, [online]);
  if (Shown) return <Shown {...props} />;
  return (
    <Layout {...props} tray={{ noCapture: true }}>
      <Loading />
    </Layout>
  );
}
