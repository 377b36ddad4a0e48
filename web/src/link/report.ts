import type { ReportForm, StatementSet } from '../wire.ts';
import { ask, fetchFile } from './http.ts';
import { newToken } from './random.ts';

/** A slow machine takes a while over a large room, and files wait for each other. */
const PATIENCE = 120_000;

/** Makes a link that shows the report of a facilitator's room for two hours. May throw `Problem`. */
export async function reportLink(token: string): Promise<string> {
  const ticket = newToken();
  await ask('POST', '/api/report/link', { token, ticket });
  return `/api/report/page/${ticket}`;
}

/** The report as a file, in the room's language. May throw `Problem`. */
export function reportFile(token: string, form: ReportForm['form']): Promise<Blob> {
  return fetchFile('/api/report', { token, form }, PATIENCE);
}

/** Ready-made statements to rate before and after. May throw `Problem`. */
export function statementSets(language: string): Promise<readonly StatementSet[]> {
  return ask('GET', `/api/report/statements?language=${encodeURIComponent(language)}`);
}
