import { signal } from '@preact/signals';
import { whenStill } from '../parts/back.ts';

/** Where the page is. `visit` grows with each arrival, also at the same path. */
export interface Place {
  readonly path: string;
  readonly visit: number;
}

/** Paths whose `#…` is a code or a token: it is taken once and leaves the address bar at once. */
const secretive = /^\/(?:join|in|screen|decks\/mine)\/?$/;

let secret = takeFromBar();

/** Where the page is now. */
export const place = signal<Place>({ path: location.pathname, visit: 0 });

/** The code or token with which this place was reached, once; "" when there was none, or it was taken already. */
export function takeSecret(): string {
  const taken = secret;
  secret = '';
  return taken;
}

/** Goes to a path of this site. `replace`: the page left behind is not worth going back to. */
export function navigate(to: string, how: { readonly replace?: boolean } = {}): void {
  whenStill(() => {
    if (how.replace) history.replaceState(null, '', to);
    else history.pushState(null, '', to);
    arrive();
    scrollTo(0, 0);
  });
}

/** Listens to back, forward, new fragments, and links of this site. Called once. */
export function startRouter(): void {
  addEventListener('popstate', () => location.pathname !== place.peek().path && arrive());
  addEventListener('hashchange', () => secretive.test(location.pathname) && location.hash && arrive());
  document.addEventListener('click', followed);
}

function arrive(): void {
  secret = takeFromBar();
  place.value = { path: location.pathname, visit: place.peek().visit + 1 };
}

function takeFromBar(): string {
  if (!secretive.test(location.pathname) || !location.hash) return '';
  const taken = decodeURIComponent(location.hash.slice(1));
  history.replaceState(history.state, '', location.pathname + location.search);
  return taken;
}

function followed(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = (event.target as Element | null)?.closest?.('a');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/api/') || (link.pathname === location.pathname && link.hash)) return;
  event.preventDefault();
  navigate(link.pathname + link.search + link.hash);
}
