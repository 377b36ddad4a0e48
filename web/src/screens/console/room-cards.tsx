import { type Fetched, useFetched } from '../../app/fetched.ts';
import { cardLanguage } from '../../app/language.ts';
import { layers } from '../../icons/later.ts';
import { triangleAlert } from '../../icons/ui.ts';
import { roomCards } from '../../link/cards.ts';
import { Button } from '../../parts/button.tsx';
import { DeckFile } from '../../parts/deck-file.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { DeckInRoom, RoomCard, RoomCards } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { ChooseCards } from './choose-panel.tsx';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';
import { openPanel } from './panels.ts';

/** The cards of the room as facilitators may know them; asked for anew whenever `when` is another. */
export function useRoomCards(when: string): Fetched<RoomCards> {
  const { token } = useHere().key;
  const language = cardLanguage.value;
  return useFetched(`${language} ${when}`, () => roomCards.all(token, language));
}

/** What a card says to facilitators alone, and how the room has taken it so far. */
export function ForYou({ card: id }: { readonly card: string }) {
  const { there, problem } = useRoomCards(id);
  const card = there?.cards.find((one) => one.id === id);
  if (problem) return <p class="second">{problem}</p>;
  if (!card) return null;
  return (
    <section class="for-you" aria-labelledby="for-you">
      <h3 id="for-you">{t('console-for-you')}</h3>
      {card.note && (
        <p lang={card.language} dir={card.dir}>
          {card.note}
        </p>
      )}
      {card.written_here && <p>{t('console-card-here')}</p>}
      <p class="second">{howOften(card)}</p>
    </section>
  );
}

function howOften({ played, aside }: RoomCard): string {
  const often = t('console-card-played', { count: played });
  return aside ? `${often} · ${t('console-card-aside', { count: aside })}` : often;
}

/** The decks of the room and what has become of their files, and every card with how often it was played. */
export function CardsPanel() {
  const session = useHere();
  const { there, problem, again } = useRoomCards('all');
  if (problem)
    return (
      <div class="stack" role="alert">
        <p>{problem}</p>
        <Button onPress={again}>{t('lost-again')}</Button>
      </div>
    );
  if (!there) return <Loading />;
  const cards = [...there.cards].sort((a, b) => b.played - a.played || b.aside - a.aside);
  return (
    <>
      <div class="row">
        <ChooseCards />
        <WriteCard table={undefined} />
        {cards.some((card) => card.written_here) && (
          <DeckFile session={session} captures={[]}>
            {t('console-card-file')}
          </DeckFile>
        )}
      </div>
      <ul class="plain-list">
        {there.decks.map((deck) => (
          <DeckLine key={deck.id} deck={deck} />
        ))}
      </ul>
      <section class="stack" aria-labelledby="cards-used">
        <h3 id="cards-used">{t('console-cards-used')}</h3>
        <p class="second">{t('console-cards-used-help')}</p>
        <ul class="plain-list">
          {cards.map((card) => (
            <li class="plain-line" key={card.id}>
              <span class="plain-name" lang={card.language} dir={card.dir}>
                {card.title}
              </span>
              {card.written_here && <span class="second">{t('console-card-here')}</span>}
              <span class="second">{howOften(card)}</span>
              {card.written_here &&
                (['withdraw_card', 'wipe_card'] as const).map((command) => (
                  <OfferButton key={command} command={command} given={{ card: card.id }} onDone={again}>
                    {t('console-card-back')}
                  </OfferButton>
                ))}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Opens the form for a card of one's own, where one may write one. */
export function WriteCard({ table }: { readonly table: string | undefined }) {
  if (!useCan('write_card')) return null;
  return (
    <Button icon={layers} onPress={() => openPanel({ what: 'card', table })}>
      {t('console-card')}
    </Button>
  );
}

function DeckLine({ deck }: { readonly deck: DeckInRoom }) {
  return (
    <li class="plain-line plain-text">
      <b lang={deck.language} dir={deck.dir}>
        {deck.title}
      </b>
      {deck.held ? (
        <p class="deck-held">
          <Icon d={triangleAlert} />
          <span>
            {t('console-deck-held', { file: deck.held.file, errors: deck.held.errors, line: deck.held.line })}
          </span>
        </p>
      ) : (
        <p class="second">{t(`console-deck-${deck.file}`)}</p>
      )}
    </li>
  );
}
