import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { SayToHosts } from './say-to-hosts.tsx';
import { roomOf } from './seats.ts';

/** One sentence for everybody, or for those who host tables. */
export function SayPanel() {
  const [to, choose] = useState<'all' | 'hosts'>('all');
  return (
    <>
      <ChoiceGroup
        legend={t('hosts-who')}
        options={[
          { value: 'all', label: t('hosts-everybody') },
          { value: 'hosts', label: t('hosts-hosts') },
        ]}
        value={to}
        onChange={choose}
      />
      {to === 'all' ? <SayToAll /> : <SayToHosts />}
    </>
  );
}

/** One sentence for every phone and the screen; and taking it down. */
function SayToAll() {
  const leave = useLeave();
  const session = useHere();
  const { message } = roomOf(session);
  const box = draft(session.key, 'say');
  return (
    <>
      {message && (
        <div class="said">
          <p class="second">{t('console-say-shown')}</p>
          <p class="said-words" dir="auto">
            {message}
          </p>
          <OfferButton command="say_to_all" given={{ message: '' }} onDone={leave}>
            {t('console-say-down')}
          </OfferButton>
        </div>
      )}
      <Field
        label={t('console-say-field')}
        help={t('console-say-help')}
        rows={2}
        most={BOUNDS.message}
        value={box.text}
        onInput={box.set}
      />
      <div class="dialog-actions">
        <OfferButton
          command="say_to_all"
          given={{ message: box.text.trim() }}
          drafts={[box.key]}
          kind="main"
          onDone={leave}
        >
          {t('console-say-do')}
        </OfferButton>
      </div>
    </>
  );
}

/** More minutes for the line that runs. */
export function ExtendPanel() {
  const leave = useLeave();
  return (
    <>
      <p>{t('console-extend-help')}</p>
      <div class="dialog-actions">
        {[1, 5, 10].map((minutes) => (
          <OfferButton key={minutes} command="extend_phase" given={{ minutes }} onDone={leave}>
            {t('console-extend-by', { minutes })}
          </OfferButton>
        ))}
      </div>
    </>
  );
}
