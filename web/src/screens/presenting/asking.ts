import { draft } from '../../drafts.ts';
import type { QuestionView } from '../../wire.ts';
import { ask } from '../table/act.tsx';
import { entryOf, forgetText, keyOfText, newText, ownTexts, rememberText, writtenHere } from '../table/own-words.ts';
import { may, type Scene } from '../table/scene.ts';

/** Asks what stands in the box; without names under a key that only this device holds. */
export async function askAbout(scene: Scene, slot: string): Promise<void> {
  const { session, seat } = scene;
  const box = draft(session.key, seat.id, 'question');
  const offer = may(scene, 'ask_question', { slot });
  const question = box.text.trim();
  if (!offer || !question) return;
  const id = newText();
  const secret = scene.anonymous ? await keyOfText(session.key, id) : undefined;
  if (secret) rememberText(session.key, { id, about: 'question', entry: entryOf('h', secret), texts: { question } });
  const hash = secret ? { edit_hash: secret.edit_hash } : {};
  const done = await ask(session, offer, { slot, question, ...hash }, [box.key]);
  if (!done && secret) forgetText(session.key, id);
}

/** Takes one's own question back: by name, or with the key on this device. */
export async function takeBack(scene: Scene, asked: string): Promise<void> {
  const { session } = scene;
  const own = writtenHere(ownTexts(session.key, 'question'), asked);
  const key = own ? { edit_key: (await keyOfText(session.key, own.id)).edit_key } : {};
  const given = { asked, ...key };
  const offer = session.can('withdraw_question', given);
  if (offer && (await ask(session, offer, given)) && own) forgetText(session.key, own.id);
}

const sameId = (seat: string, asked: string) => `same-${seat}-${asked}`;

/** Whether this seat asks the same; in an anonymous room only its device knows. */
export function asksTheSame(scene: Scene, { id }: QuestionView): boolean {
  if (!scene.anonymous) return scene.session.part('asked.1').value?.same.includes(id) ?? false;
  return ownTexts(scene.session.key, 'scale').some((one) => one.id === sameId(scene.seat.id, id));
}

/** Says that one asks the same, or no longer. */
export async function sayTheSame(scene: Scene, { id: asked }: QuestionView, on: boolean): Promise<void> {
  const { session, seat } = scene;
  const offer = may(scene, 'same_question', { asked, on });
  if (!offer) return;
  const id = sameId(seat.id, asked);
  const hash = scene.anonymous ? { edit_hash: (await keyOfText(session.key, id)).edit_hash } : {};
  const done = await ask(session, offer, { asked, on, ...hash });
  if (!done || !scene.anonymous) return;
  if (on) rememberText(session.key, { id, about: 'scale', texts: {} });
  else forgetText(session.key, id);
}
