import { Panel } from '../../../parts/panel.tsx';
import { Seat } from '../../../parts/seat.tsx';
import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import { MyName } from '../menu/name.tsx';
import { MyTag } from '../menu/tag.tsx';
import type { PageProps } from '../page.tsx';

/** Before it begins: what this is for, who I am here, how many have come. */
export function Lobby(props: PageProps) {
  const { scene } = props;
  const { room, seat, session } = scene;
  const here = session.part('counts').value?.seats ?? 0;
  return (
    <Layout
      {...props}
      heading={
        <>
          <p class="second">{t('lobby-what-for')}</p>
          <h1 class="display lobby-purpose" dir="auto">
            {room.purpose}
          </h1>
        </>
      }
      tray={{ say: t('lobby-say') }}
    >
      <div class="row">
        <Seat name={seat.name || t('seat-nameless')} state="waiting" whole />
        <span class="second">{t('lobby-here', { count: here })}</span>
      </div>
      <Panel title={t('lobby-you')}>
        <MyName scene={scene} />
        <MyTag scene={scene} />
      </Panel>
      <Kept />
    </Layout>
  );
}

/** What is kept, who sees it, and that passing is free: in a few lines. */
export function Kept() {
  return (
    <Panel title={t('kept-title')}>
      <ul class="stack">
        <li>{t('kept-name')}</li>
        <li>{t('kept-words')}</li>
        <li>{t('kept-pass')}</li>
      </ul>
    </Panel>
  );
}
