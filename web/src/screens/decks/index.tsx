import { useState } from 'preact/hooks';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { plus } from '../../icons/later.ts';
import { rotateCcw } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/chip.tsx';
import { Empty, Loading } from '../../parts/panel.tsx';
import type { DeckSummary } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useDecks } from '../open/use-decks.ts';
import { NewDeck } from './new-deck.tsx';
import { type Mine, useMyDecks } from './use-my-decks.ts';
import './decks.css';

/** The library: my decks on this device, and those that come with the server. */
export default function Library() {
  const shelf = useDecks();
  const mine = useMyDecks();
  const [making, make] = useState(false);
  useTitle(t('decks-title'));
  return (
    <Shell width="wide">
      <div>
        <h1>{t('decks-title')}</h1>
        <p class="shell-lead">{t('decks-lead')}</p>
      </div>
      <section class="decks-part" aria-labelledby="decks-mine">
        <h2 id="decks-mine">{t('decks-mine')}</h2>
        <p class="second">{t('decks-mine-help')}</p>
        {mine.problem && <Again problem={mine.problem} again={mine.again} />}
        {!mine.there && !mine.problem && <Loading />}
        {mine.there?.length === 0 && <Empty title={t('decks-none')}>{t('decks-none-help')}</Empty>}
        <ul class="decks-list">
          {mine.there?.map((one) => (
            <li key={one.made.id}>
              <MineTile one={one} />
            </li>
          ))}
        </ul>
        <div class="row">
          <Button kind="main" icon={plus} onPress={() => make(true)}>
            {t('decks-new')}
          </Button>
        </div>
      </section>
      <section class="decks-part" aria-labelledby="decks-shelf">
        <h2 id="decks-shelf">{t('decks-shelf')}</h2>
        <p class="second">{t('decks-shelf-help')}</p>
        {shelf.problem && <Again problem={shelf.problem} again={shelf.again} />}
        {!shelf.there && !shelf.problem && <Loading />}
        <ul class="decks-list">
          {shelf.there?.map((deck) => (
            <li key={deck.id}>
              <Tile href={`/decks/of/${deck.id}`} deck={deck} title={deck.title} />
            </li>
          ))}
        </ul>
      </section>
      {making && <NewDeck onClose={() => make(false)} />}
    </Shell>
  );
}

interface TileProps {
  readonly href: string;
  readonly title: string;
  readonly deck: DeckSummary | undefined;
  readonly note?: string | undefined;
  readonly mine?: boolean;
}

function Tile({ href, title, deck, note, mine }: TileProps) {
  return (
    <a class="decks-tile paper" href={href}>
      <span class="decks-swatches" aria-hidden="true">
        {deck?.perspectives.slice(0, 12).map((shoes) => (
          <span key={shoes.id} class="decks-swatch" data-colour={shoes.colour} />
        ))}
      </span>
      <span class="decks-tile-words">
        <span class="decks-tile-title" lang={deck?.language} dir={deck?.dir ?? 'auto'}>
          {title}
        </span>
        {mine && (
          <span>
            <Tag>{t('open-deck-yours')}</Tag>
          </span>
        )}
        {note && <span class="second">{note}</span>}
        {deck && (
          <span class="second">{t('open-deck-size', { cards: deck.cards, shoes: deck.perspectives.length })}</span>
        )}
        {deck && (
          <span class="decks-tile-summary second" lang={deck.language} dir={deck.dir}>
            {deck.summary}
          </span>
        )}
      </span>
    </a>
  );
}

function MineTile({ one }: { readonly one: Mine }) {
  const { made, deck } = one;
  const title = deck?.summary?.title ?? deck?.title ?? made.title;
  const note = deck ? (deck.errors ? t('decks-errors', { count: deck.errors }) : undefined) : t('decks-gone');
  return (
    <Tile
      href={`/decks/mine/${made.id}`}
      title={title || t('decks-untitled')}
      deck={deck?.summary ?? undefined}
      note={note}
      mine
    />
  );
}

function Again({ problem, again }: { readonly problem: string; readonly again: () => void }) {
  return (
    <div class="row" role="alert">
      <span>{problem}</span>
      <Button icon={rotateCcw} onPress={again}>
        {t('lost-again')}
      </Button>
    </div>
  );
}
