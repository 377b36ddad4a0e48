import type { FluentFunction } from '@fluent/bundle';

const welshMonths = [
  ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
  ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
];

/**
 * A moment as the language `tag` writes it. Chromium says that it knows Welsh and then writes "December 23": Welsh days
 * are put together here, with the clock of Wales.
 */
export function dated(tag: string, at: number | Date, options: Intl.DateTimeFormatOptions): string {
  if (tag.split('-')[0] !== 'cy') return new Intl.DateTimeFormat(tag, options).format(at);
  const moment = new Date(at);
  const day = [options.day && moment.getDate(), options.month && welshMonths[moment.getMonth()]];
  const date = [...day, options.year && moment.getFullYear()].filter(Boolean).join(' ');
  if (!options.hour) return date;
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment);
  return date ? `${date}, ${time}` : time;
}

/** `DATETIME` of the catalogues, for one language. */
export function written(tag: string): FluentFunction {
  return ([moment], options) => dated(tag, Number(moment?.valueOf()), options as Intl.DateTimeFormatOptions);
}
