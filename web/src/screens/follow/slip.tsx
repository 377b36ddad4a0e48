import { LinkQr } from '../../app/link-qr.tsx';
import { printer } from '../../icons/later.ts';
import type { PledgeLink } from '../../link/pledge.ts';
import { Button } from '../../parts/button.tsx';
import type { FollowedPledge } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { printSlip } from '../pledges/slip.ts';

interface SlipProps {
  readonly link: PledgeLink;
  readonly pledge: FollowedPledge;
}

/** The link once more, to print on a slip. */
export function Slip({ link: { code, pledge: id, key }, pledge }: SlipProps) {
  const link = `${location.origin}/told#${code}/${id}/${key}`;
  return (
    <section class="pledge-link" aria-label={t('told-link')}>
      <LinkQr link={link} label={t('told-link-qr')} />
      <div class="row">
        <Button kind="quiet" icon={printer} onPress={() => printSlip(pledge, link)}>
          {t('told-slip')}
        </Button>
      </div>
    </section>
  );
}
