import { reach } from '../../link/http.ts';

const PATIENCE = 180_000;

/** Sends a file whose body is the file itself; the token goes in a header. Throws `Problem`. */
export function sendFile<Answer>(
  path: string,
  token: string,
  file: Blob,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/octet-stream', ...more };
  const asked = { method: 'POST', body: file, headers };
  return reach(path, asked, (answer) => answer.json() as Promise<Answer>, PATIENCE);
}
