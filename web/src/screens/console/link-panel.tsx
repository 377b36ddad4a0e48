import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { draft } from '../../drafts.ts';
import { copy, plus } from '../../icons/later.ts';
import { api, newId, newToken, Problem, type Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { useReach } from './join-link.ts';
import { Refused } from './offer-button.tsx';
import { QrPicture } from './qr-picture.tsx';

export type LinkRole = 'screen' | 'facilitator' | 'observer';

/** Tokens of links made on this page, by room and role: shown again until the page is left, kept nowhere. */
const made = signal<Readonly<Record<string, string>>>({});

/** A link to give away: to the projector, a co-facilitator, or observers. */
export function LinkPanel({ role }: { readonly role: LinkRole }) {
  const session = useHere();
  const token = made.value[`${session.key.room} ${role}`];
  return (
    <>
      <p>{t(`console-link-${role}-means`)}</p>
      {token ? <Made role={role} token={token} /> : <Make role={role} />}
    </>
  );
}

function Make({ role }: { readonly role: LinkRole }) {
  const session = useHere();
  const box = draft(session.key, 'link', role);
  const name = box.text;
  const [sending, send] = useState(false);
  const [refused, refuse] = useState<string>();
  const make = async () => {
    send(true);
    const why = await makeLink(session, role, name.trim());
    if (why === undefined) box.wipe();
    refuse(why);
    send(false);
  };
  return (
    <>
      {role !== 'screen' && (
        <Field label={t('console-link-name')} optional most={BOUNDS.name} value={name} onInput={box.set} />
      )}
      <Refused why={refused} />
      <div class="dialog-actions">
        <Button kind="main" sending={sending} onPress={() => void make()}>
          {t('console-link-make')}
        </Button>
      </div>
    </>
  );
}

/** Makes the link; answers with why not, in words, or nothing. */
async function makeLink(session: Session, role: LinkRole, name: string): Promise<string | undefined> {
  const token = newToken();
  try {
    await api.link({ token: session.key.token, id: newId(), new_token: token, role, name });
    made.value = { ...made.peek(), [`${session.key.room} ${role}`]: token };
    return undefined;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problemInWords(problem);
  }
}

function Made({ role, token }: { readonly role: LinkRole; readonly token: string }) {
  const session = useHere();
  const [look, choose] = useState<'' | 'light' | 'dark'>('');
  const asked = role === 'screen' && look ? `?theme=${look}` : '';
  const path = `/${role === 'screen' ? 'screen' : 'in'}${asked}#${token}`;
  const link = `${useReach().origin}${path}`;
  const another = () => {
    const { [`${session.key.room} ${role}`]: _, ...rest } = made.peek();
    made.value = rest;
  };
  return (
    <>
      {role === 'screen' && (
        <ChoiceGroup
          legend={t('console-screen-look')}
          look="kinds"
          options={(['', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`console-screen-look-${value || 'own'}`),
          }))}
          value={look}
          onChange={choose}
        />
      )}
      {role === 'screen' && (
        <a class="button button-main" href={path} target="_blank" rel="noreferrer">
          {t('console-link-open')}
        </a>
      )}
      <QrPicture link={link} label={t('console-link-qr')} />
      <CopyField link={link} />
      <Button kind="quiet" icon={plus} onPress={another}>
        {t('console-link-another')}
      </Button>
    </>
  );
}

/** The link in a field that can be marked by hand, and a button where the device can copy. */
function CopyField({ link }: { readonly link: string }) {
  const mark = () => {
    const field = document.getElementById('link-to-copy') as HTMLInputElement;
    field.select();
    return field;
  };
  const take = async () => {
    mark();
    try {
      await navigator.clipboard.writeText(link);
      toast({ text: t('console-link-copied') });
    } catch {
      toast({ text: t(document.execCommand('copy') ? 'console-link-copied' : 'console-link-marked') });
    }
  };
  return (
    <div class="inline-form">
      <Field id="link-to-copy" label={t('console-link')} value={link} onInput={() => {}} spellcheck={false} />
      <Button icon={copy} onPress={() => void take()}>
        {t('console-link-copy')}
      </Button>
    </div>
  );
}
