import { describe, expect, test } from 'vitest';
import { colours } from '../parts/shoes.ts';
import sheet from './colours.css?raw';

type Paint = Readonly<Record<string, string>>;

function blocks(): Paint[] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].map(([, body]) =>
    Object.fromEntries(
      [...(body as string).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

const [light, wished, dark] = blocks() as [Paint, Paint, Paint];

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(paint: Paint, one: string, other: string): number {
  const [a, b] = [luminance(paint[one] ?? ''), luminance(paint[other] ?? '')];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('the two dark blocks are one', () => {
  expect(wished).toEqual(dark);
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort());
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, paint) => {
  const grounds = ['board', 'well', 'card', 'slip'];

  test.each(['ink', 'ink2', 'ink3', 'stop', 'good'])('%s can be read on every ground', (name) => {
    expect(Math.min(...grounds.map((ground) => contrast(paint, name, ground)))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['rule', 'focus', 'lampedge'])('%s can be seen on every ground', (name) => {
    expect(Math.min(...grounds.map((ground) => contrast(paint, name, ground)))).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['onact', 'act'],
    ['onlamp', 'lamp'],
    ['oncapture', 'capture'],
  ])('%s can be read on %s', (words, ground) => {
    expect(contrast(paint, words, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(colours)('words on %s can be read, and its ink on paper and board', (name) => {
    expect(contrast(paint, `${name}-on`, `${name}-band`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paint, `${name}-ink`, 'card')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paint, `${name}-ink`, 'board')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(paint, `${name}-ink`, 'track')).toBeGreaterThanOrEqual(3);
  });
});
