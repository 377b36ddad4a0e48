import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Scene } from './scene.ts';
import { type Held, useView } from './view.ts';

const scene = {
  phase: { id: 'p5', kind: 'play' },
  table: { id: 't1' },
  round: { id: 't1r1', step: 'think', go_round: 0, face_down: false },
  room: { entered: ['p5'] },
  seat: { id: 's1' },
} as unknown as Scene;

test('an answer that comes late closes the page it was asked from, and no page opened since', () => {
  const page = document.createElement('div');
  let held: Held | undefined;
  const Holds = () => {
    held = useView(scene, () => false);
    return <p>{held.view.kind}</p>;
  };
  const now = () => held as Held;
  act(() => render(<Holds />, page));
  act(() => now().open('capture'));
  const asked = now();
  act(() => now().open('mine'));
  act(() => asked.close());
  expect(page.textContent).toBe('mine');
  act(() => now().close());
  expect(page.textContent).toBe('think');
  act(() => asked.close());
  expect(page.textContent).toBe('think');
});
