import { useState } from 'preact/hooks';
import { PersonalCodeView } from '../../app/personal-code.tsx';
import { codeNoted, keepCode, owedCode } from '../../app/recovery.ts';
import { check, eye } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { openPanel, useLeaveAll } from './panels.ts';
import { nameOf } from './seats.ts';

/** Brings somebody's seat to another phone. */
export function RejoinPanel({ seat }: { readonly seat: string }) {
  const session = useHere();
  return <PersonalCodeView owner={session.key} kind="rejoin" seat={seat} name={nameOf(session, seat)} />;
}

/** Gives a seat a phone of its own. */
export function PhonePanel({ seat }: { readonly seat: string }) {
  const session = useHere();
  return <PersonalCodeView owner={session.key} kind="seat" seat={seat} name={nameOf(session, seat)} />;
}

/** One's own way back into this console, from any device. */
export function RecoveryPanel() {
  const { key } = useHere();
  return <PersonalCodeView owner={key} kind="recovery" before={owedCode(key)} onMade={() => codeNoted(key)} />;
}

/** Right after opening: the recovery code, until its owner says that they have it. Covered: the hall may be looking on. */
export function RecoveryCard() {
  const { key } = useHere();
  const [owed, owe] = useState(() => owedCode(key));
  const [open, uncover] = useState(false);
  if (owed === undefined) return null;
  if (!open)
    return (
      <Panel title={t('console-recovery')}>
        <p>{t('console-recovery-covered')}</p>
        <div class="row">
          <Button icon={eye} onPress={() => uncover(true)}>
            {t('console-recovery-show')}
          </Button>
        </div>
      </Panel>
    );
  const noted = () => {
    codeNoted(key);
    owe(undefined);
  };
  return (
    <Panel title={t('console-recovery')}>
      <PersonalCodeView owner={key} kind="recovery" before={owed} onMade={(code) => keepCode(key, code)} />
      <div class="row">
        <Button icon={check} onPress={noted}>
          {t('console-recovery-noted')}
        </Button>
      </div>
    </Panel>
  );
}

/** Handing the room over: somebody else gets the same rights by link, then one may step back, and come back. */
export function HandOverPanel() {
  const leaveAll = useLeaveAll();
  const session = useHere();
  const me = session.part('me').value?.member;
  const others = session
    .pages('roster')
    .value.filter((line) => line.role === 'facilitator' && line.standing === 'in' && line.member !== me);
  const names = others.map((line) => line.name || t('console-role-facilitator'));
  return (
    <>
      <p>{t('console-hand-over-means')}</p>
      <p>
        {others.length
          ? t('console-hand-over-to', { names: names.join(', '), count: others.length })
          : t('console-hand-over-alone')}
      </p>
      <div class="dialog-actions">
        <Button
          kind={others.length ? 'plain' : 'main'}
          onPress={() => openPanel({ what: 'link', role: 'facilitator' })}
        >
          {t('console-link-facilitator')}
        </Button>
        {others.length > 0 && (
          <OfferButton command="leave_room" given={{}} kind="ending" onDone={leaveAll}>
            {t('console-hand-over-leave')}
          </OfferButton>
        )}
      </div>
    </>
  );
}
