import { useState } from 'preact/hooks';
import { Panel } from '../../parts/panel.tsx';
import { Path, type PathStep } from '../../parts/path.tsx';
import { t } from '../../words/words.ts';
import { cardInPlay, type Scene, shoesOf } from './scene.ts';

/** The path this table has walked, with the running round as its last tile once the table has said how it was. */
export function PathPanel({ scene }: { readonly scene: Scene }) {
  const steps = stepsOf(scene);
  // Only a tile that is laid before one's eyes is laid with a movement.
  const [found] = useState(steps.length);
  return (
    <Panel title={t('path-title')}>
      <Path steps={steps} size={56} width={400} fresh={steps.length > found} ended={scene.phase.kind !== 'play'} />
      {steps.length === 0 && <p class="second">{t('path-begins')}</p>}
    </Panel>
  );
}

/** The steps of the table's path. */
export function stepsOf(scene: Scene): PathStep[] {
  const { path, round, session } = scene;
  const titles = session.titles.value;
  const laid = path.map((print) => ({
    number: print.number,
    title: titles[print.card] ?? '',
    shoes: shoesOf(session, print.spoken_by),
    outcome: print.outcome,
  }));
  const card = cardInPlay(scene);
  if (!round?.outcome || card?.type !== 'scenario') return laid;
  const outcome = round.outcome as PathStep['outcome'];
  return [...laid, { number: round.number, title: card.title, shoes: shoesOf(session, card.spoken_by), outcome }];
}
