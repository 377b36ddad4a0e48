import { Panel } from '../../../parts/panel.tsx';
import { Timer } from '../../../parts/timer.tsx';
import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';

/** People are away, for a while or until another day: what becomes of their words, and how they come back. */
export function Break(props: PageProps) {
  const { session, phase, room } = props.scene;
  const kind = phase.kind === 'overnight' ? 'overnight' : 'break';
  return (
    <Layout {...props} tray={{ say: t(`away-${kind}-say`) }}>
      <Panel title={t(`away-${kind}-title`)}>
        <Timer endsAt={room.ends_at} pausedAt={room.paused_at} now={session.now} size={44} />
        <p>{t(`away-${kind}-help`)}</p>
      </Panel>
    </Layout>
  );
}
