import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type PledgeStatus, type PledgeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { statuses } from './statuses.ts';
import './pledges.css';

interface TellProps {
  readonly pledge: Pick<PledgeView, 'status' | 'told'>;
  /** Tells it; true when it was taken. */
  readonly onTell: (status: PledgeStatus, story: string) => Promise<boolean>;
  /** Why it was not taken. */
  readonly refused: string | undefined;
}

/** How it goes: one of five, all equally good, and a short story. */
export function Tell({ pledge, onTell, refused }: TellProps) {
  const [status, choose] = useState(pledge.status);
  const before = pledge.told.find((one) => one.status === status)?.story ?? '';
  const [written, write] = useState<string>();
  const [sending, send] = useState(false);
  const [told, thank] = useState(false);
  const tell = async () => {
    send(true);
    const done = await onTell(status, (written ?? before).trim());
    send(false);
    thank(done);
    if (done) write(undefined);
  };
  return (
    <div class="stack">
      <ChoiceGroup
        legend={t('told-how')}
        help={t('told-free')}
        options={statuses.map((value) => ({ value, label: t(`told-${value}`) }))}
        value={status}
        onChange={choose}
      />
      <Field label={t('told-story')} value={written ?? before} onInput={write} rows={3} most={BOUNDS.story} />
      <div class="row">
        <Button kind="main" sending={sending} onPress={() => void tell()}>
          {t('told-say')}
        </Button>
      </div>
      <p role="status">{told && t('told-thanks')}</p>
      {refused && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
    </div>
  );
}
