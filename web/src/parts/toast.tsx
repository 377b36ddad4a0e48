import { signal } from '@preact/signals';
import { createPortal } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { check, wifiOff, x } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { IconButton } from './button.tsx';
import { covered } from './covered.ts';
import { Icon } from './icon.tsx';
import { announce } from './notice.tsx';
import '../style/parts/notice.css';

export interface ToastWords {
  /** One sentence that says what has happened. */
  readonly text: string;
  /** At most one thing to do about it ("Take it back"). */
  readonly action?: { readonly words: string; readonly onPress: () => void } | undefined;
}

const shown = signal<(ToastWords & { readonly nth: number }) | undefined>(undefined);
const staysMs = 6000;
const lastsMs = 20_000;
let count = 0;

/** Shows one sentence at the foot of the page for 6 s, in place of the one before. Readers hear it politely. */
export function toast(words: ToastWords): void {
  count += 1;
  shown.value = { ...words, nth: count };
  announce(words.text);
}

/** What was said on one page is not said on the next: as soon as `page` is another, or no more, its toast goes. */
export function useToastsOf(page: string): void {
  useEffect(() => close, [page]);
}

/** Where toasts appear: drawn once on every page, above its tray. Waits while a pointer or the focus is on it. */
export function Toasts() {
  const [held, hold] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const now = shown.value;
  // A toast that was closed under a pointer or with the focus on it never sees them leave: the next one is not held for that.
  useEffect(() => hold(false), [now?.nth]);
  useEffect(() => {
    if (!now || held) return undefined;
    const timer = setTimeout(close, staysMs);
    return () => clearTimeout(timer);
  }, [now?.nth, held]);
  useEffect(() => clearTheWay(place.current as HTMLElement), [now?.nth]);
  return createPortal(
    <div class="toasts" ref={place} style={{ '--covered': `${covered.value}px` }}>
      {now && (
        <div
          class="toast"
          key={now.nth}
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <Icon d={check} />
          <span class="toast-words">{now.text}</span>
          {now.action && (
            <button type="button" class="toast-action" onClick={() => act(now.action)}>
              {now.action.words}
            </button>
          )}
          <IconButton icon={x} label={t('toast-close')} onPress={close} />
        </div>
      )}
    </div>,
    document.body,
  );
}

/** What is gone to by keys comes to rest above a toast, not under it. */
function clearTheWay(toasts: HTMLElement): void {
  document.documentElement.style.setProperty('--toast-height', `${toasts.offsetHeight}px`);
}

function close(): void {
  shown.value = undefined;
}

function act(action: ToastWords['action']): void {
  close();
  action?.onPress();
}

/** The bar that says that the server's disk takes nothing just now. */
export function PausedBar({ paused }: { readonly paused: boolean }) {
  useEffect(() => {
    if (paused) announce(t('paused'));
  }, [paused]);
  return paused ? <p class="offline">{t('paused')}</p> : null;
}

/**
 * The lamp-coloured bar under the header while there is no connection. Nothing else changes: writing goes on. When it lasts,
 * it says what may help, among it what to do when the laptop has another address now.
 */
export function OfflineBar({ offline }: { readonly offline: boolean }) {
  const was = useRef(offline);
  const [lasts, last] = useState(false);
  useEffect(() => {
    last(false);
    if (offline) announce(t('offline'));
    else if (was.current) announce(t('online'));
    was.current = offline;
    const timer = setTimeout(() => last(offline), lastsMs);
    return () => clearTimeout(timer);
  }, [offline]);
  if (!offline) return null;
  return (
    <>
      <p class="offline">
        <Icon d={wifiOff} />
        <span>{t('offline')}</span>
      </p>
      {lasts && (
        <details class="offline offline-lasts">
          <summary>{t('offline-lasts')}</summary>
          <ol>
            {(['wifi', 'wait', 'address'] as const).map((what) => (
              <li key={what}>{t(`offline-${what}`)}</li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
