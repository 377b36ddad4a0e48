import { useState } from 'preact/hooks';
import { arrowLeft } from '../../icons/later.ts';
import { arrowRight } from '../../icons/ui.ts';
import { IconButton } from '../../parts/button.tsx';
import { ScenarioCard } from '../../parts/card.tsx';
import { CardInside } from '../../parts/card-inside.tsx';
import { Check } from '../../parts/choice.tsx';
import { PerspectiveCard } from '../../parts/perspective-card.tsx';
import { t } from '../../words/words.ts';
import type { Pictures } from './pictures.ts';
import type { ReadCard, ReadDeck, ReadShoes } from './reading.ts';

interface LiveCardProps {
  readonly deck: ReadDeck;
  readonly shown: ReadCard | ReadShoes | undefined;
  readonly pictures: Pictures;
  /** Goes to where a card, or a perspective, begins. */
  readonly onGo: (what: 'cards' | 'shoes', nth: number) => void;
}

const stepNames = ['preferences', 'options', 'decision_talk', 'time_and_space', 'team_talk', 'option_talk'];

const isShoes = (one: ReadCard | ReadShoes): one is ReadShoes => 'inBrief' in one;

/** The card under the caret as a phone shows it, in Easy Read and in large text too. */
export function LiveCard({ deck, shown, pictures, onGo }: LiveCardProps) {
  const [easy, setEasy] = useState(false);
  const [large, setLarge] = useState(false);
  const [answered, setAnswered] = useState(false);
  const shoes = shown && isShoes(shown) ? shown : undefined;
  const card = shown && !isShoes(shown) ? shown : undefined;
  const all: readonly unknown[] = shoes ? deck.shoes : deck.cards;
  const nth = all.indexOf(shown);
  const step = (to: number) => onGo(shoes ? 'shoes' : 'cards', (to + all.length) % all.length);
  return (
    <section class="bench-live" aria-labelledby="bench-live">
      <div class="bench-live-head">
        <h2 class="section-title" id="bench-live">
          {t('bench-live')}
        </h2>
        {all.length > 1 && (
          <span class="bench-steps">
            <IconButton icon={arrowLeft} iconMirrors label={t('bench-before')} onPress={() => step(nth - 1)} />
            <span class="second">{t('bench-nth', { nth: nth + 1, all: all.length })}</span>
            <IconButton icon={arrowRight} iconMirrors label={t('bench-next')} onPress={() => step(nth + 1)} />
          </span>
        )}
      </div>
      <div class={large ? 'bench-phone bench-phone-large' : 'bench-phone'}>
        {card && (
          <ScenarioCard
            title={card.title || t('decks-untitled')}
            text={card.text}
            easyRead={card.easyRead || undefined}
            easy={easy}
            spokenBy={card.spokenBy}
            deckTitle={deck.title}
            number={nth + 1}
            lang={deck.language}
            dir={deck.dir}
            picture={pictures.shown(card.picture)}
          >
            <CardInside card={insideOf(card, answered)} />
          </ScenarioCard>
        )}
        {shoes && <Shoes shoes={shoes} deck={deck} pictures={pictures} />}
        {!shown && <p class="second">{t('bench-no-card')}</p>}
      </div>
      {card?.decision && card.decision.steps.length > 0 && <Steps steps={card.decision.steps} />}
      {card && card.positions.length > 0 && <Positions positions={card.positions} />}
      {easy && card && !card.easyRead && <p class="second">{t('bench-no-easy')}</p>}
      <div class="bench-looks">
        {card && <Check label={t('bench-easy')} checked={easy} onChange={setEasy} />}
        <Check label={t('bench-large')} checked={large} onChange={setLarge} />
        {card?.quiz && <Check label={t('bench-answer')} checked={answered} onChange={setAnswered} />}
      </div>
    </section>
  );
}

/** What stands on the card; the answer of a quiz only once it is shown, as at a table. */
function insideOf({ quiz, decision, prompts }: ReadCard, answered: boolean) {
  const open = quiz && (answered ? quiz : { choices: quiz.choices, answer: null, explain: null });
  return { quiz: open ?? null, decision: decision ?? null, prompts };
}

type ShoesProps = Pick<LiveCardProps, 'deck' | 'pictures'> & { readonly shoes: ReadShoes };

function Shoes({ shoes, deck, pictures }: ShoesProps) {
  return (
    <PerspectiveCard
      shoes={{ ...shoes, name: shoes.name || t('decks-untitled') }}
      form="open"
      lang={deck.language}
      dir={deck.dir}
      picture={pictures.shown(shoes.picture)}
      inBrief={shoes.inBrief}
      whatMatters={shoes.whatMatters}
      strengths={shoes.strengths}
      whatHelps={shoes.whatHelps}
      ask={shoes.ask || undefined}
    />
  );
}

/** What a table rates, in the way to play of that name. */
function Positions({ positions }: { readonly positions: readonly string[] }) {
  return (
    <div class="stack">
      <p class="second">{t('form-positions')}</p>
      <ol class="bench-talk">
        {positions.map((position) => (
          <li key={position}>{position}</li>
        ))}
      </ol>
    </div>
  );
}

/** In which order a table talks a decision through: what a facilitator leads, and no phone shows on the card. */
function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <div class="stack">
      <p class="second">{t('bench-talk')}</p>
      <ol class="bench-talk">
        {steps.map((step) => (
          <li key={step}>{stepNames.includes(step) ? t(`bench-talk-${step}`) : step}</li>
        ))}
      </ol>
    </div>
  );
}
