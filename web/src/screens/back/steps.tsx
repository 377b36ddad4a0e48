import { useLayoutEffect } from 'preact/hooks';
import { chevronLeft, chevronRight, clock } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { MomentLine } from '../../wire.ts';
import { rich } from '../../words/rich.tsx';
import { direction, t } from '../../words/words.ts';
import { panels } from '../console/panels.ts';
import { timeOfDay } from '../console/phases.ts';
import { saying } from './moments.tsx';
import type { Looking } from './use-past.ts';

interface StepsProps {
  readonly looking: Looking;
  readonly onNow: () => void;
}

/** That this is the past, the way back to now, and the ways from moment to moment. It stays in sight. */
export function Steps({ looking, onNow }: StepsProps) {
  const { moments, nth, go } = looking;
  const there = moments?.[nth];
  const last = (moments?.length ?? 1) - 1;
  const time = there?.at ? timeOfDay(there.at) : '';
  return (
    <>
      <div class="past-bar">
        <p class="past-bar-words">
          <Icon d={clock} />
          <span>
            {there && (time ? rich('back-looking-at', { time: <b>{time}</b> }) : t('back-looking'))}{' '}
            {there && <span class="past-bar-what">{saying(there)}</span>}
          </span>
        </p>
        <Button onPress={onNow}>{t('back-now')}</Button>
      </div>
      <section class="past-ways" aria-label={t('back-steps')}>
        <div class="past-steps">
          <Step to={phaseBefore(moments, nth)} looking={looking} words={t('back-phase-before')} />
          <Step to={nth - 1} looking={looking} words={t('back-before')} />
          <Step to={nth + 1} looking={looking} words={t('back-after')} onward />
          <Step to={phaseAfter(moments, nth)} looking={looking} words={t('back-phase-after')} onward />
        </div>
        <input
          class="past-slider"
          type="range"
          min={0}
          max={last}
          value={nth}
          aria-label={t('back-slider')}
          aria-valuetext={there && `${time} ${saying(there)}`}
          onInput={(event) => go(Number(event.currentTarget.value))}
        />
      </section>
    </>
  );
}

interface StepProps {
  readonly to: number | undefined;
  readonly looking: Looking;
  readonly words: string;
  readonly onward?: boolean | undefined;
}

/** One way on. Where there is none it stays, so that the focus does, and does nothing. */
function Step({ to, looking, words, onward }: StepProps) {
  const open = to !== undefined && looking.moments?.[to] !== undefined;
  return (
    <button
      type="button"
      class="button button-plain"
      aria-disabled={open ? undefined : true}
      onClick={() => open && looking.go(to)}
    >
      {!onward && <Icon d={chevronLeft} mirrors />}
      <span>{words}</span>
      {onward && <Icon d={chevronRight} mirrors />}
    </button>
  );
}

function begins(line: MomentLine): boolean {
  return line.phase !== null;
}

/** The beginning of this phase, or of the one before when it is looked at. */
export function phaseBefore(moments: readonly MomentLine[] | undefined, nth: number): number | undefined {
  const before = (moments ?? []).flatMap((line, place) => (place < nth && begins(line) ? [place] : []));
  return before[before.length - 1];
}

/** The beginning of the next phase. */
export function phaseAfter(moments: readonly MomentLine[] | undefined, nth: number): number | undefined {
  const after = (moments ?? []).findIndex((line, place) => place > nth && begins(line));
  return after < 0 ? undefined : after;
}

/** The arrows go from moment to moment, Page up and Page down from phase to phase. Never while a dialog is open. */
export function useStepKeys(looking: Looking): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || panels.peek().length > 0) return;
      const to = target(event, looking);
      if (to === undefined || !looking.moments?.[to]) return;
      event.preventDefault();
      looking.go(to);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [looking.moments, looking.nth]);
}

function target({ key, target: on }: KeyboardEvent, { moments, nth }: Looking): number | undefined {
  if (key === 'PageUp') return phaseBefore(moments, nth);
  if (key === 'PageDown') return phaseAfter(moments, nth);
  // The slider, a list to choose from, knows the arrows itself.
  if (on instanceof HTMLElement && on.closest('input, select, textarea')) return undefined;
  const onward = direction.peek() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return key === onward ? nth + 1 : nth - 1;
  return undefined;
}
