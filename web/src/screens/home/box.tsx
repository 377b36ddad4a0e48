import { ShoeIcon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import '../../style/parts/card.css';
import type { DeckSummary } from '../../wire.ts';

const tilts = [-1.6, 2.2, -1, 1.4, -1.8, 1];
const shifts = [2, 8, 0, 6, 1, 5];

/** The shoebox with the cards of a deck looking out. Decoration: every word in it stands elsewhere too. */
export function Box({ deck }: { readonly deck: DeckSummary | undefined }) {
  const cards = deck?.perspectives.slice(0, tilts.length) ?? [];
  return (
    <div class="home-box" aria-hidden="true">
      <div class="home-cards">
        {cards.map((shoes, nth) => (
          <div
            class="home-card paper"
            key={shoes.id}
            data-colour={shoes.colour}
            lang={shoes.language}
            dir={shoes.dir}
            style={{ '--tilt': `${tilts[nth]}deg`, '--shift': `${shifts[nth]}%` }}
          >
            <span class="band">
              <span class="medallion">
                <ShoeIcon name={shoes.icon} size={24} />
              </span>
              <span class="band-name">{shoes.name}</span>
            </span>
          </div>
        ))}
      </div>
      <div class="home-box-body">
        <div class="home-box-label">
          <span class="home-box-title" lang={deck?.language} dir={deck?.dir}>
            {deck?.title ?? t('house-name')}
          </span>
          {deck && <span>{t('home-deck-size', { cards: deck.cards, shoes: deck.perspectives.length })}</span>}
        </div>
      </div>
      <div class="home-box-foot" />
    </div>
  );
}
