import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS, type PledgeView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Refused } from '../act.tsx';
import { pledgeFields } from '../boxes.ts';
import type { Scene } from '../scene.ts';
import { useWordsKept } from '../words-kept.ts';
import { WhoMaySee } from './form.tsx';
import { changePledge } from './send.ts';

interface ChangeProps {
  readonly scene: Scene;
  readonly pledge: PledgeView;
  readonly onClose: () => void;
}

/** Changes one's own pledge. */
export function ChangePledge({ scene, pledge, onClose }: ChangeProps) {
  const { i_will, who_with, by_when, help_needed } = pledge;
  const [words, setWord, wipe] = useWordsKept(scene, pledge.id, { i_will, who_with, by_when, help_needed });
  const [who_sees, show] = useState(pledge.who_sees);
  const [sending, send] = useState(false);
  const change = async () => {
    send(true);
    const done = await changePledge(scene, pledge, { ...words, who_sees });
    send(false);
    if (!done) return;
    wipe();
    onClose();
  };
  return (
    <Dialog
      title={t('pledge-change-title')}
      closable
      wide
      onClose={onClose}
      actions={
        <Button
          kind="main"
          sending={sending}
          notYet={words.i_will.trim() ? undefined : t('capture-needs-words')}
          onPress={() => void change()}
        >
          {t('capture-change-keep')}
        </Button>
      }
    >
      {pledgeFields.map((field) => (
        <Field
          key={field}
          label={t(`pledge-${field}`)}
          value={words[field]}
          onInput={(text) => setWord(field, text)}
          rows={1}
          most={BOUNDS[field]}
        />
      ))}
      <WhoMaySee value={who_sees} forTable={pledge.for_table} onChange={show} />
      <Refused />
    </Dialog>
  );
}
