import type { PathStep } from '../parts/path.tsx';
import type { SeatFace } from '../parts/seat.tsx';
import type { Shoes } from '../parts/shoes.ts';

/** Ten invented people, one for each paint. Development only, like all of this folder. */
export const cast: readonly Shoes[] = [
  { name: 'Someone going home after a fall', colour: 'ochre', icon: 'house' },
  { name: 'The nurse in charge', colour: 'brick', icon: 'clipboard-list' },
  { name: 'A son who cares at night', colour: 'teal', icon: 'moon' },
  { name: 'The pharmacist at four o’clock', colour: 'sky', icon: 'pill' },
  { name: 'The person who holds the budget', colour: 'indigo', icon: 'landmark' },
  { name: 'A neighbour with a key', colour: 'plum', icon: 'key-round' },
  { name: 'A peer who has been there', colour: 'rose', icon: 'heart-handshake' },
  { name: 'The walking group', colour: 'moss', icon: 'sprout' },
  { name: 'The care home on the corner', colour: 'umber', icon: 'armchair' },
  { name: 'The interpreter on the phone', colour: 'violet', icon: 'languages' },
];

export const son = cast[2] as Shoes;
export const nurse = cast[1] as Shoes;
export const sonArabic: Shoes = { ...son, name: 'ابن يسهر على أبيه ليلا' };
export const nurseArabic: Shoes = { ...nurse, name: 'الممرضة المسؤولة' };

export const homeByFour = {
  title: 'Home by four',
  text: 'The ward rings at two. Your father can go home at four. Nobody has asked who will be in the flat, or whether the bed has come. “It is good news,” says the voice. You are on a shift.',
  easyRead: 'The hospital calls. Dad can come home today. Nobody asked if you are ready. You are at work.',
  deckTitle: 'Leaving hospital',
  number: 14,
};

export const homeByFourArabic = {
  title: 'في البيت عند الرابعة',
  text: 'اتصل الجناح في الساعة الثانية. يمكن لوالدك أن يعود إلى البيت في الرابعة. لم يسأل أحد من سيكون في الشقة، ولا إن كان السرير قد وصل. يقول الصوت: «خبر سار». وأنت في نوبة عملك.',
  deckTitle: 'العودة من المستشفى',
  number: 14,
  lang: 'ar',
  dir: 'rtl' as const,
};

const outcomes: readonly PathStep['outcome'][] = [
  'forward',
  'mixed',
  'forward',
  'blocked',
  'forward',
  null,
  'mixed',
  'forward',
];
const walkers = [0, 2, 3, 4, 6, 7, 1, 5];

/** The first `count` rounds of a table that went on and on. */
export function walked(count: number): PathStep[] {
  return Array.from({ length: count }, (_, nth) => ({
    number: nth + 1,
    title: 'Home by four',
    shoes: cast[walkers[nth % walkers.length] ?? 0],
    outcome: outcomes[nth % outcomes.length] ?? null,
  }));
}

export const six: readonly SeatFace[] = [
  { id: 'a', name: 'Rosa', state: 'asked' },
  { id: 'b', name: 'Tomasz', state: 'asked' },
  { id: 'c', name: 'Ines', state: 'now', you: true },
  { id: 'd', name: 'Marek', state: 'waiting' },
  { id: 'e', name: 'Priya', state: 'coming_back' },
  { id: 'f', name: 'Huw', state: 'away' },
];

/** Rows of a QR-like square: only for looking, it leads nowhere. */
export const squares = Array.from({ length: 25 }, (_, y) =>
  Array.from({ length: 25 }, (_, x) => corner(x, y) ?? ((x * 7 + y * 13 + x * y) % 5 < 2 ? '1' : '0')).join(''),
);

function corner(x: number, y: number): string | undefined {
  const cx = x < 8 ? 3 : x > 16 ? 21 : undefined;
  const cy = y < 8 ? 3 : y > 16 ? 21 : undefined;
  if (cx === undefined || cy === undefined || (cx === 21 && cy === 21)) return undefined;
  const ring = Math.max(Math.abs(x - cx), Math.abs(y - cy));
  return ring === 2 || ring > 3 ? '0' : '1';
}
