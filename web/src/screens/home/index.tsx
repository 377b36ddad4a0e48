import { useEffect, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { api } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { Box } from './box.tsx';
import { Doors } from './doors.tsx';
import { HowItWorks } from './how.tsx';
import { JoinBox } from './join-box.tsx';
import { Trail } from './trail.tsx';
import './home.css';
import type { DeckSummary } from '../../wire.ts';

/** The first page: join with a code, run a room, find one’s rooms again. */
export default function Home() {
  const deck = useFirstDeck();
  useTitle(t('home-tab'));
  return (
    <Shell
      width="wide"
      aside={
        <span class="home-how-link">
          <Button kind="quiet" href="#how">
            {t('home-how')}
          </Button>
        </span>
      }
    >
      <div class="home-top">
        <div class="home-start">
          <h1 class="home-title">{t('home-title')}</h1>
          <p class="home-lead">{t('home-lead')}</p>
          <JoinBox />
          <Trail />
        </div>
        <Box deck={deck} />
      </div>
      <Doors />
      <HowItWorks />
    </Shell>
  );
}

/** The deck whose cards look out of the box. The page is whole without it. */
function useFirstDeck(): DeckSummary | undefined {
  const [deck, setDeck] = useState<DeckSummary>();
  useEffect(() => {
    api.decks(cardLanguage.value).then(
      ([first]) => setDeck(first),
      () => setDeck(undefined),
    );
  }, [cardLanguage.value]);
  return deck;
}
