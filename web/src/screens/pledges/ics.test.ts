import { expect, test } from 'vitest';
import { calendar, escaped, isDay } from './ics.ts';

const day = { date: '2027-12-31', title: 'Ask her first', text: '', uid: 'r.1@MJ4T9KWD', now: 1_700_000_000_000 };

test('a calendar file is one whole day, up to the next, with lines that end as they must', () => {
  const lines = calendar(day).split('\r\n');
  expect(lines.slice(-1)).toEqual(['']);
  expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
  expect(lines).toContain('DTEND;VALUE=DATE:20280101');
  expect(lines).toContain('DTSTAMP:20231114T221320Z');
  expect(lines).not.toContain('DESCRIPTION:');
});

test('no words begin a line or a field of their own', () => {
  const evil = 'a,b;c\\d\r\nATTACH:file\rBEGIN:VALARM\u0007';
  expect(escaped(evil)).toBe('a\\,b\\;c\\\\d\\nATTACH:file\\nBEGIN:VALARM');
  const lines = calendar({ ...day, title: evil, text: evil }).split('\r\n');
  expect(lines.filter((line) => /^(ATTACH|BEGIN:VALARM)/.test(line))).toEqual([]);
});

test('long lines are folded at 75 bytes, between letters, in every script', () => {
  const text = 'سأسألها أولًا قبل أن يقرر أحد، '.repeat(12);
  const file = calendar({ ...day, text });
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replace(/\r\n /g, '')).toContain(`DESCRIPTION:${escaped(text)}`);
});

test('only real days are days', () => {
  expect(['2027-02-28', '2028-02-29', '2027-02-30', '2027-13-01', 'next Monday', ''].map(isDay)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
