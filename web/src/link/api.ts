import type { AccessWish, Door, Naming, Phase, PhaseKind, Role, Standing } from '../wire.ts';
import { ask, fetchFile } from './http.ts';

/** A deck in the list from which one is chosen. */
export interface DeckBrief {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly cards: number;
  readonly perspectives: number;
}

/** A perspective at a glance. */
export interface ShoesBrief {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly icon: string;
}

/** What a code leads to, as it is said at the door. */
export interface AtTheDoor {
  readonly title: string;
  readonly purpose: string;
  readonly door: Door;
  readonly naming: Naming;
  readonly agreement: string;
  readonly language: string;
  readonly full: boolean;
  readonly closed: boolean;
  readonly started: boolean;
  readonly shoes: readonly ShoesBrief[];
  readonly statements: readonly string[];
}

/** What the opening form asks for. */
export interface Plan {
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly phases: readonly Phase[];
  readonly decks: readonly string[];
  readonly left_out: readonly string[];
  readonly naming: Naming;
  readonly door: Door;
  readonly table_size: number;
  readonly facilitator: string;
  readonly agreement: string;
}

/** One room that this device holds a key to. */
export interface MyRoom {
  readonly token_index: number;
  readonly room: string;
  readonly member: string;
  readonly code: string;
  readonly title: string;
  readonly purpose: string;
  readonly role: Role;
  readonly standing: Standing;
  readonly phase: PhaseKind;
  readonly closed: boolean;
  readonly opened_at: number;
  readonly kept_until: number | null;
}

/** One way in which other devices may reach this server. */
export interface Address {
  readonly url: string;
  readonly kind: string;
  readonly likely: boolean;
}

/** The addresses of the server. `reached`: another device has come at least once. */
export interface Addresses {
  readonly addresses: readonly Address[];
  readonly chosen: string;
  readonly reached: boolean;
  readonly port: number;
}

/** What a person says on joining. `id` and `token` are made here: the same ones again join once only. */
export interface Joining {
  readonly id: string;
  readonly token: string;
  readonly code: string;
  readonly role: 'participant' | 'observer';
  readonly name: string;
  readonly tag: string | null;
  readonly access: readonly AccessWish[];
  readonly agreed: boolean;
  readonly language: string;
}

export type ExportFormat = 'markdown' | 'csv' | 'json';

/** Everything that goes by plain HTTP. Each may throw `Problem`. */
export const api = {
  decks: () => ask<readonly DeckBrief[]>('GET', '/api/decks'),
  open: (plan: Plan & { readonly id: string; readonly token: string }) =>
    ask<{ readonly room: string; readonly code: string; readonly member: string }>('POST', '/api/rooms', plan),
  look: (code: string) => ask<AtTheDoor>('POST', '/api/look', { code }),
  join: (joining: Joining) =>
    ask<{ readonly room: string; readonly member: string; readonly standing: Standing }>('POST', '/api/join', joining),
  link: (link: {
    token: string;
    id: string;
    new_token: string;
    role: 'facilitator' | 'observer' | 'screen';
    name: string;
  }) => ask<{ readonly member: string }>('POST', '/api/links', link),
  mine: (tokens: readonly string[]) => ask<readonly MyRoom[]>('POST', '/api/mine', { tokens }),
  plan: (token: string) => ask<Plan>('POST', '/api/plan', { token }),
  remove: (token: string) => ask<unknown>('POST', '/api/delete', { token }),
  takeHome: (token: string, format: ExportFormat) => fetchFile('/api/export', { token, format }),
  qr: (text: string) => ask<{ readonly svg: string }>('POST', '/api/qr', { text }),
  addresses: () => ask<Addresses>('GET', '/api/addresses'),
};
