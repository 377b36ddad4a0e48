import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
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

/** One sentence for every phone and the screen. */
function SayToAll() {
  const { message } = roomOf(useHere());
  return (
    <Saying
      command="say_to_all"
      stands={t('console-say-shown')}
      shown={message}
      label={t('console-say-field')}
      help={t('console-say-help')}
      box="say"
    >
      {t('console-say-do')}
    </Saying>
  );
}

/** One sentence for those who host tables, and for nobody else. */
function SayToHosts() {
  const session = useHere();
  const shown = session.part('sites').value?.to_hosts ?? '';
  const hosts = session.lines.value.some(({ host }) => host !== null);
  return (
    <Saying
      command="say_to_hosts"
      stands={t('hosts-shown')}
      shown={shown}
      label={t('hosts-field')}
      help={t(hosts ? 'hosts-help' : 'hosts-none')}
      box="say-hosts"
    >
      {t('hosts-do')}
    </Saying>
  );
}

interface SayingProps {
  readonly command: 'say_to_all' | 'say_to_hosts';
  /** Says of `shown` that it stands there now; "" when nothing does. */
  readonly stands: string;
  readonly shown: string;
  readonly label: string;
  readonly help: string;
  /** The draft it is written in. */
  readonly box: string;
  readonly children: string;
}

/** What stands there, taking it down, and writing another. */
function Saying({ command, stands, shown, label, help, box: name, children }: SayingProps) {
  const leave = useLeave();
  const box = draft(useHere().key, name);
  return (
    <>
      {shown && (
        <div class="said">
          <p class="second">{stands}</p>
          <p class="said-words" dir="auto">
            {shown}
          </p>
          <OfferButton command={command} given={{ message: '' }} onDone={leave}>
            {t('console-say-down')}
          </OfferButton>
        </div>
      )}
      <Field label={label} help={help} rows={2} most={BOUNDS.message} value={box.text} onInput={box.set} />
      <div class="dialog-actions">
        <OfferButton
          command={command}
          given={{ message: box.text.trim() }}
          drafts={[box.key]}
          kind="main"
          onDone={leave}
        >
          {children}
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
