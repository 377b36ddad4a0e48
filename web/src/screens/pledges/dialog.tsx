import { useState } from 'preact/hooks';
import { chosenAddress, useAddresses } from '../../app/addresses.ts';
import { LinkQr } from '../../app/link-qr.tsx';
import { copy, link as linkIcon, printer } from '../../icons/later.ts';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.tsx';
import type { PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import { Calendar } from './calendar.tsx';
import { Keep } from './keep.tsx';
import { linkOf, linkPledge, tellPledge } from './own.ts';
import { printSlip } from './slip.ts';
import { Tell } from './tell.tsx';
import './pledges.css';

interface DialogProps {
  readonly session: Session;
  readonly pledge: PledgeView;
  readonly onClose: () => void;
}

/** My pledge later on: how it goes, a private link, a day in my calendar. */
export function PledgeDialog({ session, pledge, onClose }: DialogProps) {
  const [refused, refuse] = useState<string>();
  const onTell = async (...how: Parameters<Parameters<typeof Tell>[0]['onTell']>) => {
    refuse(undefined);
    const answer = await tellPledge(session, pledge.id, ...how);
    if (!answer.accepted) refuse(answer.message);
    return answer.accepted;
  };
  return (
    <Dialog title={<span dir="auto">{alone(pledge.i_will)}</span>} closable wide onClose={onClose}>
      <Tell pledge={pledge} onTell={onTell} refused={refused} />
      <Link session={session} pledge={pledge} />
      <Keep session={session} pledge={pledge} />
      <Calendar pledge={pledge} uid={`${pledge.id}@${session.key.code}`} room={session.key.title} />
    </Dialog>
  );
}

/** Made only when asked for; shown again on the device that made it. */
function Link({ session, pledge }: Omit<DialogProps, 'onClose'>) {
  useAddresses();
  const [sending, send] = useState(false);
  const [made, turn] = useState(0);
  const link = linkOf(session, pledge.id, chosenAddress.value);
  const make = async () => {
    send(true);
    const answer = await linkPledge(session, pledge.id);
    send(false);
    turn(made + 1);
    if (!answer.accepted) toast({ text: answer.message });
  };
  return (
    <section class="pledge-link" aria-labelledby="pledge-link">
      <h3 id="pledge-link">{t('told-link')}</h3>
      <p>{t('told-link-what')}</p>
      <p class="second">{t('told-link-kept')}</p>
      {link && pledge.linked && (
        <>
          <LinkQr link={link} label={t('told-link-qr')} />
          <CopyField link={link} />
        </>
      )}
      <div class="row">
        <Button icon={linkIcon} sending={sending} kind={pledge.linked ? 'quiet' : 'plain'} onPress={() => void make()}>
          {t(pledge.linked ? 'told-link-another' : 'told-link-make')}
        </Button>
        {link && pledge.linked && (
          <Button kind="quiet" icon={printer} onPress={() => printSlip(pledge, link)}>
            {t('told-slip')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The link in a field that can be marked by hand, and a button where the device can copy. */
function CopyField({ link }: { readonly link: string }) {
  const take = async () => {
    (document.getElementById('pledge-link-field') as HTMLInputElement).select();
    try {
      await navigator.clipboard.writeText(link);
      toast({ text: t('told-link-copied') });
    } catch {
      toast({ text: t(document.execCommand('copy') ? 'told-link-copied' : 'told-link-marked') });
    }
  };
  return (
    <div class="inline-form">
      <Field id="pledge-link-field" label={t('told-link-label')} value={link} onInput={() => {}} spellcheck={false} />
      <Button icon={copy} onPress={() => void take()}>
        {t('told-link-copy')}
      </Button>
    </div>
  );
}
