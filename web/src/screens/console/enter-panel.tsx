import { Button } from '../../parts/button.tsx';
import { announce } from '../../parts/notice.tsx';
import type { Phase, RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave, useLeaveAll } from './panels.ts';
import { beginning, isBehind, listed, passedOver, phaseName, phaseNow } from './phases.ts';
import { roomOf } from './seats.ts';

/** What the panel asks: about skipping a debrief that is owed, about closing, or about going there. */
export function EnterTitle({ phase: id }: { readonly phase: string }) {
  const session = useHere();
  const phase = roomOf(session).phases.find((one) => one.id === id);
  if (!phase) return <>{t('console-run-sheet')}</>;
  if (owes(session, phase)) return <>{t('console-skip-debrief')}</>;
  if (phase.kind === 'closed') return <>{t('console-close-room')}</>;
  return <>{t('console-enter', { phase: phaseName(phase) })}</>;
}

function owes(session: ReturnType<typeof useHere>, phase: Phase): boolean {
  return session.can('enter_phase', { phase: phase.id, skip_debrief: true }) !== undefined;
}

/** Asks before the room goes anywhere but straight on. The kinder way is the main one. */
export function EnterPanel({ phase: id }: { readonly phase: string }) {
  const leave = useLeave();
  const session = useHere();
  const room = roomOf(session);
  const phase = room.phases.find((one) => one.id === id);
  if (!phase) return <p>{t('console-line-gone')}</p>;
  if (owes(session, phase)) return <OwedDebrief phase={phase} />;
  if (!session.can('enter_phase', { phase: id, skip_debrief: false })) return <p>{t('console-no-way-back')}</p>;
  const closes = phase.kind === 'closed';
  const stay = (
    <Button kind={closes ? 'main' : 'plain'} onPress={leave}>
      {closes ? t('console-not-yet') : t('console-stay', { phase: nameOfNow(room) })}
    </Button>
  );
  return (
    <>
      <p>{whatHappens(room, phase)}</p>
      <div class="dialog-actions">
        {closes && stay}
        <Enter phase={phase} skip={false} kind={closes ? 'ending' : 'main'}>
          {beginning(phase)}
        </Enter>
        {!closes && stay}
      </div>
    </>
  );
}

function nameOfNow(room: RoomPart): string {
  const now = phaseNow(room);
  return now ? phaseName(now) : '';
}

function whatHappens(room: RoomPart, phase: Phase): string {
  const over = passedOver(room, phase);
  if (phase.kind === 'closed') return t('console-closing-means');
  if (isBehind(room, phase)) return t('console-goes-back');
  if (over.length) return t('console-passes-over', { phases: listed(over.map(phaseName)) });
  return t('console-goes-on');
}

function OwedDebrief({ phase }: { readonly phase: Phase }) {
  const leave = useLeave();
  const room = roomOf(useHere());
  const debrief = room.phases.find((one) => one.kind === 'debrief' && !isBehind(room, one));
  return (
    <>
      <p>{t('console-owed-debrief')}</p>
      <div class="dialog-actions">
        {debrief ? (
          <Enter phase={debrief} skip={false} kind="main">
            {t('console-debrief-first')}
          </Enter>
        ) : (
          <Button kind="main" onPress={leave}>
            {t('console-stay', { phase: nameOfNow(room) })}
          </Button>
        )}
        <Enter phase={phase} skip kind="plain">
          {t('console-skip-it')}
        </Enter>
      </div>
    </>
  );
}

interface EnterProps {
  readonly phase: Phase;
  readonly skip: boolean;
  readonly kind: 'main' | 'plain' | 'ending';
  readonly children: string;
}

function Enter({ phase, skip, kind, children }: EnterProps) {
  const leaveAll = useLeaveAll();
  const entered = () => {
    announce(t('console-entered', { phase: phaseName(phase) }));
    leaveAll();
  };
  return (
    <OfferButton command="enter_phase" given={{ phase: phase.id, skip_debrief: skip }} kind={kind} onDone={entered}>
      {children}
    </OfferButton>
  );
}
