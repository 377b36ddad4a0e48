import { Problem, problemOf } from '../../link/http.ts';

const PATIENCE = 180_000;

/** Sends a file whose body is the file itself; the token goes in a header. Throws `Problem`. */
export async function sendFile<Answer>(path: string, token: string, file: Blob): Promise<Answer> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), PATIENCE);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream' };
  try {
    const asked = { method: 'POST', body: file, headers, credentials: 'omit', cache: 'no-store', signal: over.signal };
    const answer = await fetch(path, asked as RequestInit);
    if (answer.ok) return (await answer.json()) as Answer;
    throw await problemOf(answer);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('no_connection', 0, 'The server cannot be reached.');
  } finally {
    clearTimeout(timer);
  }
}
