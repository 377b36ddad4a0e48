/**
 * "Back" closes what lies over the page. However many lie there, they share one entry in the browser's history, which is
 * given back when the last is gone; so a menu that closes into a question costs no step, and no page is ever left behind.
 */
const over: (() => void)[] = [];
const waiting: (() => void)[] = [];
let returning = false;

/** From now on back calls `close`, until the returned function is called. The newest asks first. */
export function closeOnBack(close: () => void): () => void {
  if (over.length === 0) addEventListener('popstate', heard);
  over.push(close);
  holdEntry();
  return () => {
    over.splice(over.indexOf(close), 1);
    if (over.length === 0) removeEventListener('popstate', heard);
    // What takes its place may open in this very moment: only then is it known whether the entry is still wanted.
    setTimeout(giveBack);
  };
}

/**
 * Calls `go` as soon as the page may move: at once, unless the entry is being given back just now. A browser takes its time
 * for that, and then goes one step back from where the page is by then: it would leave the page just gone to.
 */
export function whenStill(go: () => void): void {
  if (returning) waiting.push(go);
  else go();
}

function heard(): void {
  if (returning) return;
  over[over.length - 1]?.();
  setTimeout(() => over.length > 0 && holdEntry());
}

function holdEntry(): void {
  if (!history.state?.over) history.pushState({ ...history.state, over: true }, '');
}

function giveBack(): void {
  if (over.length > 0 || returning || !history.state?.over) return;
  returning = true;
  addEventListener('popstate', () => setTimeout(returned), { once: true });
  history.back();
}

function returned(): void {
  returning = false;
  for (const go of waiting.splice(0)) go();
  if (over.length > 0) holdEntry();
}
