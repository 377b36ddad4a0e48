import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Refused } from './act.tsx';
import type { Scene } from './scene.ts';
import { useWordsKept } from './words-kept.ts';

interface ChangeWordsProps<Box extends keyof typeof BOUNDS> {
  readonly scene: Scene;
  /** The text that is changed. */
  readonly id: string;
  /** The chapter of the catalogue that names its boxes. */
  readonly kind: 'capture' | 'pledge';
  /** Its words as they stand. The first box may not be left empty. */
  readonly stands: Readonly<Record<Box, string>>;
  readonly rows: number;
  /** Asks for the change; true when it was made. */
  readonly onKeep: (words: Readonly<Record<Box, string>>) => Promise<boolean>;
  readonly onClose: () => void;
  /** What else can be changed, below the boxes. */
  readonly children?: ComponentChildren;
}

/** A dialog in which one's own text is changed, box by box. What was begun is kept on this device until it is sent. */
export function ChangeWords<Box extends keyof typeof BOUNDS>(props: ChangeWordsProps<Box>) {
  const { kind, stands, onClose } = props;
  const [words, setWord, wipe] = useWordsKept(props.scene, props.id, stands);
  const [sending, send] = useState(false);
  const boxes = Object.keys(stands) as Box[];
  const keep = async () => {
    send(true);
    const done = await props.onKeep(words);
    send(false);
    if (!done) return;
    wipe();
    onClose();
  };
  return (
    <Dialog
      title={t(`${kind}-change-title`)}
      closable
      wide
      onClose={onClose}
      actions={
        <Button
          kind="main"
          sending={sending}
          notYet={words[boxes[0] as Box].trim() ? undefined : t('capture-needs-words')}
          onPress={() => void keep()}
        >
          {t('capture-change-keep')}
        </Button>
      }
    >
      {boxes.map((box) => (
        <Field
          key={box}
          label={t(`${kind}-${box}`)}
          value={words[box]}
          onInput={(text) => setWord(box, text)}
          rows={props.rows}
          most={BOUNDS[box]}
        />
      ))}
      {props.children}
      <Refused />
    </Dialog>
  );
}
