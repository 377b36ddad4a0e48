import { render } from 'preact';
import { act } from 'preact/test-utils';
import { wipeDrafts } from '../../drafts.ts';
import { openSessionWith, type Session } from '../../link/session.ts';
import type { ClientMessage, Command, MySeat, Offer, Part, RoundView, ServerMessage, TablePart } from '../../wire.ts';

/** The server's end of the one socket: shows parts, and hears what is asked. */
export class Server {
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  private readonly said: ClientMessage[] = [];
  private seq = 0;
  send(text: string): void {
    this.said.push(JSON.parse(text) as ClientMessage);
  }
  close(): void {
    this.readyState = 3;
  }
  says(message: ServerMessage): void {
    act(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }
  shows(parts: Readonly<Record<string, Part>>): void {
    this.seq += 1;
    const shown = Object.entries(parts).map(([name, body]) => [name, { v: `${name}${this.seq}`, body }]);
    this.says({ type: 'show', seq: this.seq, now: 0, parts: Object.fromEntries(shown), gone: [] });
  }
  asked(): Command[] {
    return this.said.flatMap((message) => (message.type === 'do' ? [message.command] : []));
  }
  accepts(): Promise<void> {
    return this.answers({ type: 'accepted', seq: 99 });
  }
  rejects(code: string): Promise<void> {
    return this.answers({ type: 'rejected', code, message: 'Not now.' });
  }
  private async answers(answer: object): Promise<void> {
    const id = this.said.flatMap((message) => (message.type === 'do' ? [message.id] : [])).pop() ?? '';
    await act(async () => this.onmessage?.({ data: JSON.stringify({ ...answer, id }) }));
  }
}

const key = { room: 'r', member: 'm2', token: 't', role: 'participant', code: 'MJ4T9KWD', title: 'Home' } as const;

/** A phone that has come in: its end of the conversation, the server's, and a page to draw on. */
export interface AtTable {
  readonly server: Server;
  readonly session: Session;
  readonly page: HTMLElement;
  /** Takes the page away and ends the conversation. */
  leave(): void;
}

/** A phone that comes in anew, with nothing written or chosen before. */
export function comeIn(): AtTable {
  localStorage.clear();
  wipeDrafts(key);
  const page = document.body.appendChild(document.createElement('div'));
  const server = new Server();
  const session = openSessionWith(key, {
    open: () => server as unknown as WebSocket,
    chance: () => 0.5,
    visible: () => true,
    inWords: (code) => code,
    language: () => 'en',
  });
  server.onopen?.();
  server.says({ type: 'welcome', protocol: 1, room: 'r', member: 'm2', epoch: 'e', now: 0, seq: 1 });
  const leave = () => {
    act(() => render(null, page));
    session.close();
    page.remove();
  };
  return { server, session, page, leave };
}

export function offer(name: string, fields: Offer['fields'] = {}, words: readonly string[] = []): Offer {
  return { do: name, fields, words, near: 'plain' };
}

export function room(): Part {
  return {
    kind: 'room',
    code: 'MJ4T9KWD',
    title: 'Home',
    purpose: 'Going home safely',
    language: 'en',
    naming: 'named',
    door: 'open',
    phases: [{ id: 'p4', kind: 'play', minutes: 20, mode: 'own_shoes', dealing: 'spread' }],
    phase: 'p4',
    entered: ['p4'],
    ends_at: null,
    paused_at: null,
    gathering: false,
    message: '',
    agreement: '',
    statements: [],
    spotlight: null,
    dots: false,
    gallery: 'themes',
    lately: [],
    hypothesis: '',
    pace: null,
    story: null,
    sites: [],
  } as Part;
}

export function me(seats: readonly MySeat[]): Part {
  return {
    kind: 'me',
    member: 'm2',
    role: 'participant',
    standing: 'in',
    name: '',
    agreed: true,
    watches: null,
    harvests: false,
    seats,
    offers: [],
    site: null,
  };
}

export function seat(offers: readonly Offer[] = []): MySeat {
  return {
    id: 's1',
    table: 't1',
    name: 'Ines',
    tag: null,
    kind_words: false,
    shoes: null,
    was: null,
    away: false,
    ready: false,
    place: 'open',
    out: false,
    wants_help: false,
    mine: true,
    scales: {},
    captures: [],
    pledges: [],
    dots: [],
    stays: false,
    call: '',
    to_hosts: '',
    offers,
  };
}

export function table(now: RoundView, offers: readonly Offer[] = []): TablePart {
  const line = (id: string, name: string) =>
    ({
      id,
      name,
      state: now.turn === id ? 'now' : 'waiting',
      shoes: null,
      has_phone: true,
      stays: false,
      guest: false,
    }) as const;
  return {
    kind: 'table',
    id: 't1',
    number: 1,
    host: null,
    seats: [line('s1', 'Ines'), line('s2', 'Rosa')],
    round: now,
    paused_at: null,
    flags: [],
    watchers: [],
    waiting_captures: 0,
    lately: [],
    sentence: '',
    sentence_through: false,
    topic: '',
    came: null,
    picked: [],
    acts: 0,
    bringing: [],
    site: null,
    offers,
  };
}

export function round(about: Partial<RoundView>): RoundView {
  return {
    id: 't1r1',
    number: 1,
    mode: 'own_shoes',
    stage: 0,
    step: 'draw',
    called: '',
    shoes: 'own',
    go_round: 0,
    go_rounds: 1,
    card: 'deck:card',
    face_down: false,
    reader: 's1',
    turn: null,
    waiting_for: [],
    ends_at: null,
    prompts: 0,
    answer_shown: false,
    outcome: null,
    kept: false,
    ...about,
  };
}
