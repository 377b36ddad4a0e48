import { useState } from 'preact/hooks';
import { arrowLeft } from '../../icons/later.ts';
import { arrowRight } from '../../icons/ui.ts';
import { IconButton } from '../../parts/button.tsx';
import { ScenarioCard } from '../../parts/card.tsx';
import { Check } from '../../parts/choice.tsx';
import { t } from '../../words/words.ts';
import type { ReadCard, ReadDeck } from './reading.ts';

interface LiveCardProps {
  readonly deck: ReadDeck;
  readonly card: ReadCard | undefined;
  readonly onNth: (nth: number) => void;
}

/** The card under the caret as a phone shows it, in Easy Read and in large text too. */
export function LiveCard({ deck, card, onNth }: LiveCardProps) {
  const [easy, setEasy] = useState(false);
  const [large, setLarge] = useState(false);
  const nth = card ? deck.cards.indexOf(card) : -1;
  const step = (to: number) => onNth((to + deck.cards.length) % deck.cards.length);
  return (
    <section class="bench-live" aria-labelledby="bench-live">
      <div class="bench-live-head">
        <h2 class="section-title" id="bench-live">
          {t('bench-live')}
        </h2>
        {deck.cards.length > 1 && (
          <span class="bench-steps">
            <IconButton icon={arrowLeft} iconMirrors label={t('bench-before')} onPress={() => step(nth - 1)} />
            <span class="second">{t('bench-nth', { nth: nth + 1, all: deck.cards.length })}</span>
            <IconButton icon={arrowRight} iconMirrors label={t('bench-next')} onPress={() => step(nth + 1)} />
          </span>
        )}
      </div>
      <div class={large ? 'bench-phone bench-phone-large' : 'bench-phone'}>
        {card ? (
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
          >
            {card.prompts.length > 0 && (
              <ul class="bench-prompts">
                {card.prompts.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
            )}
          </ScenarioCard>
        ) : (
          <p class="second">{t('bench-no-card')}</p>
        )}
      </div>
      {easy && card && !card.easyRead && <p class="second">{t('bench-no-easy')}</p>}
      <div class="bench-looks">
        <Check label={t('bench-easy')} checked={easy} onChange={setEasy} />
        <Check label={t('bench-large')} checked={large} onChange={setLarge} />
      </div>
    </section>
  );
}
