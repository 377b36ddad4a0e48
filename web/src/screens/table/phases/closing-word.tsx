import { users } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { SlipHint } from '../../own/slip-hint.tsx';
import { ask } from '../act.tsx';
import { wordBox } from '../boxes.ts';
import { forgetText, keyOfText, ownTexts, rememberText } from '../own-words.ts';
import { may, type Scene } from '../scene.ts';

/** One's word in the closing circle: put there, changed, or taken back. */
export function ClosingWord({ scene }: { readonly scene: Scene }) {
  const box = wordBox(scene);
  const left = myWord(scene);
  if (!may(scene, 'leave_word')) return null;
  return (
    <section class="panel paper">
      <Field
        label={t('word-label')}
        help={t('word-help')}
        value={box.text}
        onInput={box.set}
        rows={2}
        most={BOUNDS.in_own_words}
        optional
      />
      <SlipHint texts={[box.text]} />
      <p class="row second who-sees">
        <Icon d={users} />
        <span>{t(scene.anonymous ? 'word-who-sees-anonymous' : 'word-who-sees')}</span>
      </p>
      <div class="row">
        {box.text.trim() && <Button onPress={() => void leave(scene, box.text)}>{t('word-leave')}</Button>}
        {left && (
          <>
            <span class="second" dir="auto">
              {t('word-yours', { word: left })}
            </span>
            <Button kind="quiet" onPress={() => void leave(scene, '')}>
              {t('capture-take-back')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

function myWord(scene: Scene): string {
  const { session, seat } = scene;
  if (!scene.anonymous)
    return session.pages('mine').value.find((one) => one.seat === seat.id && one.round === null)?.text ?? '';
  return ownTexts(session.key, 'word').find(({ id }) => id === idOf(scene))?.texts.word ?? '';
}

async function leave(scene: Scene, word: string): Promise<void> {
  const offer = may(scene, 'leave_word');
  if (!offer) return;
  const { key } = scene.session;
  const id = idOf(scene);
  const before = myWord(scene);
  const hash = scene.anonymous ? { edit_hash: (await keyOfText(key, id)).edit_hash } : {};
  const keepHere = (text: string) =>
    text ? rememberText(key, { id, about: 'word', texts: { word: text } }) : forgetText(key, id);
  if (scene.anonymous) keepHere(word);
  const done = await ask(scene.session, offer, { in_own_words: word, ...hash }, word ? [wordBox(scene).key] : []);
  if (!done && scene.anonymous) keepHere(before);
}

function idOf({ seat }: Scene): string {
  return `word-${seat.id}`;
}
