import { useState } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import type { PageProps } from '../../app/routes.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { penLine, rotateCcw } from '../../icons/ui.ts';
import { api } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { CardListing, DeckPreview } from '../../wire.ts';
import { locale, t } from '../../words/words.ts';
import { useMaking } from './making.ts';
import { Wall, type WallItem } from './wall.tsx';
import './decks.css';

/** A deck that comes with the server: every card of it, in each of its languages, and the way to a copy of one's own. */
export default function ShelfDeck({ params }: PageProps) {
  const id = params.deck ?? '';
  const [language, setLanguage] = useState(cardLanguage.value);
  const deck = useFetched(`${id} ${language}`, () => api.deck(id, language));
  useTitle(deck.there?.summary.title ?? t('decks-title'));
  return (
    <Shell width="wide">
      {deck.problem && (
        <div class="row" role="alert">
          <span>{deck.problem}</span>
          <Button icon={rotateCcw} onPress={deck.again}>
            {t('lost-again')}
          </Button>
        </div>
      )}
      {!deck.there && !deck.problem && <Loading />}
      {deck.there && <Whole deck={deck.there} onLanguage={setLanguage} />}
    </Shell>
  );
}

interface WholeProps {
  readonly deck: DeckPreview;
  readonly onLanguage: (language: string) => void;
}

function Whole({ deck: { summary, cards }, onLanguage }: WholeProps) {
  const { sending, refused, make } = useMaking();
  return (
    <>
      <div class="decks-head" lang={summary.language}>
        <h1 dir="auto">{summary.title}</h1>
        <p class="shell-lead" dir="auto">
          {summary.summary}
        </p>
        <p class="second" dir="auto">
          {[...summary.authors, summary.licence].join(' · ')}
        </p>
      </div>
      <div class="decks-acts">
        <Button icon={penLine} sending={sending} onPress={() => make({ deck: summary.id }, summary.title)}>
          {t('decks-fork')}
        </Button>
        {summary.languages.length > 1 && (
          <Select
            label={t('decks-language')}
            labelSpoken
            options={summary.languages.map((value) => ({ value, label: languageName(value) }))}
            value={summary.language}
            onChange={onLanguage}
          />
        )}
      </div>
      <p class="second">{t('decks-fork-help')}</p>
      {refused && <p role="alert">{refused}</p>}
      <Wall items={cards.map(onWall)} />
    </>
  );
}

function onWall({ card, themes, modes }: CardListing): WallItem {
  return {
    id: card.id,
    title: card.title,
    text: card.text,
    kind: card.kind,
    shoes: card.spoken_by ?? undefined,
    themes,
    modes,
    sensitivity: card.sensitivity,
    contentNote: card.content_note ?? '',
    picture: card.picture,
    lang: card.language,
    dir: card.dir,
  };
}

function languageName(code: string): string {
  return new Intl.DisplayNames([locale.value], { type: 'language' }).of(code) ?? code;
}
