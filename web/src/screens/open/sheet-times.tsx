import { useEffect, useState } from 'preact/hooks';
import { t } from '../../words/words.ts';
import { timeOfDay } from '../console/phases.ts';
import { daysOf, minutesOf, type RunSheet } from './phases.ts';

const MINUTE_MS = 60_000;
const AGAIN_MS = 20_000;

/** "3:45": hours and minutes. */
export function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The time now, told again while the page stands open. */
function useNow(): number {
  const [now, tell] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => tell(Date.now()), AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** How long it all takes, each day of several, and when it would be over if it were begun now. */
export function SheetTimes({ sheet }: { readonly sheet: RunSheet }) {
  const now = useNow();
  const days = daysOf(sheet).map(minutesOf);
  const several = days.length > 1;
  const time = timeOfDay(now + (days[0] ?? 0) * MINUTE_MS);
  return (
    <p class="open-times">
      {t('sheet-total', { time: hours(minutesOf(sheet)) })}{' '}
      {several && days.map((minutes, nth) => `${t('sheet-day-time', { day: nth + 1, time: hours(minutes) })} `)}
      {t(several ? 'sheet-ends-day' : 'sheet-ends', { time })}
    </p>
  );
}
