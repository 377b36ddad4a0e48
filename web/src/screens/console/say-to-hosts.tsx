import { draft } from '../../drafts.ts';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';

/** One sentence for those who host tables, and for nobody else; and taking it down. */
export function SayToHosts() {
  const leave = useLeave();
  const session = useHere();
  const shown = session.part('sites').value?.to_hosts;
  const hosts = session.lines.value.filter(({ host }) => host !== null).length;
  const box = draft(session.key, 'say-hosts');
  return (
    <>
      {shown && (
        <div class="said">
          <p class="second">{t('hosts-shown')}</p>
          <p class="said-words" dir="auto">
            {shown}
          </p>
          <OfferButton command="say_to_hosts" given={{ message: '' }} onDone={leave}>
            {t('console-say-down')}
          </OfferButton>
        </div>
      )}
      <Field
        label={t('hosts-field')}
        help={t(hosts ? 'hosts-help' : 'hosts-none')}
        rows={2}
        most={BOUNDS.message}
        value={box.text}
        onInput={box.set}
      />
      <div class="dialog-actions">
        <OfferButton
          command="say_to_hosts"
          given={{ message: box.text.trim() }}
          drafts={[box.key]}
          kind="main"
          onDone={leave}
        >
          {t('hosts-do')}
        </OfferButton>
      </div>
    </>
  );
}
