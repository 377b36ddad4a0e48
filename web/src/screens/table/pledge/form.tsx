import { Check, ChoiceGroup } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS, type WhoSees } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { SlipHint } from '../../own/slip-hint.tsx';
import { pledgeBox, pledgeFields } from '../boxes.ts';
import type { Scene } from '../scene.ts';
import { readPledge } from './send.ts';

/** I will; who with; by when; help I need; and who may see it. */
export function PledgeForm({ scene }: { readonly scene: Scene }) {
  const draft = readPledge(scene);
  return (
    <div class="stack">
      {pledgeFields.map((field) => (
        <Field
          key={field}
          look="slip"
          label={t(`pledge-${field}`)}
          value={draft[field]}
          onInput={pledgeBox(scene, field).set}
          rows={1}
          most={BOUNDS[field]}
          optional={field !== 'i_will'}
        />
      ))}
      <SlipHint texts={pledgeFields.map((field) => draft[field])} />
      <Check
        label={t('pledge-for-table')}
        help={t('pledge-for-table-help')}
        checked={draft.for_table}
        onChange={(yes) => pledgeBox(scene, 'for_table').set(yes ? 'yes' : '')}
      />
      <WhoMaySee
        value={draft.who_sees}
        forTable={draft.for_table}
        onChange={(next) => pledgeBox(scene, 'who_sees').set(next)}
      />
      <p class="second">{t(scene.anonymous ? 'pledge-anonymous' : 'pledge-named')}</p>
    </div>
  );
}

interface WhoProps {
  readonly value: WhoSees;
  readonly forTable: boolean;
  readonly onChange: (value: WhoSees) => void;
}

/** Only me, my table, or everyone in the room. */
export function WhoMaySee({ value, forTable, onChange }: WhoProps) {
  const kinds: readonly WhoSees[] = forTable ? ['table', 'room'] : ['me', 'table', 'room'];
  return (
    <ChoiceGroup
      legend={t('pledge-who-sees')}
      look="kinds"
      value={value}
      onChange={onChange}
      options={kinds.map((kind) => ({ value: kind, label: t(`pledge-sees-${kind}`) }))}
    />
  );
}
