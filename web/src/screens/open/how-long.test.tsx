import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { PRESETS } from '../../presets.ts';
import { loadWords } from '../../words/words.ts';
import { blankForm, type Form } from './form.ts';
import { HowLong } from './how-long.tsx';

let page: HTMLElement;
let form: Form;
let asked: { readonly path: string; readonly body: unknown }[];
let answers: Record<string, unknown>;

const half = {
  id: 'half',
  title: 'Half a day',
  summary: 'Own shoes, and soup.',
  own_language: 'en',
  phases: PRESETS[150],
  held: { file: 'half.yaml', errors: 1, line: 7 },
};

function Page() {
  const [held, hold] = useState(blankForm('en'));
  form = held;
  return <HowLong form={held} change={(change) => hold((before) => ({ ...before, ...change }))} />;
}

beforeAll(() => loadWords('parts', 'app', 'refusals', 'open'));
beforeEach(async () => {
  localStorage.clear();
  asked = [];
  answers = { '/api/run-sheets?language=en': [half] };
  vi.stubGlobal('fetch', (path: string, { body }: { body?: string }) => {
    asked.push({ path, body: body === undefined ? undefined : JSON.parse(body) });
    return Promise.resolve(new Response(JSON.stringify(answers[path]), { status: path in answers ? 200 : 404 }));
  });
  page = document.body.appendChild(document.createElement('div'));
  await act(async () => render(<Page />, page));
  await settle();
});
afterEach(() => {
  act(() => render(null, page));
  page.remove();
  vi.unstubAllGlobals();
});

const settle = () => act(() => new Promise((done) => setTimeout(done)));
const field = (label: string) => {
  const found = [...page.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
};
const write = (label: string, text: string) =>
  act(() => {
    field(label).value = text;
    field(label).dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = (label: string, value: string) =>
  act(() => {
    field(label).value = value;
    field(label).dispatchEvent(new Event('change', { bubbles: true }));
  });
const lineOf = (words: string) =>
  [...field('One more line').querySelectorAll('option')].find((one) => one.textContent === words)?.value ?? '';
const press = (words: string) =>
  act(() => {
    const all = [...page.querySelectorAll('button')];
    all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.includes(words))?.click();
  });
const kinds = () => form.phases.map(({ kind }) => kind);

test('a run sheet of the server is one to begin with, and says when its file is broken', async () => {
  expect(page.textContent).toContain('half.yaml was changed and cannot be used as it is, from line 7 on.');
  act(() => page.querySelector<HTMLInputElement>('input[value="shelf:half"]')?.click());
  expect([form.length, form.phases]).toEqual(['shelf:half', PRESETS[150]]);
  expect(page.textContent).toContain('2:30 hours in all.');
});

test('a line is added where it is said, moved and taken off by buttons alone', () => {
  choose('One more line', lineOf('Break'));
  choose('Where', 'p3');
  press('Add it');
  expect(kinds().slice(1, 5)).toEqual(['welcome', 'check_in', 'break', 'play']);
  press('Break earlier');
  expect(kinds().slice(1, 4)).toEqual(['welcome', 'break', 'check_in']);
  press('Take off Break');
  expect(kinds()).toEqual(PRESETS[90].map(({ kind }) => kind));
  expect(form.length).toBeNull();
});

test('several days lie one below the other, each with its own lines', () => {
  const bars = () => [...page.querySelectorAll('.open-bar')].map((bar) => bar.getAttribute('aria-label'));
  expect(bars()).toEqual(['Run sheet']);
  choose('One more line', lineOf('Until another day'));
  choose('Where', 'p4');
  press('Add it');
  expect(bars()).toEqual(['Day 1', 'Day 2']);
});

test('minutes that cannot be are said at their line, and nothing is kept with them', () => {
  write('Minutes of Harvest', '241');
  expect(field('Minutes of Harvest').getAttribute('aria-invalid')).toBe('true');
  expect(page.querySelector('details')?.open).toBe(true);
  write('What do you call it?', 'Ours');
  press('Keep on this device');
  expect(localStorage.length).toBe(0);
  write('Minutes of Harvest', '24');
  expect(field('Minutes of Harvest').getAttribute('aria-invalid')).toBeNull();
});

test('a sheet is kept on this device under its name, stands among those to begin with, and is forgotten', () => {
  press('Keep on this device');
  expect(field('What do you call it?').getAttribute('aria-invalid')).toBe('true');
  write('What do you call it?', 'Ours');
  press('Keep on this device');
  expect(form.length).toMatch(/^own:/);
  expect([...page.querySelectorAll('.choice-label')].map((one) => one.textContent)).toContain('Ours');
  press('Forget “Ours”');
  expect([...page.querySelectorAll('.choice-label')].map((one) => one.textContent)).not.toContain('Ours');
});

test('a file that cannot be used is told of by line and changes nothing; a good one stands above', async () => {
  const bring = async (answer: unknown) => {
    answers['/api/run-sheets/read'] = answer;
    const input = page.querySelector('input[type=file]') as HTMLInputElement;
    const file = new File(['phases: no'], 'evening.yaml');
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    await settle();
  };
  const problem = { line: 4, column: 9, level: 'error', where: 'phases', message: 'A list belongs here.' };
  await bring({ sheet: null, problems: [problem] });
  expect(page.querySelector('[role=status]')?.textContent).toContain('evening.yaml cannot be used yet');
  expect(page.querySelector('[role=status] li')?.textContent).toBe('4:9 phases: A list belongs here.');
  expect(form.phases).toBe(PRESETS[90]);
  await bring({ sheet: { ...half, title: 'An evening', phases: PRESETS[45] }, problems: [] });
  expect(form.phases).toEqual(PRESETS[45]);
  expect(field('What do you call it?').value).toBe('An evening');
});
