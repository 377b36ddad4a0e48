import type { Moments, Past } from '../wire.ts';
import { ask } from './http.ts';

/** Earlier moments of a room, by plain HTTP, for facilitators. Each may throw `Problem`. */
export const looking = {
  moments: (token: string, after: number) => ask<Moments>('POST', '/api/back', { token, after }),
  at: (token: string, seq: number, language: string) => ask<Past>('POST', '/api/back/at', { token, seq, language }),
};
