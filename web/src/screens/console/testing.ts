import type { Key, Session } from '../../link/index.ts';
import { openSessionWith } from '../../link/session.ts';
import { PRESETS } from '../../presets.ts';
import type {
  ClientMessage,
  ConsolePart,
  CountsPart,
  LinePart,
  MePart,
  Offer,
  Part,
  RoomPart,
  SeatLine,
} from '../../wire.ts';

/** The far end of one socket: hears what the page says, and answers by hand. */
class FarEnd {
  readyState = 1;
  readonly said: ClientMessage[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  send(text: string): void {
    this.said.push(JSON.parse(text) as ClientMessage);
  }
  close(): void {
    this.readyState = 3;
  }
}

/** A room for tests: a session, what it has asked for, and ways to show it parts and to answer. */
export interface TestRoom {
  readonly session: Session;
  show(parts: Readonly<Record<string, Part>>): void;
  /** The commands asked for so far, in order. */
  commands(): readonly unknown[];
  /** Accepts everything asked for and not yet answered. */
  accept(): Promise<void>;
}

export const noon = 1_700_000_000_000;

/** Opens a session that is shown `parts`. */
export function openTestRoom(role: Key['role'], parts: Readonly<Record<string, Part>>): TestRoom {
  const end = new FarEnd();
  const key: Key = { room: 'r1', member: 'm1', token: 't', role, code: 'MJ4T9KWD', title: 'Home by four' };
  const session = openSessionWith(key, {
    open: () => end as unknown as WebSocket,
    chance: () => 0.5,
    visible: () => true,
    inWords: (_code, message) => message,
    language: () => 'en',
  });
  let seq = 1;
  let answered = 0;
  const says = (message: unknown) => end.onmessage?.({ data: JSON.stringify(message) });
  const show = (shown: Readonly<Record<string, Part>>) => {
    seq += 1;
    const framed = Object.entries(shown).map(([name, body]) => [name, { v: `${name}${seq}`, body }]);
    says({ type: 'show', seq, now: noon, parts: Object.fromEntries(framed), gone: [] });
  };
  end.onopen?.();
  says({ type: 'welcome', protocol: 1, room: 'r1', member: 'm1', epoch: 'e', now: noon, seq: 1 });
  show(parts);
  const asked = () => end.said.flatMap((message) => (message.type === 'do' ? [message] : []));
  return {
    session,
    show,
    commands: () => asked().map(({ command }) => command),
    async accept() {
      for (const { id } of asked().slice(answered)) says({ type: 'accepted', id, seq });
      answered = asked().length;
      await Promise.resolve();
    },
  };
}

export const offer = (name: string, fields: Offer['fields'] = {}, words: readonly string[] = []): Offer => ({
  do: name,
  fields,
  words,
  near: 'plain',
});

export const room = (change: Partial<RoomPart> = {}): RoomPart => ({
  kind: 'room',
  code: 'MJ4T9KWD',
  title: 'Leaving hospital, together',
  purpose: 'To hear what going home is like.',
  language: 'en',
  naming: 'named',
  door: 'open',
  phases: PRESETS[90],
  phase: 'p5',
  entered: ['p1', 'p2', 'p3', 'p4', 'p5'],
  ends_at: noon + 600_000,
  paused_at: null,
  gathering: false,
  message: '',
  agreement: '',
  statements: ['I know what matters to the others.'],
  spotlight: null,
  dots: false,
  gallery: 'themes',
  lately: [],
  hypothesis: '',
  pace: null,
  story: null,
  sites: [],
  ...change,
});

export const counts = (change: Partial<CountsPart> = {}): CountsPart => ({
  kind: 'counts',
  seats: 6,
  tables: 2,
  captures: 0,
  pledges: 0,
  at_door: 0,
  scales: {},
  ...change,
});

export const me = (change: Partial<MePart> = {}): MePart => ({
  kind: 'me',
  member: 'm1',
  role: 'facilitator',
  standing: 'in',
  name: 'Lee',
  agreed: true,
  watches: null,
  harvests: false,
  seats: [],
  offers: [],
  site: null,
  ...change,
});

export const consolePart = (change: Partial<ConsolePart> = {}): ConsolePart => ({
  kind: 'console',
  tables: ['t1', 't2'],
  at_door: [],
  standing: [],
  together: [],
  offers: [],
  ...change,
});

export const seat = (id: string, name: string, state: SeatLine['state'] = 'waiting'): SeatLine => ({
  id,
  name,
  state,
  shoes: null,
  has_phone: true,
  stays: false,
  guest: false,
});

export const line = (number: number, change: Partial<LinePart> = {}): LinePart => ({
  kind: 'line',
  id: `t${number}`,
  number,
  host: null,
  topic: '',
  theme: null,
  site: null,
  came: null,
  taken_back: null,
  steps: [],
  seats: [seat(`s${number}1`, 'Ines', 'now'), seat(`s${number}2`, 'Marek'), seat(`s${number}3`, 'Rosa', 'asked')],
  round: {
    id: `t${number}r1`,
    number: 1,
    mode: 'swap_shoes',
    called: '',
    stage: 3,
    step: 'respond',
    shoes: 'own',
    go_round: 1,
    go_rounds: 2,
    card: 'care:home',
    face_down: false,
    reader: `s${number}3`,
    turn: `s${number}1`,
    waiting_for: [`s${number}2`],
    ends_at: noon + 40_000,
    prompts: 0,
    answer_shown: false,
    outcome: null,
    kept: false,
  },
  path: [],
  paused_at: null,
  ready: 0,
  not_asked: [`s${number}2`],
  help_for: [],
  flags: [],
  captures: 0,
  sentence: '',
  sentence_through: false,
  offers: [],
  ...change,
});
