import type { OpenedRoom, RehearseForm, RehearsingForm, Simulated } from '../wire.ts';
import { ask } from './http.ts';

/** Rehearsals, by plain HTTP. Each may throw `Problem`. */
export const rehearsals = {
  open: (form: RehearsingForm) => ask<OpenedRoom>('POST', '/api/rehearsal', form),
  /** A rehearsal of the room of this token; of a rehearsal, it starts over. */
  of: (form: RehearseForm) => ask<OpenedRoom>('POST', '/api/rehearsal/of', form),
  people: (token: string) => ask<Simulated>('POST', '/api/rehearsal/people', { token }),
};
