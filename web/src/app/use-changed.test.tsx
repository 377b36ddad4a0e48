import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { type Changed, useChanged } from './use-changed.ts';

const owner = { room: 'r1', member: 'm1' };
let page: HTMLElement;
let box: Changed;

function Box({ before }: { readonly before: string }) {
  box = useChanged(owner, before, 'title');
  return <p>{box.text}</p>;
}

/** Draws it as a page that was just loaded does. */
function loaded(before: string): void {
  if (page) render(null, page);
  page = document.createElement('div');
  act(() => render(<Box before={before} />, page));
}

afterEach(() => localStorage.clear());

test('what stands is shown until it is changed; the change stays through a reload until it was sent', () => {
  loaded('Home');
  expect(page.textContent).toBe('Home');
  act(() => box.set('Home by four'));
  loaded('Home');
  expect(page.textContent).toBe('Home by four');
  act(() => box.done());
  loaded('Home by four, then');
  expect(page.textContent).toBe('Home by four, then');
});

test('a text may be emptied', () => {
  loaded('Home');
  act(() => box.set(''));
  expect(page.textContent).toBe('');
  act(() => box.done());
  expect(page.textContent).toBe('Home');
});
