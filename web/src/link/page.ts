import { ByHttp } from './by-http.ts';
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

/** The socket of the server this page came from. */
export function openSocket(): Way {
  return new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`);
}

/** The same without a socket. */
export function openByHttp(): Way {
  return new ByHttp() as Way;
}
