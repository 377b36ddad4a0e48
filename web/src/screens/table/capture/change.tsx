import type { CaptureView } from '../../../wire.ts';
import { ask } from '../act.tsx';
import { ChangeWords } from '../change-words.tsx';
import { rememberText } from '../own-words.ts';
import type { Scene } from '../scene.ts';
import { editKeyOf, keyFor } from './send.ts';

interface ChangeProps {
  readonly scene: Scene;
  readonly capture: CaptureView;
  readonly onClose: () => void;
}

/** Changes the words of one's own capture. */
export function ChangeCapture({ scene, capture, onClose }: ChangeProps) {
  const { id, noticed, because, so } = capture;
  return (
    <ChangeWords
      scene={scene}
      id={id}
      kind="capture"
      stands={{ noticed, because, so }}
      rows={2}
      onKeep={(words) => changeWords(scene, capture, words)}
      onClose={onClose}
    />
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
