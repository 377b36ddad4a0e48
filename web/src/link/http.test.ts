import { afterEach, expect, test, vi } from 'vitest';
import { ask, fetchFile } from './http.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(body: BodyInit | null): void {
  vi.stubGlobal('fetch', async () => new Response(body, { status: 200 }));
}

test('an answer that breaks off in the middle is no connection, as none at all', async () => {
  const broken = () => new ReadableStream({ pull: (stream) => stream.error(new TypeError('Failed to fetch')) });
  answering(broken());
  await expect(ask('GET', '/api/addresses')).rejects.toMatchObject({ name: 'Problem', code: 'no_connection' });
  answering(broken());
  await expect(fetchFile('/api/report', {})).rejects.toMatchObject({ name: 'Problem', code: 'no_connection' });
});

test('an answer that came whole is read', async () => {
  answering('{"chosen":"here"}');
  expect(await ask('GET', '/api/addresses')).toEqual({ chosen: 'here' });
});
