import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { Ready } from './ready.tsx';
import { Scales } from './scales.tsx';

/** Arriving: say hello at the table, and how it stands before we begin. */
export function CheckIn(props: PageProps) {
  const { scene } = props;
  return (
    <Layout
      {...props}
      heading={<h1 class="title">{t('check-in-title')}</h1>}
      tray={{
        noCapture: true,
        say: t(scene.seat.ready ? 'ready-thanks' : 'check-in-say'),
        main: <Ready scene={scene} />,
      }}
    >
      <p>{t('check-in-hello')}</p>
      <Scales scene={scene} moment="check_in" />
    </Layout>
  );
}
