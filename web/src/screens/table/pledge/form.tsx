import { Check, ChoiceGroup } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS, type WhoSees } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { SlipHint } from '../../own/slip-hint.tsx';
import { DayField } from '../../pledges/day-field.tsx';
import { isDay } from '../../pledges/ics.ts';
import { keptUntil, today } from '../../pledges/kept.ts';
import { pledgeBox, pledgeFields } from '../boxes.ts';
import type { Scene } from '../scene.ts';
import { type PledgeDraft, readPledge } from './send.ts';

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
      <KeepChoice scene={scene} draft={draft} />
      <p class="second">{t(scene.anonymous ? 'pledge-anonymous' : 'pledge-named')}</p>
    </div>
  );
}

/** Whether it goes with the room, or is kept apart; said here, before it is made. */
function KeepChoice({ scene, draft }: { readonly scene: Scene; readonly draft: PledgeDraft }) {
  const day = pledgeBox(scene, 'keep_day');
  // Without a name nobody else could show such a pledge again, so this phone could not open what leads to its link.
  if (scene.anonymous && draft.who_sees === 'me') return null;
  return (
    <>
      <Check
        label={t('pledge-keep')}
        help={t('pledge-keep-help')}
        checked={day.text !== ''}
        onChange={(yes) => day.set(yes ? (isDay(draft.by_when) ? draft.by_when : today()) : '')}
      />
      {day.text !== '' && (
        <>
          <DayField label={t('told-keep-day')} value={day.text} from={today()} onChange={day.set} />
          {isDay(day.text) && <p>{t('pledge-keep-until', { date: new Date(keptUntil(day.text)) })}</p>}
          <p class="second">{t('told-keep-what')}</p>
        </>
      )}
    </>
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
