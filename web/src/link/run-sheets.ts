import type { ReadSheetForm, SheetListing, SheetRead, SheetWritten, WriteSheetForm } from '../wire.ts';
import { ask } from './http.ts';

/** Run sheets of the server and as files, by plain HTTP. Each may throw `Problem`. */
export const runSheets = {
  all: (language: string) =>
    ask<readonly SheetListing[]>('GET', `/api/run-sheets?language=${encodeURIComponent(language)}`),
  read: (form: ReadSheetForm) => ask<SheetRead>('POST', '/api/run-sheets/read', form),
  write: (form: WriteSheetForm) => ask<SheetWritten>('POST', '/api/run-sheets/write', form),
};
