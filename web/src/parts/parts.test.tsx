import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { CodeField } from './code-field.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { NoticeLine, notice } from './notice.tsx';
import { PathWords } from './path.tsx';
import { TableTop } from './table-top.tsx';
import { Timer } from './timer.tsx';
import { Toasts, toast } from './toast.tsx';

let page: HTMLElement;

beforeAll(() => loadWords('parts'));
beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  vi.useRealTimers();
  act(() => render(null, page));
  page.remove();
});

function draw(what: ComponentChild): void {
  act(() => render(what, page));
}

function find<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`nothing matches ${selector} in ${document.body.innerHTML}`);
  return found;
}

describe('a button', () => {
  test('that is not open yet says when, can be reached, and does nothing', () => {
    const press = vi.fn();
    draw(
      <Button notYet="When Rosa is done" onPress={press}>
        Go on
      </Button>,
    );
    const button = find<HTMLButtonElement>('button');
    button.click();
    expect(press).not.toHaveBeenCalled();
    expect([button.textContent, button.disabled, button.getAttribute('aria-disabled')]).toEqual([
      'When Rosa is done',
      false,
      'true',
    ]);
  });

  test('that waits for an answer keeps its words and is not pressed twice', () => {
    const press = vi.fn();
    draw(
      <Button sending onPress={press}>
        Put it on the table
      </Button>,
    );
    find('button').click();
    expect(press).not.toHaveBeenCalled();
    expect(find('button').textContent).toContain('Put it on the table');
  });
});

describe('a dialog', () => {
  test('takes the focus, and gives it back when Esc has closed it', () => {
    const close = vi.fn();
    const before = (
      <button type="button" id="before" key="before">
        Close the room
      </button>
    );
    draw([before]);
    find('#before').focus();
    draw([
      before,
      <Dialog key="dialog" title="Close the room?" onClose={close} actions={<Button>Keep it open</Button>} />,
    ]);
    expect(find('[role=dialog]').contains(document.activeElement)).toBe(true);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(close).toHaveBeenCalledOnce();
    draw([before]);
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(document.activeElement?.id).toBe('before');
  });

  test('closes on back, and leaves no step behind when it closes itself', async () => {
    const steps = history.length;
    const close = vi.fn();
    draw(<Dialog title="Skip the debrief?" onClose={close} />);
    expect(history.state?.over).toBe(true);
    history.replaceState(null, '');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(close).toHaveBeenCalledOnce();
    draw(null);
    await vi.waitFor(() => expect(history.state?.over).toBeUndefined());
    expect(history.length).toBeLessThanOrEqual(steps + 1);
  });

  test('is named by its question', () => {
    draw(<Dialog title="Skip the debrief?" onClose={() => {}} />);
    const dialog = find('[role=dialog]');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Skip the debrief?',
    );
  });
});

describe('a field', () => {
  test('ties label, help, count and mistake to what is written', () => {
    draw(
      <Field
        label="Name"
        help="A first name is plenty."
        value="Bartholomew"
        most={8}
        error="Shorter, please"
        onInput={() => {}}
      />,
    );
    const input = find<HTMLInputElement>('input');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['A first name is plenty.', '3 letters too many', 'Shorter, please']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe('Bartholomew');
  });

  test('for a code answers letters that no code has', () => {
    draw(<CodeField label="Room code" value="MJ4T9KWO" onInput={() => {}} />);
    expect(find('[role=alert]').textContent).toBe('Codes have no letter O. Could it be a D or a Q?');
  });
});

test('a table tells its seats in speaking order, each with its state, and one’s own as “You”', () => {
  draw(
    <TableTop
      title="Round 3"
      line="Respond"
      seats={[
        { id: 'a', name: 'Rosa', state: 'asked' },
        { id: 'b', name: 'Ines', state: 'now', you: true },
        { id: 'c', name: 'Huw', state: 'away' },
      ]}
    />,
  );
  const said = [...find('.table-seats').children].map((seat) => seat.textContent);
  expect(said).toEqual(['Rosa, has had a turn', 'You, turn now', 'Huw, away']);
});

describe('soft time', () => {
  const at = 1_000_000;
  test.each([
    [at + 65_000, null, '1:05 left'],
    [at - 40_000, null, '0:40 over, take your time'],
    [at + 130_000, at, '2:10 paused'],
    [at, null, '0:00 left'],
  ])('that ends at %i, stopped at %s, says %s', (endsAt, pausedAt, said) => {
    draw(<Timer endsAt={endsAt} pausedAt={pausedAt} now={() => at} />);
    expect(find('.timer').textContent).toBe(said);
  });

  test('says nothing when no clock is set or none was heard', () => {
    draw([
      <Timer key="a" endsAt={null} pausedAt={null} now={() => at} />,
      <Timer key="b" endsAt={at} pausedAt={null} now={() => undefined} />,
    ]);
    expect(page.textContent).toBe('');
  });
});

test('a path is told in words, step by step', () => {
  const shoes = { name: 'a son who cares at night', colour: 'teal', icon: 'moon' };
  draw(<PathWords steps={[{ number: 3, title: 'Home by four', shoes, outcome: 'mixed' }]} />);
  expect(find('li').textContent).toBe('Round 3, Home by four, in the shoes of a son who cares at night, mixed');
});

test('what just happened is said once, politely', () => {
  vi.useFakeTimers({ now: Date.now() + 60_000 }); // far behind whatever was said in another test
  draw(<NoticeLine />);
  act(() => notice('Tomasz has had a turn.'));
  expect(find('.spoken[role=status]').textContent).toBe('Tomasz has had a turn.');
  expect(find('.notice').getAttribute('aria-hidden')).toBe('true');
});

test('a toast goes by itself, also where the one before was closed under the finger', () => {
  vi.useFakeTimers();
  draw(<Toasts />);
  act(() => toast({ text: 'It is on the table.' }));
  act(() => void find('.toast').dispatchEvent(new Event('pointerenter')));
  act(() => void vi.advanceTimersByTime(7_000));
  act(() => find('.toast .button').click());
  act(() => toast({ text: 'Your pledge is made.' }));
  expect(find('.toast').textContent).toContain('Your pledge is made.');
  act(() => void vi.advanceTimersByTime(7_000));
  expect(document.querySelector('.toast')).toBeNull();
});
