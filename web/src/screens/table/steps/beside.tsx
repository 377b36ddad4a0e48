import { Chip } from '../../../parts/chip.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Sentence } from '../phases/sentence.tsx';
import { may, nameOf, type Scene, shoesOf } from '../scene.ts';
import { Choose } from './choose.tsx';
import { Deciding } from './deciding.tsx';
import { Note, useNote } from './note.tsx';
import { Positions } from './rate.tsx';
import { AsItIs } from './ways.tsx';

/**
 * What a stage with a name of its own has beside its card: a decision, who held which perspective, the table's one
 * sentence where the mode asks for it, and in a quiet step one's own note.
 */
export function Beside({ scene }: { readonly scene: Scene }) {
  const { round } = scene;
  if (round?.mode === 'decision_walk') return <Walked scene={scene} />;
  if (round?.mode === 'positions') return <Positions scene={scene} />;
  if (round?.step === 'think') return <OwnNote scene={scene} />;
  if (round?.shoes === 'held') return <Revealed scene={scene} />;
  return may(scene, 'write_sentence')?.near === 'main' ? <Sentence scene={scene} /> : null;
}

function OwnNote({ scene }: { readonly scene: Scene }) {
  const note = useNote(scene, scene.round?.id ?? null);
  return <Note note={note} />;
}

function Walked({ scene }: { readonly scene: Scene }) {
  if (scene.round?.step === 'think') return <Choose scene={scene} />;
  return scene.round?.called === 'said' ? <Deciding scene={scene} /> : <AsItIs scene={scene} />;
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
