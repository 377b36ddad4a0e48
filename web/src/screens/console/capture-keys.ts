import type { Session } from '../../link/index.ts';
import { announce } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import type { CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { keysOn } from './keys.ts';
import { openPanel } from './panels.ts';

/** What keys do while a capture has the focus: along the list, hide, let through, theme. */
export function captureKey(session: Session, event: KeyboardEvent): void {
  const slip = (event.target as HTMLElement).closest<HTMLElement>('[data-capture]');
  const capture = session
    .pages('stream')
    .peek()
    .find(({ id }) => id === slip?.dataset.capture);
  if (!slip || !capture || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'ArrowDown') along(slip, 1);
  else if (event.key === 'ArrowUp') along(slip, -1);
  else if (!keysOn.peek() || !act(session, capture, event.key.toLowerCase())) return;
  event.preventDefault();
  event.stopPropagation();
}

function along(slip: HTMLElement, by: 1 | -1): void {
  const all = [...(slip.closest('ul')?.querySelectorAll<HTMLElement>('[data-capture]') ?? [])];
  all[all.indexOf(slip) + by]?.focus();
}

function act(session: Session, capture: CaptureView, key: string): boolean {
  if (key === 'h') void hide(session, capture);
  else if (key === 'l') void letThrough(session, capture);
  else if (key === 't') openPanel({ what: 'capture', capture: capture.id });
  else return false;
  return true;
}

async function hide(session: Session, { id, hidden }: CaptureView): Promise<void> {
  const given = { capture: id, hidden: !hidden };
  const offer = session.can('hide_capture', given);
  if (!offer) return;
  const answer = await session.take(offer, given);
  if (answer.accepted) announce(t(hidden ? 'console-shown-again' : 'console-hidden-now'));
  else toast({ text: answer.message });
}

async function letThrough(session: Session, { id, on_screen }: CaptureView): Promise<void> {
  const given = { capture: id, on_screen: !on_screen };
  const offer = session.can('let_through', given);
  if (!offer) return;
  const answer = await session.take(offer, given);
  if (answer.accepted) announce(t(on_screen ? 'console-off-screen-now' : 'console-on-screen-now'));
  else toast({ text: answer.message });
}
