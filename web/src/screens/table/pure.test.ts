import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MySeat, Notice } from '../../wire.ts';
import { loadWords } from '../../words/words.ts';
import { inWords } from './notices.ts';
import { entryOf, forgetText, keyOfText, ownTexts, rememberText, writtenHere } from './own-words.ts';
import { chosen, type Scene } from './scene.ts';
import { keyOf, viewNow } from './view.ts';

beforeAll(() => loadWords('app', 'parts', 'table'));

describe('what others have done, in words', () => {
  const seats = [
    { id: 's1', name: 'Ines' },
    { id: 's2', name: 'Rosa' },
  ];
  const scene = { table: { seats }, me: { seats: [] }, seat: { id: 's1' }, room: { phases: [] } } as unknown as Scene;
  let number = 0;
  const note = (kind: string, about: Partial<Notice> = {}): Notice => {
    number += 1;
    return { number, kind, seat: null, other: null, card: null, step: null, ...about };
  };

  test('of steps and turns only the last one counts', () => {
    const run = [
      note('stage_began', { step: 'think' }),
      note('stage_began', { step: 'respond' }),
      note('turn_began', { seat: 's2' }),
      note('turn_began', { seat: 's1' }),
    ];
    expect(inWords(scene, run)).toBe('Your table has come to: Respond. Your turn, Ines.');
  });

  test('a second go-round is told as one, also to whoever was the last to speak in the first', () => {
    const run = [note('stage_began', { step: 'respond' }), note('turn_began', { seat: 's1' })];
    const held = { ...scene, round: { step: 'respond', shoes: 'held', go_round: 2, called: '' } } as unknown as Scene;
    const told = 'A second go-round at your table, this time from the shoes you hold. Your turn, Ines.';
    expect(inWords(held, run)).toBe(told);
    expect(inWords(held, run)).not.toBe(inWords(scene, run));
  });

  test('eyes, which read in the tray whose turn it is, are told only the rest', () => {
    const turn = note('turn_began', { seat: 's1' });
    expect(inWords(scene, [note('turn_began', { seat: 's2' }), turn], true)).toBeUndefined();
    const more = [note('prompt_shown'), turn, note('capture_added')];
    expect(inWords(scene, more, true)).toBe(
      'There is a new question on the card. There is a new capture on the table.',
    );
  });

  test('one’s own deeds, dealing and unknown kinds are not told', () => {
    const own = [note('capture_added', { seat: 's1' }), note('perspective_dealt', { seat: 's2' }), note('of_tomorrow')];
    expect(inWords(scene, own)).toBeUndefined();
  });

  test('the same is not said twice', () => {
    expect(inWords(scene, [note('capture_added'), note('capture_added')])).toBe('There is a new capture on the table.');
  });

  test('what is said to the whole room, and my own turn, are told before what others do', () => {
    const busy = [note('room_paused'), note('capture_added'), note('prompt_shown'), note('tender_card')];
    expect(inWords(scene, busy)).toBe('The whole room is taking a breath. This is a tender card. It lies face down.');
    const mine = [note('turn_began', { seat: 's1' }), note('capture_added'), note('prompt_shown')];
    expect(inWords(scene, mine)).toBe('There is a new question on the card. Your turn, Ines.');
  });
});

describe('what this device wrote in an anonymous room', () => {
  const owner = { room: 'r', member: 'm2' };
  const own = {
    id: 'a',
    about: 'capture',
    entry: entryOf('t1', { edit_key: 'k', edit_hash: '0123456789abcdef' }),
    texts: { noticed: 'Nobody asked', because: '', so: '', kind: 'insight' },
  } as const;
  beforeEach(() => localStorage.clear());

  test('is found again under the id that the room gives it', () => {
    rememberText(owner, own);
    expect(writtenHere(ownTexts(owner), 't1.0123456789')?.id).toBe('a');
    expect(writtenHere(ownTexts(owner), 't2.0123456789')).toBeUndefined();
  });

  test('has a key of its own, the same each time, of which only the hash would be sent', async () => {
    const first = await keyOfText(owner, 'a');
    expect(first.edit_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await keyOfText(owner, 'a')).toEqual(first);
    expect((await keyOfText(owner, 'b')).edit_hash).not.toBe(first.edit_hash);
  });

  test('is forgotten when it is taken back', () => {
    rememberText(owner, own);
    forgetText(owner, 'a');
    expect(ownTexts(owner)).toEqual([]);
  });
});

describe('which page', () => {
  const seat = (id: string, mine: boolean) => ({ id, mine }) as MySeat;
  const at = (about: object) => viewNow({ room: { entered: ['p1'] }, phase: { kind: 'play' }, ...about } as never);

  test('a phone speaks for the seat it was told, else for its own', () => {
    const seats = [seat('s9', false), seat('s1', true)];
    expect(chosen(seats, null)?.id).toBe('s1');
    expect(chosen(seats, 's9')?.id).toBe('s9');
    expect(chosen(seats, 'gone')?.id).toBe('s1');
  });

  test('a tender card is a page of its own, and so is standing without a table', () => {
    expect(at({ table: {}, round: { step: 'draw', face_down: true } }).kind).toBe('tender');
    expect(at({ table: {}, round: { step: 'draw', face_down: false } }).kind).toBe('draw');
    expect(at({}).kind).toBe('standing');
    expect(at({ phase: { kind: 'lobby' } }).kind).toBe('lobby');
  });

  test('a capture is one page through every round; a note belongs to its own', () => {
    const view = (kind: 'capture' | 'think', round: string) => keyOf({ kind, round, goRound: 0, stage: 0 }, 's1');
    expect(view('capture', 't1r1')).toBe(view('capture', 't1r2'));
    expect(view('think', 't1r1')).not.toBe(view('think', 't1r2'));
  });
});
