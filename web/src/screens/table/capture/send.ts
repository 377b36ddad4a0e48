import type { Given, Open } from '../../../link/index.ts';
import { toast } from '../../../parts/toast.tsx';
import type { CaptureKind, WhoseNeed } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { type CaptureField, captureBox, captureFields } from '../boxes.ts';
import {
  entryOf,
  forgetText,
  keyOfText,
  newText,
  type OwnText,
  ownTexts,
  rememberText,
  writtenHere,
} from '../own-words.ts';
import { may, type Scene } from '../scene.ts';

const none = '-';

/** While a key is being made the boxes are still full: a second press in that moment must not send them twice. */
let preparing = false;
const all: readonly CaptureField[] = [...captureFields, 'round', 'kind', 'need', 'agreed'];

/** The unfinished capture of this seat: its words, and the round it was begun in. */
export interface CaptureDraft {
  readonly noticed: string;
  readonly because: string;
  readonly so: string;
  readonly kind: CaptureKind;
  readonly need: WhoseNeed | null;
  readonly agreed: boolean;
  readonly round: string | null;
}

/** Reads the draft; a capture not begun yet belongs to the running round. */
export function readDraft(scene: Scene): CaptureDraft {
  const text = (field: CaptureField) => captureBox(scene, field).text;
  const begun = text('round');
  return {
    noticed: text('noticed'),
    because: text('because'),
    so: text('so'),
    kind: (text('kind') || 'insight') as CaptureKind,
    need: (text('need') || null) as WhoseNeed | null,
    agreed: text('agreed') === 'yes',
    round: begun === none ? null : begun || (scene.round?.id ?? null),
  };
}

/** Writes one field. The first letter settles which round the capture is about. */
export function writeDraft(scene: Scene, field: CaptureField, text: string): void {
  const round = captureBox(scene, 'round');
  if (!round.text && (captureFields as readonly string[]).includes(field)) round.set(scene.round?.id ?? none);
  captureBox(scene, field).set(text);
}

export function chooseRound(scene: Scene, round: string | null): void {
  captureBox(scene, 'round').set(round ?? none);
}

/** The offer that takes this draft, once nothing is missing but words. */
export function offerFor(scene: Scene, { round, kind, need }: CaptureDraft): Open<'add_capture'> | undefined {
  return may(scene, 'add_capture', {
    round,
    kind,
    speaker_agreed: kind === 'quote',
    ...(kind === 'idea' && { whose_need: need }),
  });
}

/** Puts the draft on the table and says so, with a way to take it back. The boxes are empty at once. */
export async function putCapture(scene: Scene): Promise<boolean> {
  const draft = readDraft(scene);
  const offer = offerFor(scene, draft);
  if (!offer || preparing) return false;
  preparing = true;
  const { noticed, because, so, kind, round } = draft;
  const own = scene.anonymous ? await ownText(scene, round, { noticed, because, so, kind }) : undefined;
  const given: Given<'add_capture'> = {
    round,
    kind,
    noticed,
    because,
    so,
    speaker_agreed: kind === 'quote',
    ...(kind === 'idea' && { whose_need: draft.need }),
    ...(own && { edit_hash: (await keyOfText(scene.session.key, own.id)).edit_hash }),
  };
  preparing = false;
  if (own) rememberText(scene.session.key, own);
  const done = await ask(
    scene.session,
    offer,
    given,
    all.map((field) => captureBox(scene, field).key),
  );
  if (!done && own) forgetText(scene.session.key, own.id);
  if (done) tellPut(scene, own);
  return done;
}

/** What this device will know of a capture without a name. Its table is that of its round, else the seat's. */
async function ownText(scene: Scene, round: string | null, texts: OwnText['texts']): Promise<OwnText> {
  const id = newText();
  const place = round?.split('r')[0] ?? scene.seat.table ?? '';
  return { id, about: 'capture', entry: entryOf(place, await keyOfText(scene.session.key, id)), texts };
}

function tellPut(scene: Scene, own: OwnText | undefined): void {
  const takeBack = () => {
    const capture = own ? own.entry : newest(scene);
    if (capture) void withdraw(scene, capture);
  };
  const waits = own !== undefined && scene.round !== undefined;
  const text = t(waits ? 'capture-waits' : 'capture-put-done');
  toast({ text, action: { words: t('capture-take-back'), onPress: takeBack } });
}

/** The latest capture by this seat's name, as things stand now. */
function newest({ session, seat }: Scene): string | undefined {
  const captures = session.part('me').value?.seats.find(({ id }) => id === seat.id)?.captures;
  return captures?.[captures.length - 1];
}

/** The key for changing a capture: none needed (`{}`) for one's own by name, the device's key, or undefined: not mine. */
export function keyFor(scene: Scene, capture: string): { readonly text?: OwnText } | undefined {
  const me = scene.session.part('me').value ?? scene.me;
  if (me.seats.some((seat) => seat.captures.includes(capture))) return {};
  const text = writtenHere(ownTexts(scene.session.key, 'capture'), capture);
  return text && { text };
}

/** Takes one's own capture back. */
export async function withdraw(scene: Scene, capture: string): Promise<boolean> {
  const key = keyFor(scene, capture);
  if (!key) return false;
  const given = { capture, ...(key.text && (await editKeyOf(scene, key.text))) };
  const offer = scene.session.can('withdraw_capture', given);
  const done = offer ? await ask(scene.session, offer, given) : false;
  if (done && key.text) forgetText(scene.session.key, key.text.id);
  if (done) toast({ text: t('capture-taken-back') });
  return done;
}

export async function editKeyOf(scene: Scene, text: OwnText): Promise<{ readonly edit_key: string }> {
  return { edit_key: (await keyOfText(scene.session.key, text.id)).edit_key };
}
