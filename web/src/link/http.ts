/** An answer that is not what was asked for: a code for programs, the server's sentence, what a screen says comes from both. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    /** All that the answer told. */
    readonly said: unknown = {},
  ) {
    super(message);
  }
}

const PATIENCE = 15_000;

/** Asks the server and reads its JSON answer. Throws `Problem`; its code is `no_connection` when nothing was heard. */
export async function ask<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
  return reach(path, asking(method, body), (answer) => answer.json() as Promise<Body>);
}

/** Asks the server for a file, by GET when there is nothing to say. `patience`: ms until it is given up. */
export async function fetchFile(path: string, body?: unknown, patience?: number): Promise<Blob> {
  return reach(path, asking(body === undefined ? 'GET' : 'POST', body), (answer) => answer.blob(), patience);
}

const asking = (method: string, body: unknown): RequestInit =>
  body === undefined
    ? { method }
    : { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };

/** Asks, and reads what comes with `read`. `patience`: ms until it is given up. Throws `Problem`. */
export async function reach<Read>(
  path: string,
  asked: RequestInit,
  read: (answer: Response) => Promise<Read>,
  patience = PATIENCE,
): Promise<Read> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), patience);
  try {
    const answer = await fetch(path, { ...asked, signal: over.signal, credentials: 'omit', cache: 'no-store' });
    clearTimeout(timer); // once it answers, a large file may take its time
    if (answer.ok) return await read(answer); // awaited here: an answer may also break off in the middle
    throw await problemOf(answer);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('no_connection', 0, 'The server cannot be reached.');
  } finally {
    clearTimeout(timer);
  }
}

async function problemOf(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => ({}))) as { code?: unknown; detail?: unknown; title?: unknown };
  const text = [said.detail, said.title].find((part): part is string => typeof part === 'string');
  return new Problem(
    typeof said.code === 'string' ? said.code : 'not_understood',
    answer.status,
    text ?? answer.statusText,
    said,
  );
}
