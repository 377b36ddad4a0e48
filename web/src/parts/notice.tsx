import { signal } from '@preact/signals';
import { createPortal } from 'preact';
import { footprints } from '../icons/ui.ts';
import { Icon } from './icon.tsx';
import '../style/parts/notice.css';

const spoken = signal('');
const seen = signal<{ readonly text: string; readonly icon: string } | undefined>(undefined);

/** Says one line of what just happened, on the notice line and to readers. The newest replaces the one before. */
export function notice(text: string, icon: string = footprints): void {
  seen.value = { text, icon };
  announce(text);
}

/** Says something to readers only, politely: what eyes see by themselves. */
export function announce(text: string): void {
  const now = Date.now();
  const before = now - last.at < together && last.text !== text ? `${last.text} ` : '';
  last = { text, at: now };
  const whole = before + text;
  // The same words twice are no change to a reader, unless something invisible tells them apart.
  spoken.value = spoken.peek() === whole ? `${whole}\u00a0` : whole;
}

/** What is said within so many ms is said in one breath: the second never takes the words out of the first one's mouth. */
const together = 1_000;
let last = { text: '', at: 0 };

/**
 * The one polite live region of a page, drawn once and never taken away. `quiet` keeps the line for readers only. What is spoken
 * stands beside the page, not in it: a dialog hides the page from readers, but one's own turn is told over every dialog.
 */
export function NoticeLine({ quiet }: { readonly quiet?: boolean | undefined }) {
  const line = seen.value;
  return (
    <>
      {line && !quiet && (
        <p class="notice" aria-hidden="true">
          <Icon d={line.icon} size={18} />
          <span>{line.text}</span>
        </p>
      )}
      {createPortal(
        <div class="spoken" role="status">
          {spoken.value}
        </div>,
        document.body,
      )}
    </>
  );
}
