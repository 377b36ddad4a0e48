/**
 * What may have slipped into a text: numbers and addresses that point to one person. Found on the device while somebody
 * types; nothing of it goes anywhere, and nothing is ever held back for it.
 */

export type SlipKind = 'nhs' | 'email' | 'phone' | 'postcode';

export interface Slip {
  readonly kind: SlipKind;
  /** As it stands in the text. */
  readonly text: string;
}

const patterns: readonly (readonly [SlipKind, RegExp, (found: string) => boolean])[] = [
  ['email', /[^\s@<>()[\],;:"“”‘]+@[^\s@<>()[\],;:"“”’]+\.[a-z]{2,}/gi, () => true],
  ['nhs', /\d{3}[ \u00a0.-]?\d{3}[ \u00a0.-]?\d{4}/g, checks],
  ['phone', /(?:\+|0)\d(?:[ \u00a0()./-]{0,2}\d){7,13}/g, dials],
  ['postcode', /[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}/gi, () => true],
];

/** Everything in a text that looks like it, each once, in the order it is looked for. */
export function slipsIn(text: string): readonly Slip[] {
  const found: Slip[] = [];
  let left = plainDigits(text);
  for (const [kind, pattern, holds] of patterns) {
    left = left.replace(pattern, (hit, at: number) => {
      if (!standsAlone(left, at, hit.length) || !holds(hit)) return hit;
      found.push({ kind, text: text.slice(at, at + hit.length) });
      // As long as before, so that places in both texts stay the same; and found by nothing else.
      return '\n'.repeat(hit.length);
    });
  }
  return found.filter((slip, nth) => found.findIndex((one) => one.text === slip.text) === nth);
}

/** The digits of other scripts as ours; every sign stays where it is. */
function plainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

function standsAlone(text: string, at: number, length: number): boolean {
  const beside = /[\p{L}\p{N}]/u;
  return !beside.test(text[at - 1] ?? '') && !beside.test(text[at + length] ?? '');
}

/** Whether ten digits are an NHS number: the last one checks the others, modulo 11. */
function checks(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((before, digit, place) => before + digit * (10 - place), 0);
  const due = (11 - (sum % 11)) % 11;
  return due !== 10 && due === digits[9];
}

/** Whether a phone could dial it: with a plus any, otherwise ten or eleven digits, or twelve and more after 00. */
function dials(found: string): boolean {
  const digits = found.replace(/\D/g, '').length;
  if (found.startsWith('+')) return digits >= 8 && digits <= 15;
  return found.startsWith('00') ? digits >= 11 : digits === 10 || digits === 11;
}
