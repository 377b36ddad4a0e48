import { play } from '../../icons/later.ts';
import { footprints, pause } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Timer } from '../../parts/timer.tsx';
import { t } from '../../words/words.ts';
import { useHere, type Width } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { phaseAfter, phaseName, phaseNow, timeOfDay } from './phases.ts';
import { roomOf } from './seats.ts';

/** The line that runs, with its soft clock, a minute more, pause, and more. */
export function PhaseClock({ width }: { readonly width: Width }) {
  const session = useHere();
  const room = roomOf(session);
  const phase = phaseNow(room);
  const next = phaseAfter(room);
  if (!phase) return null;
  return (
    <section class="phase-now paper" aria-labelledby="phase-now">
      <div class="phase-now-head">
        <Icon d={footprints} />
        <h2 id="phase-now">{phaseName(phase)}</h2>
        {width !== 'laptop' && next && (
          <button type="button" class="phase-then" onClick={() => openPanel({ what: 'sheet' })}>
            {t('console-then', { phase: phaseName(next) })}
          </button>
        )}
      </div>
      <div class="phase-now-row" hidden={room.ends_at === null && !session.can('extend_phase')}>
        <PhaseTime minutes={phase.minutes} />
        <div class="phase-now-buttons">
          <OfferButton command="extend_phase" given={{ minutes: 1 }}>
            {t('console-minute-more')}
          </OfferButton>
          {width === 'laptop' && <PauseButton />}
          {session.can('extend_phase') && (
            <Button onPress={() => openPanel({ what: 'extend' })}>{t('console-extend')}</Button>
          )}
        </div>
      </div>
    </section>
  );
}

function PhaseTime({ minutes }: { readonly minutes: number }) {
  const session = useHere();
  const { ends_at, paused_at } = roomOf(session);
  if (ends_at === null) return <p class="second phase-time">{t('console-no-clock')}</p>;
  const of = t('console-of-minutes', { minutes });
  const until = paused_at === null && ends_at > session.now();
  return (
    <div class="phase-time">
      <Timer endsAt={ends_at} pausedAt={paused_at} now={session.now} size={44} />
      <p class="second">{until ? t('console-until', { of, time: timeOfDay(ends_at) }) : of}</p>
    </div>
  );
}

/** A breathing space for everybody, and its end. */
export function PauseButton({ words }: { readonly words?: boolean | undefined }) {
  const kind = words ? 'long' : 'short';
  return (
    <>
      <OfferButton command="pause_room" icon={pause}>
        {t(`console-pause-${kind}`)}
      </OfferButton>
      <OfferButton command="resume_room" icon={play}>
        {t(`console-go-on-${kind}`)}
      </OfferButton>
    </>
  );
}
