import { expect, test } from 'vitest';
import { type SlipKind, slipsIn } from './slips.ts';

/** Chance that is the same every time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const draw = chance(33);
const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
const digits = (count: number) => Array.from({ length: count }, () => draw(10)).join('');

/** An NHS number made from its rule, told here once more: weights 10 to 2, and a check digit that is never 10. */
function nhs(): string {
  for (;;) {
    const nine = digits(9);
    const sum = [...nine].reduce((all, digit, nth) => all + Number(digit) * (10 - nth), 0);
    const check = 11 - (sum % 11);
    if (check === 10) continue;
    const all = nine + String(check === 11 ? 0 : check);
    return pick([
      all,
      `${all.slice(0, 3)} ${all.slice(3, 6)} ${all.slice(6)}`,
      `${all.slice(0, 3)}-${all.slice(3, 6)}-${all.slice(6)}`,
    ]);
  }
}

const made: Readonly<Record<SlipKind, () => string>> = {
  nhs,
  phone: () =>
    pick([
      () => `07${digits(9)}`,
      () => `07${digits(3)} ${digits(6)}`,
      () => `07${digits(3)} ${digits(3)} ${digits(3)}`,
      () => `020 7${digits(3)} ${digits(4)}`,
      () => `(0${draw(8) + 11}${digits(2)}) ${digits(6)}`.slice(1).replace(')', ''),
      () => `+44 7${digits(3)} ${digits(6)}`,
      () => `+33 1 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
    ])(),
  email: () =>
    `${pick(['ann', 'a.lee', 'bo_k', 'r-t', 'mam99'])}@${pick(['nhs.net', 'example.org', 'post.example.co.uk'])}`,
  postcode: () => {
    const out = `${pick(['M', 'LS', 'CF', 'SW', 'E', 'BT'])}${draw(9) + 1}${pick(['', 'A', '2'])}`;
    const whole = `${out}${pick([' ', ''])}${draw(10)}${pick([...'ABDEFGHJLNPQRSTUWXYZ'])}${pick([...'ABDEFGHJLNPQRSTUWXYZ'])}`;
    return pick([whole, whole.toLowerCase()]);
  },
};
const around = [
  (slip: string) => `They wrote ${slip} on the board.`,
  (slip: string) => slip,
  (slip: string) => `Ring (${slip}), please`,
  (slip: string) => `كتبوا ${slip} على اللوح`,
  (slip: string) => `first line\n${slip}\nlast line`,
];

test.each(Object.keys(made) as SlipKind[])('at least 95 of 100 samples of %s are found', (kind) => {
  const missed = Array.from({ length: 125 }, () => {
    const slip = made[kind]();
    return slipsIn(pick(around)(slip)).some((one) => one.text === slip) ? '' : slip;
  }).filter(Boolean);
  expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(6);
});

test('a phone number that passes the check of NHS numbers is found all the same, as one of them', () => {
  expect(slipsIn('943 476 5919').map(({ kind }) => kind)).toEqual(['nhs']);
  expect(slipsIn('943 476 5918')).toEqual([]);
  expect(slipsIn('٩٤٣ ٤٧٦ ٥٩١٩')).toEqual([{ kind: 'nhs', text: '٩٤٣ ٤٧٦ ٥٩١٩' }]);
});

test('several in one text, each once', () => {
  const text = 'ann@nhs.net or 07700 900123, ann@nhs.net, at M1 1AE';
  expect(slipsIn(text)).toEqual([
    { kind: 'email', text: 'ann@nhs.net' },
    { kind: 'phone', text: '07700 900123' },
    { kind: 'postcode', text: 'M1 1AE' },
  ]);
});

const ours = import.meta.glob<string>('../../words/*/*.ftl', { query: '?raw', import: 'default', eager: true });

test('ordinary sentences are left in peace', () => {
  const plain = [
    'We waited 45 minutes on 12 March 2026, from 10:30 to 11:15.',
    'Ward B12, bed 4; 3pm, then 5pm on the M25',
    '1,000,000 people in 2024-2025; 98.6 % of 1234567',
    'Room 4: 2 of 3 said no @ the door',
  ];
  expect(plain.flatMap(slipsIn)).toEqual([]);
  const sentences = Object.values(ours).flatMap((chapter) => chapter.split('\n'));
  expect(sentences.length).toBeGreaterThan(1000);
  expect(sentences.flatMap(slipsIn)).toEqual([]);
});
