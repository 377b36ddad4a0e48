import { useState } from 'preact/hooks';
import { eye } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/choice.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { toast } from '../../../parts/toast.tsx';
import type { OpenScenario } from '../../../wire.ts';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask, Refused } from '../act.tsx';
import { cardInPlay, may, type Scene } from '../scene.ts';
import { useWordsKept } from '../words-kept.ts';
import { isWrittenOn, WipeCard } from './ours.tsx';

interface WriteProps {
  readonly scene: Scene;
  readonly round: string;
  readonly onClose: () => void;
}

/** Writes a moment of the table’s own on the wild card of a round. It stays open while the table goes on, and so does the offer. */
export function WriteOnCard({ scene, round, onClose }: WriteProps) {
  const { session } = scene;
  const card = cardOf(scene, round);
  const there = written(card);
  const [found] = useState(there);
  const [words, setWord, wipe] = useWordsKept(scene, `wild.${round}`, found);
  const [voice, speak] = useState(card?.spoken_by ?? '');
  const [sending, send] = useState(false);
  const given = { round, title: words.title.trim(), text: words.text.trim(), spoken_by: voice || null };
  const keep = async () => {
    const offer = may(scene, 'write_on_card', given);
    if (!offer) return;
    send(true);
    const done = await ask(session, offer, given);
    send(false);
    if (done) leave('wild-kept');
  };
  const leave = (said: string) => {
    wipe();
    toast({ text: t(said) });
    onClose();
  };
  const meanwhile = card !== undefined && (there.title !== found.title || there.text !== found.text);
  return (
    <Dialog
      title={t('wild-title')}
      closable
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            kind="main"
            sending={sending}
            notYet={given.title && given.text ? undefined : t('wild-needs')}
            onPress={() => void keep()}
          >
            {t('wild-keep')}
          </Button>
          {card && isWrittenOn(card.id) && (
            <WipeCard session={session} card={card.id} onDone={() => leave('wild-wiped')} />
          )}
        </>
      }
    >
      {card && !isWrittenOn(card.id) && card.text && (
        <p lang={card.language} dir={card.dir}>
          {card.text}
        </p>
      )}
      <p role="status">{meanwhile && t('wild-meanwhile')}</p>
      <Field
        label={t('wild-name')}
        value={words.title}
        onInput={(text) => setWord('title', text)}
        most={BOUNDS.term}
        enterKeyHint="next"
      />
      <Field
        label={t('wild-text')}
        help={t('wild-text-help')}
        value={words.text}
        onInput={(text) => setWord('text', text)}
        rows={4}
        most={BOUNDS.i_will}
      />
      <Select
        label={t('wild-voice')}
        options={[
          { value: '', label: t('wild-nobody') },
          ...session.pages('shoes').value.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={voice}
        onChange={speak}
      />
      <p class="row second who-sees">
        <Icon d={eye} />
        <span>{t('wild-who-sees')}</span>
      </p>
      <Refused />
    </Dialog>
  );
}

function cardOf(scene: Scene, round: string): OpenScenario | undefined {
  const card = scene.round?.id === round ? cardInPlay(scene) : undefined;
  return card?.type === 'scenario' ? card : undefined;
}

function written(card: OpenScenario | undefined): { readonly title: string; readonly text: string } {
  return card && isWrittenOn(card.id) ? { title: card.title, text: card.text } : { title: '', text: '' };
}
