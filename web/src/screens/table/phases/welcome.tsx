import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { later, useLaterNow } from '../later-pages.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { Kept } from './lobby.tsx';
import { Ready } from './ready.tsx';

/** Why we are here, what we agree on, what is kept, and that one can always pass. */
export function Welcome(props: PageProps) {
  const { scene } = props;
  const { room, seat } = scene;
  const Later = later.value;
  useLaterNow(room.story !== null);
  return (
    <Layout
      {...props}
      heading={
        <>
          <p class="second">{t('lobby-what-for')}</p>
          <h1 class="title" dir="auto">
            {room.purpose}
          </h1>
        </>
      }
      tray={{ noCapture: true, say: t(seat.ready ? 'ready-thanks' : 'welcome-say'), main: <Ready scene={scene} /> }}
    >
      {Later && <Later.Story session={scene.session} />}
      {room.agreement && (
        <Panel title={t('welcome-agreement')}>
          <p class="written" dir="auto">
            {room.agreement}
          </p>
        </Panel>
      )}
      <Panel title={t('welcome-rules')}>
        <ul class="stack">
          <li>{t('welcome-pass')}</li>
          <li>{t('welcome-help')}</li>
          <li>{t(scene.anonymous ? 'welcome-anonymous' : 'welcome-named')}</li>
        </ul>
      </Panel>
      <Kept />
    </Layout>
  );
}
