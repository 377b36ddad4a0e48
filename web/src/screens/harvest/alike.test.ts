import { describe, expect, test } from 'vitest';
import { alike, plainWords } from './alike.ts';

const told = (...texts: readonly string[]) => texts.map((text, at) => ({ id: `c${at}`, text }));

describe('near-identical captures', () => {
  test.each([
    ['English', 'Nobody asked her what she wanted.', 'nobody asked her what she wanted!', 'The lift was broken again'],
    [
      'English',
      'Nobody asked her what she wanted',
      'Nobody had asked her what she wants',
      'The ward was loud at night',
    ],
    ['Arabic', 'لم يسألها أحد عمّا تريده', 'لم يسألها احد عما تريده', 'المصعد معطل مرة أخرى'],
    ['Arabic', 'الممرضة لم تشرح الخطة للعائلة', 'الممرضة لم تشرح الخطه لعائلتها', 'لا يوجد سرير في البيت'],
    [
      'Welsh',
      'Ni ofynnodd neb iddi beth oedd hi eisiau',
      'Ofynnodd neb iddi beth oedd hi eisiau',
      'Roedd y lifft wedi torri',
    ],
    ['Welsh', 'Mae’r tŷ’n rhy oer yn y gaeaf', "Mae'r ty'n rhy oer yn y gaeaf", 'Neb yn ateb y ffôn'],
  ])('are found in %s: %s', (_language, one, other, third) => {
    const found = alike(told(one, other, third));
    expect(found.get('c0')).toEqual(['c1']);
    expect(found.get('c1')).toEqual(['c0']);
    expect(found.has('c2')).toBe(false);
  });

  test('are the same whatever marks and capitals are used', () => {
    expect(plainWords('  TŶ, oer! ')).toBe(plainWords('ty oer'));
    expect(plainWords('')).toBe('');
    expect(alike(told('…', '…', '')).size).toBe(0);
  });

  test('name eight at most, also where fifty say the same', () => {
    const found = alike(told(...Array.from({ length: 50 }, () => 'Nobody asked')));
    expect([...found.values()].every((ids) => ids.length === 8 && new Set(ids).size === 8)).toBe(true);
  });

  test('of 2,000 are found in bounded time, also where they all look alike', () => {
    const words = [
      'ward',
      'night',
      'asked',
      'nobody',
      'lift',
      'home',
      'bed',
      'phone',
      'plan',
      'carer',
      'early',
      'late',
    ];
    const mixed = Array.from({ length: 2000 }, (_, at) =>
      Array.from({ length: 14 }, (_, nth) => words[(at * 7 + nth * nth * (at % 11)) % words.length]).join(' '),
    );
    const same = Array.from({ length: 2000 }, (_, at) => `Nobody asked her what she wanted number ${at}`);
    for (const texts of [mixed, same]) {
      const began = performance.now();
      expect(alike(told(...texts)).size).toBeGreaterThan(1000);
      expect(performance.now() - began).toBeLessThan(5000);
    }
  });
});
