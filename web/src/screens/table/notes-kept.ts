import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { refusal } from './act.tsx';
import { keptNote, noteBox } from './boxes.ts';
import { may, type Scene } from './scene.ts';

/** Refusals that say nothing about the words: the same may be taken a little later. */
const passing: ReadonlySet<string> = new Set(['too_fast', 'busy', 'not_saved', 'disk_full', 'too_much_waits']);
const restMs = 5_000;

/** What each box asked for and was not answered, or was refused for good: it is not asked again. */
const asked = new WeakMap<Session, Map<string, string>>();
/** What was said when a note could not be kept: it goes when it is kept after all. */
let told = '';

/** Brings a private note to the server, for its seat alone. `quiet`: why it was not kept has been said before. */
export async function keepNote(scene: Scene, round: string, text: string, quiet = false): Promise<void> {
  const note = text.trim();
  const { key } = noteBox(scene, round);
  const offer = may(scene, 'keep_note', { round });
  const mine = asked.get(scene.session) ?? new Map<string, string>();
  if (!offer || note === keptNote(scene, round) || note === mine.get(key)) return;
  asked.set(scene.session, mine.set(key, note));
  const answer = await scene.session.take(offer, { round, note });
  if (answer.accepted || passing.has(answer.code)) mine.delete(key);
  if (!answer.accepted && !quiet) {
    told = answer.message;
    refusal.value = told;
  } else if (answer.accepted && refusal.peek() === told) refusal.value = '';
}

/** Brings private notes that are on this device alone, now and then while all else is saved: after a full disk, a crowd, a reload. */
export function useNotesKept(scene: Scene): void {
  const calm = scene.session.status.value.kind === 'saved';
  const now = useRef(scene);
  now.current = scene;
  useEffect(() => {
    if (!calm) return undefined;
    const timer = setInterval(() => bringNotes(now.current), restMs);
    return () => clearInterval(timer);
  }, [calm]);
}

function bringNotes(scene: Scene): void {
  // Who is writing brings the note by leaving its box.
  if (document.activeElement?.matches('.field-private textarea')) return;
  const rounds = new Set(scene.path.map(({ round }) => round));
  if (scene.round) rounds.add(scene.round.id);
  for (const round of rounds) {
    const box = noteBox(scene, round);
    if (!box.text.trim()) continue;
    if (box.text === keptNote(scene, round)) box.wipe();
    else void keepNote(scene, round, box.text, true);
  }
}
