import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Fetched } from '../../app/fetched.ts';
import { layers, printer } from '../../icons/later.ts';
import { rotateCcw, triangleAlert } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/chip.tsx';
import { Check } from '../../parts/choice.tsx';
import { FieldError } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { DeckSummary, Held } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { CardWall } from './card-wall.tsx';
import type { Change, Form } from './form.ts';
import type { PrintDialogProps } from './print-dialog.tsx';
import { Short } from './short.tsx';
import { chosenOf, type OwnDecks, onShelf, usePreviews } from './use-decks.ts';

interface DecksProps {
  readonly form: Form;
  readonly change: Change;
  readonly decks: Fetched<readonly DeckSummary[]> & { readonly own: OwnDecks };
  readonly error: string | undefined;
}

/** Which decks, and a look at their cards. */
export function Decks({ form, change, decks, error }: DecksProps) {
  const [looking, look] = useState(false);
  const [Printing, setPrinting] = useState<ComponentType<PrintDialogProps>>();
  const chosen = chosenOf(decks.there ?? [], form.decks);
  const printable = onShelf(chosen);
  const previews = usePreviews(chosen);
  const cards = chosen.reduce((sum, deck) => sum + deck.cards, 0);
  const out = form.leftOut.filter((card) => form.decks.some((deck) => card.startsWith(`${deck}:`))).length;
  const print = async () => {
    const { default: dialog } = await import('./print-dialog.tsx');
    setPrinting(() => dialog);
  };
  return (
    <fieldset data-wrong={error ? '' : undefined} aria-describedby={error && 'open-decks-wrong'}>
      <legend class="field-label">{t('open-deck')}</legend>
      <p class="field-help">{t('open-deck-help')}</p>
      {decks.problem && <Unreachable problem={decks.problem} again={decks.again} />}
      {!decks.there && !decks.problem && <Loading />}
      <div class="open-tiles">
        {decks.there?.map((deck) => (
          <DeckTile key={deck.id} deck={deck} mine={decks.own.has(deck.id)} form={form} change={change} />
        ))}
      </div>
      {error && <FieldError id="open-decks-wrong">{error}</FieldError>}
      {chosen.length > 0 && (
        <div class="open-look">
          <Button icon={layers} onPress={() => look(true)}>
            {t('open-look')}
          </Button>
          {printable.length > 0 && (
            <Button icon={printer} onPress={() => void print()}>
              {t('open-print')}
            </Button>
          )}
          <span class="second">{t('open-cards-in', { in: cards - out, all: cards })}</span>
          {previews.there && <Short cards={previews.there.flatMap((deck) => deck.cards)} form={form} />}
        </div>
      )}
      {Printing && <Printing decks={printable} onClose={() => setPrinting(undefined)} />}
      {looking && <CardWall decks={chosen} form={form} change={change} onClose={() => look(false)} />}
    </fieldset>
  );
}

interface DeckTileProps extends Pick<DecksProps, 'form' | 'change'> {
  readonly deck: DeckSummary;
  /** A copy keeps the title it was copied with, so whose it is stands beside it. */
  readonly mine: boolean;
}

function DeckTile({ deck, mine, form, change }: DeckTileProps) {
  const chosen = form.decks.includes(deck.id);
  const turn = (on: boolean) =>
    change({ decks: on ? [...form.decks, deck.id] : form.decks.filter((id) => id !== deck.id) });
  return (
    <Check
      label={
        <>
          <span lang={deck.language} dir={deck.dir}>
            {deck.title}
          </span>{' '}
          {mine && <Tag>{t('open-deck-yours')}</Tag>}
        </>
      }
      help={
        <>
          <span class="open-deck-size">
            {t('open-deck-size', { cards: deck.cards, shoes: deck.perspectives.length })}
          </span>
          <span lang={deck.language} dir={deck.dir}>
            {deck.summary}
          </span>
          {deck.held && <HeldDeck held={deck.held} />}
        </>
      }
      checked={chosen}
      onChange={turn}
    />
  );
}

/** A deck whose file was broken while the server ran: what is used now, and what to mend. */
function HeldDeck({ held }: { readonly held: Held }) {
  return (
    <span class="open-deck-held">
      <Icon d={triangleAlert} />
      <span>{t('open-deck-held', { file: held.file, errors: held.errors, line: held.line })}</span>
    </span>
  );
}

function Unreachable({ problem, again }: { readonly problem: string; readonly again: () => void }) {
  return (
    <div class="open-look" role="alert">
      <span>{problem}</span>
      <Button icon={rotateCcw} onPress={again}>
        {t('lost-again')}
      </Button>
    </div>
  );
}
