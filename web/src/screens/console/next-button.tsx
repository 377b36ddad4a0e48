import { Button } from '../../parts/button.tsx';
import { announce } from '../../parts/notice.tsx';
import { modeSays } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { Refused } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { beginning, phaseAfter, phaseName } from './phases.ts';
import { roomOf } from './seats.ts';

/** The one ink button: the next line of the run sheet. Asks first where a debrief is owed, and before closing. */
export function NextButton() {
  const session = useHere();
  const asking = useAsking();
  const next = phaseAfter(roomOf(session));
  if (!next) return null;
  const straight = session.can('enter_phase', { phase: next.id, skip_debrief: false });
  const press = async () => {
    if (!straight || next.kind === 'closed') return openPanel({ what: 'enter', phase: next.id });
    const entered = await asking.wait(session.take(straight, { phase: next.id, skip_debrief: false }));
    if (entered) announce(t('console-entered', { phase: phaseName(next) }));
  };
  return (
    <>
      <Button kind="main" wide sending={asking.sending} onPress={() => void press()}>
        {beginning(next)}
      </Button>
      <Refused why={asking.refused} />
    </>
  );
}

/** What comes next, in one sentence. */
export function NextSaying() {
  const next = phaseAfter(roomOf(useHere()));
  if (!next) return null;
  return next.mode === null ? t(`console-next-${next.kind}`) : modeSays('console-next-', next.mode);
}
