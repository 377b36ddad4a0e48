import { Empty } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';

/** Here, but at no table that plays just now: a place is on its way. */
export function Standing(props: PageProps) {
  const { scene } = props;
  const elsewhere = scene.seat.table !== null && !scene.table;
  const which = elsewhere ? 'elsewhere' : scene.table ? 'between' : 'standing';
  return (
    <Layout {...props} tray={{ say: t(`waiting-${which}-say`) }}>
      <Empty title={t(`waiting-${which}-title`)}>{t(`waiting-${which}-help`)}</Empty>
    </Layout>
  );
}
