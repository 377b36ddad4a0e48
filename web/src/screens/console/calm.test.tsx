import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useCalm } from './calm.ts';

let page: HTMLElement;

function List({ ids }: { readonly ids: readonly string[] }) {
  const around = useRef<HTMLUListElement>(null);
  const { shown, waiting } = useCalm(ids, around);
  return (
    <ul ref={around} data-waiting={waiting}>
      {shown.map((id) => (
        <li key={id}>
          <button type="button">{id}</button>
        </li>
      ))}
    </ul>
  );
}

const shown = () => [...page.querySelectorAll('button')].map((one) => one.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  page = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, page);
  page.remove();
  vi.useRealTimers();
});

test('what has the focus from the moment it stands does not move for what comes later', () => {
  render(<List ids={['a']} />, page);
  page.querySelector('button')?.focus();
  vi.advanceTimersByTime(5_000);
  render(<List ids={['b', 'a']} />, page);
  vi.advanceTimersByTime(5_000);
  expect(shown()).toEqual(['a']);
  expect(page.querySelector('ul')?.dataset.waiting).toBe('1');
  expect(document.activeElement?.textContent).toBe('a');
});

test('while nobody reads, new ones are taken in', () => {
  render(<List ids={['a']} />, page);
  vi.advanceTimersByTime(5_000);
  render(<List ids={['b', 'a']} />, page);
  expect(shown()).toEqual(['b', 'a']);
});
