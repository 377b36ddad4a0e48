import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS, type CaptureView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask, Refused } from '../act.tsx';
import { captureFields } from '../boxes.ts';
import { rememberText } from '../own-words.ts';
import type { Scene } from '../scene.ts';
import { useWordsKept } from '../words-kept.ts';
import { editKeyOf, keyFor } from './send.ts';

interface ChangeProps {
  readonly scene: Scene;
  readonly capture: CaptureView;
  readonly onClose: () => void;
}

/** Changes the words of one's own capture. */
export function ChangeCapture({ scene, capture, onClose }: ChangeProps) {
  const [words, setWord, wipe] = useWordsKept(scene, capture.id, {
    noticed: capture.noticed,
    because: capture.because,
    so: capture.so,
  });
  const [sending, send] = useState(false);
  const change = async () => {
    send(true);
    const done = await changeWords(scene, capture, words);
    send(false);
    if (!done) return;
    wipe();
    onClose();
  };
  return (
    <Dialog
      title={t('capture-change-title')}
      closable
      wide
      onClose={onClose}
      actions={
        <Button
          kind="main"
          sending={sending}
          notYet={words.noticed.trim() ? undefined : t('capture-needs-words')}
          onPress={() => void change()}
        >
          {t('capture-change-keep')}
        </Button>
      }
    >
      {captureFields.map((field) => (
        <Field
          key={field}
          label={t(`capture-${field}`)}
          value={words[field]}
          onInput={(text) => setWord(field, text)}
          rows={2}
          most={BOUNDS[field]}
        />
      ))}
      <Refused />
    </Dialog>
  );
}

async function changeWords(
  scene: Scene,
  capture: CaptureView,
  words: { readonly noticed: string; readonly because: string; readonly so: string },
): Promise<boolean> {
  const key = keyFor(scene, capture.id);
  if (!key) return false;
  const given = { capture: capture.id, ...words, ...(key.text && (await editKeyOf(scene, key.text))) };
  const offer = scene.session.can('change_capture', given);
  const done = offer ? await ask(scene.session, offer, given) : false;
  if (done && key.text) rememberText(scene.session.key, { ...key.text, texts: { ...key.text.texts, ...words } });
  return done;
}
