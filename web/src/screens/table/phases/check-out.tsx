import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { KindWords } from '../../own/kind-words.tsx';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { ClosingWord } from './closing-word.tsx';
import { Ready } from './ready.tsx';
import { Scales } from './scales.tsx';

const others = ({ table, seat }: PageProps['scene']) => (table?.seats ?? []).filter(({ id }) => id !== seat.id);

/** Leaving: the same statements once more, and one word for the circle. */
export function CheckOut(props: PageProps) {
  const { scene } = props;
  const words = scene.session.pages('closing_words').value;
  return (
    <Layout
      {...props}
      heading={<h1 class="title">{t('check-out-title')}</h1>}
      tray={{
        say: t(scene.seat.ready ? 'check-out-thanks' : 'check-out-say'),
        main: <Ready scene={scene} />,
        noCapture: true,
      }}
    >
      <Scales scene={scene} moment="check_out" />
      <ClosingWord scene={scene} />
      <KindWords session={scene.session} seat={scene.seat} others={others(scene)} />
      {words.length > 0 && (
        <Panel title={t('circle-title')}>
          <ul class="circle">
            {words.map((word, nth) => (
              <li key={`${nth}.${word}`} dir="auto">
                {word}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Layout>
  );
}
