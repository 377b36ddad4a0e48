import { Panel } from '../../../parts/panel.tsx';
import { CardBack } from '../../../parts/small-card.tsx';
import { t } from '../../../words/words.ts';
import { Layout } from '../layout.tsx';
import type { PageProps } from '../page.tsx';
import { plain } from '../plain.ts';
import { shoesOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Ready } from './ready.tsx';

const questions = ['surprised', 'guessed', 'ask'] as const;

/** Stepping out of the shoes, aloud: what surprised me, what did we guess, who should we ask for real. */
export function Debrief(props: PageProps) {
  const { scene, held } = props;
  const was = shoesOf(scene.session, scene.seat.was);
  const putDown = was ? t('debrief-stepped-out', { shoes: was.name }) : t('debrief-own');
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      tray={{ say: t(scene.seat.ready ? 'ready-thanks' : 'debrief-say'), main: <Ready scene={scene} /> }}
    >
      {plain.value ? <p>{putDown}</p> : <CardBack>{putDown}</CardBack>}
      <Panel title={t('debrief-title')}>
        <ol class="stack questions">
          {questions.map((one) => (
            <li key={one}>{t(`debrief-${one}`)}</li>
          ))}
        </ol>
      </Panel>
    </Layout>
  );
}
