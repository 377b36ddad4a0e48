import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { circle, cornerDownRight } from '../../icons/later.ts';
import { footprints } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Phase } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { slowly } from './needs.ts';
import { NextButton, NextSaying } from './next-button.tsx';
import { openPanel } from './panels.ts';
import { PhaseClock } from './phase-clock.tsx';
import { beginnings, daysOf, minutesOf, phaseName, timeOfDay } from './phases.ts';
import { roomOf } from './seats.ts';

/** The left column: the whole run sheet with the line that runs, and the next move. */
export function RunSheet() {
  const room = roomOf(useHere());
  return (
    <section class="sheet" aria-labelledby="run-sheet">
      <div class="sheet-head">
        <h2 class="section-title" id="run-sheet">
          {t('console-run-sheet')}
        </h2>
        <span class="second">{t('console-minutes', { minutes: minutesOf(room.phases) })}</span>
        <Button kind="quiet" onPress={() => openPanel({ what: 'sheet' })}>
          {t('console-change')}
        </Button>
      </div>
      <Lines />
      <div class="sheet-next">
        <p class="second sheet-next-words">
          <Icon d={cornerDownRight} mirrors />
          <span>
            <NextSaying />
          </span>
        </p>
        <NextButton />
      </div>
    </section>
  );
}

/** All lines in order; the one that runs stands open, any other may be entered. */
export function Lines() {
  const room = roomOf(useHere());
  const running = useRef<HTMLLIElement>(null);
  const days = daysOf(room.phases);
  useEffect(() => running.current?.scrollIntoView({ block: 'nearest' }), [room.phase]);
  return (
    <ol class="sheet-lines">
      {room.phases.map((phase) => (
        <li
          key={phase.id}
          ref={phase.id === room.phase ? running : null}
          aria-current={phase.id === room.phase ? 'step' : undefined}
        >
          <Day day={days.get(phase.id)} />
          {phase.id === room.phase ? (
            <PhaseClock width="laptop" />
          ) : (
            <Line phase={phase} been={room.entered.includes(phase.id)} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Which day begins here, where there are several. */
export function Day({ day }: { readonly day: number | undefined }) {
  return day === undefined ? null : <p class="sheet-day second">{t('console-day', { day })}</p>;
}

/** When a line ahead would begin; told to the minute, so it is drawn anew once a minute at most. */
export function BeginsAt({ phase }: { readonly phase: string }) {
  const session = useHere();
  const time = useComputed(() => {
    slowly.value;
    const at = beginnings(roomOf(session), session.now()).get(phase);
    return at === undefined ? '' : timeOfDay(at);
  }).value;
  if (!time) return null;
  return (
    <span class="sheet-line-time">
      <span class="spoken">{t('console-begins-about', { time })}</span>
      <span aria-hidden="true">{time}</span>
    </span>
  );
}

function Line({ phase, been }: { readonly phase: Phase; readonly been: boolean }) {
  const inside = (
    <>
      <Icon d={been ? footprints : circle} size={been ? 20 : 14} />
      <span class="sheet-line-name">{phaseName(phase)}</span>
      {been && <span class="spoken">{t('console-been')}</span>}
      <BeginsAt phase={phase.id} />
      {phase.minutes > 0 && (
        <span class="sheet-line-minutes">
          <span aria-hidden="true">{phase.minutes}</span>
          <span class="spoken">{t('console-minutes', { minutes: phase.minutes })}</span>
        </span>
      )}
    </>
  );
  if (!useHere().can('enter_phase', { phase: phase.id })) return <p class="sheet-line">{inside}</p>;
  return (
    <button type="button" class="sheet-line" onClick={() => openPanel({ what: 'enter', phase: phase.id })}>
      {inside}
    </button>
  );
}
