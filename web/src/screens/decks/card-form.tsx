import { useEffect, useRef, useState } from 'preact/hooks';
import { arrowDown, arrowUp, copy, plus, trash2 } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { toast } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { withCopy, withField, withMoved, withNew, without } from './changing.ts';
import type { Desk } from './desk.ts';
import { PictureBox } from './picture-box.tsx';
import type { Pictures } from './pictures.ts';
import type { ReadCard, ReadDeck } from './reading.ts';

interface CardFormProps {
  readonly desk: Desk;
  readonly deck: ReadDeck;
  readonly card: ReadCard;
  readonly pictures: Pictures;
  /** Goes to the card at a place in the deck, once the text has changed. */
  readonly onNth: (nth: number) => void;
}

const kinds = ['scenario', 'statement', 'verse', 'info', 'quiz', 'decision', 'wild'] as const;
const tender = ['low', 'medium', 'high'] as const;

/** One card as a form. It changes the text, and only the lines that it is about: comments and order stay. */
export function CardForm({ desk, deck, card, pictures, onNth }: CardFormProps) {
  const nth = deck.cards.indexOf(card);
  const change = (next: string | undefined) => {
    if (next === undefined) toast({ text: t('form-by-hand') });
    else desk.write(next);
  };
  const set = (name: string) => (value: string | readonly string[]) =>
    change(withField(desk.text.peek(), nth, name, value));
  const voices = deck.shoes.map(({ id, name }) => ({ value: id, label: name || id }));
  return (
    <div class="stack bench-form" key={card.id}>
      <Box name="title" value={card.title} onWrite={set('title')} most={60} />
      <div class="bench-pair">
        <Select
          label={t('decks-kind')}
          options={kinds.map((value) => ({ value: value as string, label: t(`wall-kind-${value}`) }))}
          value={card.kind}
          onChange={set('kind')}
        />
        <Select
          label={t('wall-shoes')}
          options={[{ value: '', label: t('form-nobody') }, ...voices]}
          value={card.spokenBy?.id ?? ''}
          onChange={set('spoken_by')}
        />
      </div>
      {/* The ends of a pair are shown with the text, but are fields of their own. */}
      <Box name="text" value={card.ownText} onWrite={set('text')} rows={4} most={longest(card.kind)} />
      <Box
        name="prompts"
        value={card.prompts.join('\n')}
        onWrite={(lines) => set('prompts')(lines.split('\n').flatMap((line) => line.trim() || []))}
        rows={3}
      />
      {(card.kind === 'statement' || card.positions.length > 0) && (
        <Box
          name="positions"
          value={card.positions.join('\n')}
          onWrite={(lines) => set('positions')(lines.split('\n').flatMap((line) => line.trim() || []))}
          rows={3}
        />
      )}
      <Box name="easy_read" value={card.easyRead} onWrite={set('easy_read')} rows={3} most={400} />
      <Select
        label={t('wall-tender')}
        options={tender.map((value) => ({ value: value as string, label: t(`wall-tender-${value}`) }))}
        value={card.sensitivity}
        onChange={set('sensitivity')}
      />
      <Box name="content_note" value={card.contentNote} onWrite={set('content_note')} most={120} />
      <Box name="facilitator_note" value={card.facilitatorNote} onWrite={set('facilitator_note')} rows={2} most={600} />
      <PictureBox
        picture={card.picture}
        pictures={pictures}
        onWrite={(picture) => change(withField(desk.text.peek(), nth, 'image', picture ? { ...picture } : ''))}
      />
      <Acts desk={desk} nth={nth} all={deck.cards.length} change={change} onNth={onNth} />
    </div>
  );
}

/** Verse and info may be longer than what is read out and answered. */
const longest = (kind: string) => (kind === 'verse' || kind === 'info' ? 1_000 : 400);

interface ActsProps extends Pick<CardFormProps, 'desk' | 'onNth'> {
  readonly nth: number;
  readonly all: number;
  readonly change: (next: string | undefined) => void;
}

function Acts({ desk, nth, all, change, onNth }: ActsProps) {
  const act = (next: string | undefined, to: number) => {
    change(next);
    if (next !== undefined) onNth(to);
  };
  const text = () => desk.text.peek();
  return (
    <div class="row">
      <Button icon={plus} onPress={() => act(withNew(text(), nth, t('form-new-title')), nth + 1)}>
        {t('form-new')}
      </Button>
      <Button icon={copy} onPress={() => act(withCopy(text(), nth), nth + 1)}>
        {t('form-copy')}
      </Button>
      {nth > 0 && (
        <Button icon={arrowUp} onPress={() => act(withMoved(text(), nth, -1), nth - 1)}>
          {t('form-earlier')}
        </Button>
      )}
      {nth < all - 1 && (
        <Button icon={arrowDown} onPress={() => act(withMoved(text(), nth, 1), nth + 1)}>
          {t('form-later')}
        </Button>
      )}
      {all > 1 && <TakeOut desk={desk} nth={nth} act={act} />}
    </div>
  );
}

interface TakeOutProps extends Pick<CardFormProps, 'desk'> {
  readonly nth: number;
  readonly act: (next: string | undefined, to: number) => void;
}

function TakeOut({ desk, nth, act }: TakeOutProps) {
  const takeOut = () => {
    const before = desk.text.peek();
    const after = without(before, nth);
    act(after, Math.max(0, nth - 1));
    if (after === undefined) return;
    const back = () => desk.text.peek() === after && act(before, nth);
    toast({ text: t('form-taken-out'), action: { words: t('form-take-back'), onPress: back } });
  };
  return (
    <Button icon={trash2} onPress={takeOut}>
      {t('form-take-out')}
    </Button>
  );
}

interface BoxProps {
  readonly name: 'title' | 'text' | 'prompts' | 'positions' | 'easy_read' | 'content_note' | 'facilitator_note';
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly rows?: number;
  readonly most?: number;
}

/** A field that follows the text, but never while it says the same: what is typed in it is not tidied under the hand. */
function Box({ name, value, onWrite, rows, most }: BoxProps) {
  const [own, setOwn] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    if (value.trim() === sent.current.trim()) return;
    sent.current = value;
    setOwn(value);
  }, [value]);
  const write = (next: string) => {
    sent.current = next;
    setOwn(next);
    onWrite(next.trim());
  };
  return (
    <Field
      label={t(`form-${name}`)}
      help={t(`form-${name}-help`)}
      value={own}
      onInput={write}
      rows={rows}
      most={most}
    />
  );
}
