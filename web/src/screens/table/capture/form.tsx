import { eye } from '../../../icons/ui.ts';
import { Check, ChoiceGroup, Select } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { captureFields } from '../boxes.ts';
import { Hint } from '../hint.tsx';
import { roundWords, type Scene } from '../scene.ts';
import { kindOptions, needOptions } from './kinds.ts';
import { chooseRound, readDraft, writeDraft } from './send.ts';

interface FormProps {
  readonly scene: Scene;
  /** Only its first box is drawn yet. */
  readonly begun: boolean;
}

/** A capture: what kind, what we noticed, because, so. */
export function CaptureForm({ scene, begun }: FormProps) {
  const draft = readDraft(scene);
  return (
    <div class="stack capture-form">
      <ChoiceGroup
        legend={t('capture-kind')}
        legendSpoken
        look="kinds"
        options={kindOptions()}
        value={draft.kind}
        onChange={(kind) => writeDraft(scene, 'kind', kind)}
      />
      {(begun ? firstBox : captureFields).map((field) => (
        <Field
          key={field}
          look="slip"
          label={t(`capture-${field}`)}
          value={draft[field]}
          onInput={(text) => writeDraft(scene, field, text)}
          rows={1}
          most={BOUNDS[field]}
          optional={field !== 'noticed'}
        />
      ))}
      {!begun && <Rest scene={scene} />}
    </div>
  );
}

const firstBox = captureFields.slice(0, 1);

/** What comes after the boxes. */
function Rest({ scene }: { readonly scene: Scene }) {
  const draft = readDraft(scene);
  return (
    <>
      <Hint texts={captureFields.map((field) => draft[field])} />
      {draft.kind === 'idea' && (
        <ChoiceGroup
          legend={t('need-legend')}
          look="kinds"
          options={needOptions()}
          value={draft.need ?? undefined}
          onChange={(need) => writeDraft(scene, 'need', need)}
        />
      )}
      {draft.kind === 'quote' && (
        <Check
          label={t('capture-agreed')}
          help={t('capture-agreed-help')}
          checked={draft.agreed}
          onChange={(yes) => writeDraft(scene, 'agreed', yes ? 'yes' : '')}
        />
      )}
      <About scene={scene} />
      <p class="row second who-sees">
        <Icon d={eye} />
        <span>{t(scene.anonymous ? 'capture-who-sees-anonymous' : 'capture-who-sees')}</span>
      </p>
    </>
  );
}

/** Which round it is about: the one it was begun in, unless somebody says otherwise. */
function About({ scene }: { readonly scene: Scene }) {
  const { round } = readDraft(scene);
  const rounds = roundsOpen(scene);
  if (rounds.length < 2) return null;
  return (
    <Select
      label={t('capture-about')}
      value={round ?? ''}
      options={rounds.map((one) => ({ value: one ?? '', label: roundWords(scene, one) }))}
      onChange={(next) => chooseRound(scene, next || null)}
    />
  );
}

/** The rounds of this table, newest first, and no card at all where that is open. */
function roundsOpen({ session, seat, round, path }: Scene): (string | null)[] {
  const [offer] = session.offers('add_capture', seat.id);
  const walked = path.map((print) => print.round).reverse();
  const rounds = [...new Set(round ? [round.id, ...walked] : walked)];
  return offer?.fields.round?.includes(null) ? [...rounds, null] : rounds;
}
