import { useChanged } from '../../../app/use-changed.ts';
import { Field } from '../../../parts/field.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Act, Refused } from '../act.tsx';
import { may, type Scene } from '../scene.ts';

/** The table's one sentence to the whole room: any seat writes it, nothing says who. */
export function Sentence({ scene }: { readonly scene: Scene }) {
  const { session, table } = scene;
  const box = useChanged(session.key, table?.sentence ?? '', 'sentence', table?.id ?? '');
  const offer = may(scene, 'write_sentence');
  if (!offer || !table) return null;
  const changed = box.text.trim() !== table.sentence;
  return (
    <Panel>
      <Field
        label={t('harvest-sentence')}
        help={t('harvest-sentence-help')}
        value={box.text}
        onInput={box.set}
        rows={2}
        most={BOUNDS.sentence}
      />
      {changed && (
        <div class="row">
          <Act session={session} offer={offer} given={{ sentence: box.text.trim() }} onDone={box.done}>
            {t('harvest-sentence-keep')}
          </Act>
          <Refused />
        </div>
      )}
      {!changed && table.sentence && (
        <p class="second" role="status">
          {t(table.sentence_through ? 'harvest-sentence-through' : 'harvest-sentence-held')}
        </p>
      )}
    </Panel>
  );
}
