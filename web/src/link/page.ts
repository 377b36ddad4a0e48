import type { Way } from './connection.ts';

const TICK = 2_000;
const JUMP = 5_000;

/**
 * Tells a session when the page is seen, shown again, thawed or put on a network, and when time has jumped: a device that
 * slept may say nothing of it. Returns how to stop.
 */
export function watchPage(session: { wake(): void }): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') session.wake();
  };
  let last = Date.now();
  const ticking = setInterval(() => {
    const now = Date.now();
    if (Math.abs(now - last - TICK) > JUMP) seen();
    last = now;
  }, TICK);
  const onDocument = ['visibilitychange', 'resume'];
  const onWindow = ['pageshow', 'online'];
  for (const name of onDocument) document.addEventListener(name, seen);
  for (const name of onWindow) window.addEventListener(name, seen);
  return () => {
    clearInterval(ticking);
    for (const name of onDocument) document.removeEventListener(name, seen);
    for (const name of onWindow) window.removeEventListener(name, seen);
  };
}

let byHttp: (() => Way) | undefined;

/** The doors to the server this page came from. The way without a socket is fetched when a socket has heard nothing. */
export const doors = {
  open(): Way {
    const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`);
    let heard = false;
    socket.addEventListener('message', () => {
      heard = true;
    });
    socket.addEventListener('close', () => heard || byHttp || fetchByHttp());
    return socket;
  },
  get openByHttp() {
    return byHttp;
  },
};

function fetchByHttp(): void {
  import('./by-http.ts').then(
    ({ ByHttp }) => {
      byHttp = () => new ByHttp() as Way;
    },
    () => console.info('the server cannot be reached by plain HTTP either'),
  );
}
