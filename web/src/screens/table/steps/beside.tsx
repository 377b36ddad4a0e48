import { Chip } from '../../../parts/chip.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Sentence } from '../phases/sentence.tsx';
import { nameOf, type Scene, shoesOf } from '../scene.ts';

/** What open talk has beside its card in some modes: the table's one sentence, or who held which perspective. */
export function Beside({ scene }: { readonly scene: Scene }) {
  return scene.round?.shoes === 'held' ? <Revealed scene={scene} /> : <Sentence scene={scene} />;
}

function Revealed({ scene }: { readonly scene: Scene }) {
  const held = (scene.table?.seats ?? []).flatMap(({ id, shoes }) => {
    const one = shoesOf(scene.session, shoes);
    return one ? [{ id, shoes: one }] : [];
  });
  return (
    <Panel title={t('shoes-held')}>
      <ul class="stack">
        {held.map(({ id, shoes }) => (
          <li key={id} class="row">
            <bdi>{nameOf(scene, id)}</bdi>
            <Chip shoes={shoes} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
