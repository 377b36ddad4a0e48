/**
 * The languages the interface speaks, in the order offered. `figures` says how numbers and dates are written: in Arabic
 * with the figures of codes, clocks and the screen, so that a whole table means the same by "3". `pseudo` is English
 * stretched and accented, for looking.
 */
export const locales = {
  en: { name: 'English', dir: 'ltr', figures: 'en' },
  ar: { name: 'العربية', dir: 'rtl', figures: 'ar-u-nu-latn' },
  cy: { name: 'Cymraeg', dir: 'ltr', figures: 'cy' },
  pseudo: { name: 'Pseudo', dir: 'ltr', figures: 'en' },
} as const;

export type Locale = keyof typeof locales;
