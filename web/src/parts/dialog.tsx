import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { x } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { closeOnBack } from './back.ts';
import { IconButton } from './button.tsx';
import '../style/parts/dialog.css';

export interface DialogProps {
  /** The question, or what this is. */
  readonly title: ComponentChildren;
  readonly children?: ComponentChildren;
  /** The buttons, kinder choice first and as the main one. */
  readonly actions?: ComponentChildren;
  /** Called by Esc, by back, by the veil and by the close button. The caller then stops drawing the dialog. */
  readonly onClose: () => void;
  /** Adds a close button, for panels that ask nothing. */
  readonly closable?: boolean | undefined;
  /** Wider, for things to read or fill in. */
  readonly wide?: boolean | undefined;
}

/** How many dialogs are open: only the last hears Esc. */
let depth = 0;

/**
 * A question over the page: draw it to open it. Focus goes in (to what has `autofocus`, else to the whole) and comes back; Tab stays inside; the page behind is still.
 * On phones it rises from the bottom. The native element is left out: Safari 14 and Firefox 90 have none.
 */
export function Dialog(props: DialogProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const close = useRef(props.onClose);
  close.current = props.onClose;
  // Before the page is painted, so that no key meets the page behind.
  useLayoutEffect(() => openOver(sheet.current as HTMLDivElement, () => close.current()), []);
  return createPortal(
    <div class="dialog">
      {/* Readers and keys close it with Esc or a button: the veil only saves a pointer the way. */}
      <div class="dialog-veil" onClick={props.onClose} aria-hidden="true" />
      <div
        class={props.wide ? 'dialog-sheet dialog-wide paper' : 'dialog-sheet paper'}
        role="dialog"
        aria-modal="true"
        aria-labelledby={id}
        tabIndex={-1}
        ref={sheet}
      >
        <div class="dialog-head">
          <h2 class="dialog-title" id={id}>
            {props.title}
          </h2>
          {props.closable && <IconButton icon={x} label={t('dialog-close')} onPress={props.onClose} />}
        </div>
        {props.children != null && <div class="dialog-body">{props.children}</div>}
        {props.actions != null && <div class="dialog-actions">{props.actions}</div>}
      </div>
    </div>,
    document.body,
  );
}

/** Makes `sheet` the only thing that keys reach, until the returned function is called. */
function openOver(sheet: HTMLElement, close: () => void): () => void {
  const before = document.activeElement;
  const mine = ++depth;
  const app = document.getElementById('app');
  app?.setAttribute('aria-hidden', 'true');
  document.documentElement.dataset.dialog = '';
  (sheet.querySelector<HTMLElement>('[autofocus]') ?? sheet).focus();
  const letGo = closeOnBack(close);
  const keys = (event: KeyboardEvent) => {
    if (depth !== mine) return;
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') keepInside(sheet, event);
  };
  addEventListener('keydown', keys);
  return () => {
    depth -= 1;
    removeEventListener('keydown', keys);
    letGo();
    if (depth === 0) {
      app?.removeAttribute('aria-hidden');
      delete document.documentElement.dataset.dialog;
    }
    comeBack(before);
  };
}

/** Focus returns to what had it; where that is gone, to the heading of the page, never to nowhere. */
function comeBack(before: Element | null): void {
  if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
    before.focus();
    return;
  }
  const title = document.querySelector<HTMLElement>('h1') ?? document.querySelector<HTMLElement>('main');
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
}

function keepInside(sheet: HTMLElement, event: KeyboardEvent): void {
  const stops = sheet.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  const first = stops[0];
  const last = stops[stops.length - 1];
  const at = document.activeElement;
  if (event.shiftKey && (at === first || at === sheet)) last?.focus();
  else if (!event.shiftKey && (at === last || !sheet.contains(at))) first?.focus();
  else return;
  event.preventDefault();
}
