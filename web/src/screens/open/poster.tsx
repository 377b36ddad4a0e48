import { chosenAddress } from '../../app/addresses.ts';
import { LinkQr } from '../../app/link-qr.tsx';
import { hand } from '../../icons/later.ts';
import { lock, users } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { treadOf } from '../../parts/shoes.ts';
import { Hem } from '../../parts/sole.tsx';
import type { DeckSummary } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Form } from './form.ts';

interface PosterProps {
  readonly form: Form;
  readonly deck: DeckSummary | undefined;
}

/** The poster as people will see it at the door. Its code opens the first page, so that a phone can try the way. */
export function Poster({ form, deck }: PosterProps) {
  const address = chosenAddress.value;
  const colour = deck?.perspectives[0]?.colour ?? 'teal';
  return (
    <>
      <p class="second">{t('open-poster')}</p>
      <div class="poster paper" data-colour={colour}>
        <div class="poster-head">
          <Mark size={38} />
          <span class="poster-title" dir="auto">
            {form.title.trim() || deck?.title || t('house-name')}
          </span>
        </div>
        <p class="poster-purpose" dir="auto">
          {form.purpose.trim() || t('open-poster-purpose')}
        </p>
        <Hem tread={treadOf(colour)} />
        <div class="poster-way">
          <LinkQr link={`${address}/`} label={t('open-poster-qr')} size={152} />
          <div class="poster-code">
            <span class="second">{t('open-poster-at', { address: address.replace(/^https?:\/\//, '') })}</span>
            <span class="code" aria-hidden="true">
              ····
              <br />
              ····
            </span>
            <span class="least">{t('open-poster-code')}</span>
          </div>
        </div>
        <ul class="poster-lines">
          <Line icon={users} words={t('open-poster-tables', { count: form.tableSize })} />
          <Line icon={lock} words={t(`open-poster-${form.naming}`)} />
          <Line icon={hand} words={t('open-poster-pass')} />
        </ul>
      </div>
    </>
  );
}

function Line({ icon, words }: { readonly icon: string; readonly words: string }) {
  return (
    <li class="poster-line second">
      <Icon d={icon} size={18} />
      <span>{words}</span>
    </li>
  );
}
