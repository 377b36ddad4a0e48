import { forgetText, keyOfText, type OwnText, ownTexts, rememberText } from '../own-words.ts';
import type { Scene } from '../scene.ts';

/** What a seat says for itself alone; without `texts` it takes it back. */
interface Alone extends Pick<OwnText, 'id' | 'about'> {
  readonly texts: OwnText['texts'] | undefined;
}

/**
 * Sends what this seat says for itself alone. In an anonymous room it goes under the hash of a key, and only this
 * device remembers it; what is refused is remembered as it was before.
 */
export async function sayAlone(
  scene: Scene,
  { id, about, texts }: Alone,
  send: (hash: { readonly edit_hash?: string }) => Promise<boolean>,
): Promise<boolean> {
  if (!scene.anonymous) return send({});
  const { key } = scene.session;
  const before = ownTexts(key, about).find((one) => one.id === id);
  const remember = (one: OwnText | undefined) => (one ? rememberText(key, one) : forgetText(key, id));
  const { edit_hash } = await keyOfText(key, id);
  remember(texts && { id, about, texts });
  const done = await send({ edit_hash });
  if (!done) remember(before);
  return done;
}
