import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { logOut } from '../icons/later.ts';
import { rotateCcw } from '../icons/ui.ts';
import { type Key, Problem } from '../link/index.ts';
import { makeCode, type PersonalCode, signOutOthers } from '../link/personal.ts';
import { Button } from '../parts/button.tsx';
import { inGroups } from '../parts/code-field.tsx';
import { announce } from '../parts/notice.tsx';
import { Loading } from '../parts/panel.tsx';
import { loadWords, t, tongue } from '../words/words.ts';
import { chosenAddress, useAddresses } from './addresses.ts';
import { LinkQr } from './link-qr.tsx';
import { problemInWords } from './refusals.ts';
import './personal-code.css';

interface PersonalCodeProps {
  readonly owner: Key;
  /** `rejoin` moves all seats of a device, `seat` one of them, once and soon; `recovery` brings a facilitator back. */
  readonly kind: 'rejoin' | 'seat' | 'recovery';
  /** For whose seat, when it is made for somebody. */
  readonly seat?: string | undefined;
  /** Their name, then. */
  readonly name?: string | undefined;
  /** A recovery code made before and still to be written down; "" when one is to be made without asking. */
  readonly before?: string | undefined;
  readonly onMade?: ((code: string) => void) | undefined;
  /** Stands before what ends other devices. */
  readonly children?: ComponentChildren;
}

/** A personal code, large, as a QR and in groups; and a new one in its place, which makes the old one useless. */
export function PersonalCodeView({ owner, kind, seat, name, before, onMade, children }: PersonalCodeProps) {
  const [worded, word] = useState(false);
  const [made, show] = useState<PersonalCode | undefined>(before ? { code: before, until: null } : undefined);
  const [refused, refuse] = useState<string>();
  const [sending, send] = useState(false);
  useAddresses();
  const make = async (alone = false) => {
    send(true);
    refuse(undefined);
    try {
      const code = await makeCode(owner, kind, seat, alone);
      show(code);
      onMade?.(code.code);
      if (alone) announce(t('code-signed-out-for', { name: name || t('code-nameless') }));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
    }
    send(false);
  };
  useEffect(() => {
    void loadWords('codes').then(() => word(true));
    if (kind !== 'recovery' || before === '') void make();
  }, []);
  if (!worded) return <Loading />;
  const origin = chosenAddress.value;
  return (
    <div class="personal-code">
      <p>{t(name === undefined ? `code-${kind}-means` : `code-${kind}-for`, { name: name || t('code-nameless') })}</p>
      <div role="status">
        {made && (
          <div class="personal-code-shown">
            <p class="code personal-code-signs" dir="ltr">
              {inGroups(made.code)}
            </p>
            {kind !== 'recovery' && <LinkQr link={`${origin}/in#${made.code}`} label={t('code-qr')} />}
            <p>{t('code-where', { address: origin.replace(/^https?:\/\//, '') })}</p>
            {made.until !== null && <p class="second">{t('code-until', { time: timeOf(made.until) })}</p>}
          </div>
        )}
      </div>
      {refused && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        <Button kind={made ? 'quiet' : 'main'} icon={rotateCcw} sending={sending} onPress={() => void make()}>
          {t(made ? 'code-another' : 'code-make')}
        </Button>
      </div>
      <p class="second">{t(kind === 'recovery' ? 'code-recovery-another-means' : 'code-rejoin-another-means')}</p>
      {children}
      {name !== undefined && kind === 'rejoin' && (
        <div class="row">
          <Button kind="ending" icon={logOut} sending={sending} onPress={() => void make(true)}>
            {t('code-sign-out-for')}
          </Button>
          <p class="second">{t('code-sign-out-for-means')}</p>
        </div>
      )}
      {name === undefined && <OtherDevices owner={owner} />}
    </div>
  );
}

/** Ends the other devices that are oneself. What is on them and was not sent stays there, and is shown to nobody. */
function OtherDevices({ owner }: { readonly owner: Key }) {
  const [state, turn] = useState<'idle' | 'sending' | 'done'>('idle');
  const [refused, refuse] = useState<string>();
  const end = async () => {
    turn('sending');
    refuse(undefined);
    try {
      await signOutOthers(owner);
      turn('done');
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      refuse(problemInWords(problem));
      turn('idle');
    }
  };
  return (
    <section class="personal-code">
      <h3>{t('code-others')}</h3>
      <p class="second">{t('code-others-means')}</p>
      <p role="status">{state === 'done' && t('code-others-done')}</p>
      {refused && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
      <div class="row">
        <Button kind="ending" icon={logOut} sending={state === 'sending'} onPress={() => void end()}>
          {t('code-sign-out')}
        </Button>
      </div>
    </section>
  );
}

function timeOf(at: number): string {
  const language = tongue.value;
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(at);
}
