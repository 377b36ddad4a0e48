import type { AboutMe, MyText } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** Every text that is held about a person, seat by seat, and then what they wrote without a name. */
export function textsOf(held: AboutMe): readonly MyText[] {
  return [...held.seats.flatMap(({ texts }) => texts), ...held.without_a_name];
}

/** The same as a text to read, in the language now spoken. */
export function readable(held: AboutMe): string {
  const lines = [t('own-title'), '', ...facts(held), ''];
  for (const { about, text, in_report } of textsOf(held)) {
    const out = in_report === false ? ` · ${t('own-out')}` : '';
    lines.push(`${t(`own-about-${about}`)}${out}`, text, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function facts(held: AboutMe): string[] {
  const names = [held.name, ...held.seats.map(({ name }) => name)].filter(Boolean);
  return [
    names.length ? t('own-fact-name', { name: [...new Set(names)].join(', ') }) : t('own-fact-nameless'),
    ...(held.access.length ? [t('own-fact-wishes', { count: held.access.length })] : []),
    held.kept_until === null
      ? t('own-fact-days', { days: held.kept_days })
      : t('own-fact-until', { date: new Date(held.kept_until) }),
    ...(held.names_until === null ? [] : [t('own-fact-names', { date: new Date(held.names_until) })]),
  ];
}
