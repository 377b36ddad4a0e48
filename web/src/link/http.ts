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
  return (await reach(method, path, body)).json() as Promise<Body>;
}

/** Asks the server for a file. */
export async function fetchFile(path: string, body: unknown): Promise<Blob> {
  return (await reach('POST', path, body)).blob();
}

async function reach(method: string, path: string, body: unknown): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  const asked: RequestInit = { method, signal: patience.signal, credentials: 'omit', cache: 'no-store' };
  if (body !== undefined)
    Object.assign(asked, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  try {
    const answer = await fetch(path, asked);
    if (answer.ok) return answer;
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
