import type { Given, Open } from '../../../link/index.ts';
import { toast } from '../../../parts/toast.tsx';
import type { CaptureKind, CaptureView, WhoseNeed } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { type CaptureField, captureBox, captureFields } from '../boxes.ts';
import { forgetText, keyOfText, newText, type OwnText, ownTexts, rememberText, writtenHere } from '../own-words.ts';
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
  const own: OwnText = { id: newText(), about: 'capture', texts: { noticed, because, so, kind } };
  const given: Given<'add_capture'> = {
    round,
    kind,
    noticed,
    because,
    so,
    speaker_agreed: kind === 'quote',
    ...(kind === 'idea' && { whose_need: draft.need }),
    ...(scene.anonymous && { edit_hash: (await keyOfText(scene.session.key, own.id)).edit_hash }),
  };
  preparing = false;
  if (scene.anonymous) rememberText(scene.session.key, own);
  const done = await ask(
    scene.session,
    offer,
    given,
    all.map((field) => captureBox(scene, field).key),
  );
  if (!done && scene.anonymous) forgetText(scene.session.key, own.id);
  if (done) tellPut(scene, own);
  return done;
}

function tellPut(scene: Scene, own: OwnText): void {
  if (scene.anonymous && scene.round) {
    toast({ text: t('capture-waits') });
    return;
  }
  const takeBack = () => {
    const found = [...scene.session.pages('captures').value].reverse().find((one) => writtenHere([own], { ...one }));
    if (found) void withdraw(scene, found);
  };
  toast({ text: t('capture-put-done'), action: { words: t('capture-take-back'), onPress: takeBack } });
}

/** The key for changing a capture: none needed (`{}`) for one's own by name, the device's key, or undefined: not mine. */
export function keyFor(scene: Scene, capture: CaptureView): { readonly text?: OwnText } | undefined {
  if (scene.me.seats.some((seat) => seat.captures.includes(capture.id))) return {};
  const text = writtenHere(ownTexts(scene.session.key, 'capture'), { ...capture });
  return text && { text };
}

/** Takes one's own capture back. */
export async function withdraw(scene: Scene, capture: CaptureView): Promise<boolean> {
  const key = keyFor(scene, capture);
  if (!key) return false;
  const given = { capture: capture.id, ...(key.text && (await editKeyOf(scene, key.text))) };
  const offer = scene.session.can('withdraw_capture', given);
  const done = offer ? await ask(scene.session, offer, given) : false;
  if (done && key.text) forgetText(scene.session.key, key.text.id);
  if (done) toast({ text: t('capture-taken-back') });
  return done;
}

export async function editKeyOf(scene: Scene, text: OwnText): Promise<{ readonly edit_key: string }> {
  return { edit_key: (await keyOfText(scene.session.key, text.id)).edit_key };
}
