const dayMs = 86_400_000;
const after = 30;
const most = 365;

/** Today, as a date field writes it. */
export function today(now = Date.now()): string {
  return new Date(now).toISOString().slice(0, 10);
}

/** The last day on which a pledge for `day` is kept apart, at noon: 30 days later, a year from now at most. Rule L7. */
export function keptUntil(day: string, now = Date.now()): number {
  const last = Date.parse(`${day}T12:00:00Z`) + after * dayMs;
  return Math.min(last, Date.parse(`${today(now)}T12:00:00Z`) + (most - 1) * dayMs);
}

/** The last day, at noon, of what is kept to the end of a day: noon is that same day nearly everywhere. */
export function lastDay(until: number): Date {
  return new Date(until - dayMs / 2);
}
