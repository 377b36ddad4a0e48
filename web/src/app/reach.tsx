import { check, wifiOff } from '../icons/ui.ts';
import { Select } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { t } from '../words/words.ts';
import { addresses, chooseAddress, chosenAddress, useAddresses } from './addresses.ts';
import './reach.css';

/** Whether a phone has reached this server, what to try until one has, and which address goes into the code. */
export function Reach() {
  const list = useAddresses();
  if (!list) return null;
  return (
    <section class="reach" aria-label={t('reach-title')}>
      <div role="status">{list.reached ? <Reached /> : <NotYet />}</div>
      <WhichAddress />
    </section>
  );
}

function Reached() {
  return (
    <p class="reach-line">
      <Icon d={check} />
      <span>{t('reach-reached')}</span>
    </p>
  );
}

function NotYet() {
  return (
    <>
      <p class="reach-line">
        <Icon d={wifiOff} />
        <strong>{t('reach-not-yet')}</strong>
      </p>
      <details class="reach-try">
        <summary>{t('reach-what-to-try')}</summary>
        <ol>
          {(['wifi', 'guest', 'firewall', 'other'] as const).map((what) => (
            <li key={what}>{t(`reach-try-${what}`, { address: chosenAddress.value })}</li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** Which of this machine’s addresses goes into the QR code. Not drawn where there is only one. */
export function WhichAddress() {
  const list = addresses.value;
  if (!list || list.addresses.length < 2) return null;
  const options = list.addresses.map(({ url, kind }) => ({ value: url, label: t('reach-address', { url, kind }) }));
  return (
    <Select
      label={t('reach-which')}
      help={t('reach-which-help')}
      options={options}
      value={chosenAddress.value}
      onChange={chooseAddress}
    />
  );
}
