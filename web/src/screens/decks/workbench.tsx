import { useEffect, useMemo, useState } from 'preact/hooks';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { layers } from '../../icons/later.ts';
import { penLine } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { CardForm } from './card-form.tsx';
import { Conflict } from './conflict.tsx';
import type { Desk } from './desk.ts';
import { type At, Editor } from './editor.tsx';
import { LiveCard } from './live-card.tsx';
import { keepMade, type Made } from './made.ts';
import { More } from './more.tsx';
import { usePictures } from './pictures.ts';
import { Problems } from './problems.tsx';
import { cardAt, type ReadCard, readDeck, shownAt } from './reading.ts';
import { SavedLine } from './saved-line.tsx';
import { spotOf, useSettled } from './settled.ts';
import { Wall, type WallItem } from './wall.tsx';

interface WorkbenchProps {
  readonly made: Made;
  readonly desk: Desk;
}

/** One deck of one's own: its text, what is to be mended, the card under the caret, and all cards as a wall. */
export function Workbench({ made, desk }: WorkbenchProps) {
  const text = useSettled(desk.text.value);
  const deck = useMemo(() => readDeck(text), [text]);
  const [wall, showWall] = useState(false);
  const [place, setPlace] = useState(0);
  const [at, goTo] = useState<At>();
  const shown = shownAt(deck, place);
  const card = cardAt(deck, place);
  const pictures = usePictures(made.token);
  const title = deck.title || made.title || t('decks-untitled');
  useTitle(title);
  useEffect(() => {
    if (deck.title && deck.title !== made.title) keepMade(made.token, deck.title);
  }, [deck.title]);
  const go = (spot: At) => {
    showWall(false);
    goTo({ ...spot });
  };
  const change = (one: ReadCard) => go(spotOf(desk.text.peek(), one.from));
  const goToOne = (what: 'cards' | 'shoes', nth: number) => {
    const now = desk.text.peek();
    goTo({ ...spotOf(now, readDeck(now)[what][nth]?.from ?? 0), quiet: true });
  };
  const goToNth = (nth: number) => goToOne('cards', nth);
  return (
    <Shell width="wide">
      <div class="bench-head">
        <h1 lang={deck.language} dir="auto">
          {title}
        </h1>
        <SavedLine desk={desk} />
        <div class="bench-acts">
          <Button icon={penLine} pressed={!wall} onPress={() => showWall(false)}>
            {t('bench-write')}
          </Button>
          <Button icon={layers} pressed={wall} onPress={() => showWall(true)}>
            {t('bench-wall', { count: deck.cards.length })}
          </Button>
          <More made={made} desk={desk} name={deck.id || 'deck'} language={deck.language} pictures={pictures} />
        </div>
      </div>
      {wall ? (
        <Wall
          items={deck.cards.map((card, nth) => ({ ...onWall(card, nth, deck), picture: pictures.shown(card.picture) }))}
          below={(item) => (
            <Button icon={penLine} onPress={() => change(deck.cards[Number(item.id)] as ReadCard)}>
              {t('bench-change')}
            </Button>
          )}
        />
      ) : (
        <div class="bench">
          <Editor desk={desk} at={at} onPlace={setPlace} />
          <div class="bench-side">
            <Problems desk={desk} onGo={go} />
            <LiveCard deck={deck} shown={shown} pictures={pictures} onGo={goToOne} />
            {card && card === shown && (
              <details class="bench-fill">
                <summary>{t('bench-form')}</summary>
                <CardForm desk={desk} deck={deck} card={card} pictures={pictures} onNth={goToNth} />
              </details>
            )}
          </div>
        </div>
      )}
      {desk.newer.value && <Conflict desk={desk} newer={desk.newer.value} />}
    </Shell>
  );
}

function onWall(card: ReadCard, nth: number, deck: ReturnType<typeof readDeck>): WallItem {
  const { title, text, kind, themes, modes, sensitivity, contentNote, spokenBy } = card;
  const shared = { title, text, kind, themes, modes, sensitivity, contentNote, shoes: spokenBy };
  return { ...shared, id: String(nth), lang: deck.language, dir: deck.dir };
}
