import type { ComponentChildren } from 'preact';
import { t } from '../words/words.ts';
import type { Tongue } from './card.tsx';
import { ShoeIcon } from './icon.tsx';
import { type Shoes, treadOf } from './shoes.ts';
import { Hem, Sole } from './sole.tsx';
import { fore, heel } from './tread.ts';
import '../style/parts/card.css';

export interface TenderCardProps {
  /** The deck's content note, one plain sentence. */
  readonly note: string;
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  /** Whose voice is under it, as far as the view tells; gives the hem and the prints their paint. */
  readonly colour?: string | undefined;
  /** What one may do now, in words. */
  readonly children?: ComponentChildren;
}

/** A sensitive card, face down: what it is about, before anyone reads it. The three equal ways on stand in the tray. */
export function TenderCard({ note, lang, dir, colour = 'plum', children }: TenderCardProps) {
  return (
    <article class="card card-tender paper" data-colour={colour}>
      <div class="card-body">
        <span class="card-pair">
          <Sole colour={colour} size={72} />
          <Sole colour={colour} size={72} right />
        </span>
        <h2 class="card-title">{t('card-tender')}</h2>
        <p class="card-text" lang={lang} dir={dir}>
          {note}
        </p>
        <p class="second">{children ?? t('card-tender-ways')}</p>
      </div>
      <Hem tread={treadOf(colour)} />
    </article>
  );
}

const outline = fore + heel;
const places = [
  '8 2',
  '50 -6',
  '82 4',
  '2 26',
  '34 22',
  '64 28',
  '90 22',
  '6 72',
  '36 66',
  '66 72',
  '92 66',
  '20 92',
  '56 88',
];

/** The back of every card: for piles, dealing, and a card turned face down. `children` replaces the name of the house. */
export function CardBack({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="card-back">
      <svg class="card-back-prints" aria-hidden="true">
        {places.map((place, nth) => {
          const [x, y] = place.split(' ');
          return (
            <svg key={place} x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
              <g transform={`rotate(${nth % 2 ? 18 : -16}) scale(.5)`}>
                <Outline right={nth % 2 === 1} />
              </g>
            </svg>
          );
        })}
      </svg>
      <span class="card-back-words">{children ?? t('house-name')}</span>
    </div>
  );
}

function Outline({ right }: { readonly right: boolean }) {
  return <path class="sole-line" d={outline} transform={right ? 'translate(46 0) scale(-1 1)' : undefined} />;
}

export interface SmallCardProps extends Tongue {
  readonly shoes: Shoes | undefined;
  readonly title: string;
  /** "Scenario", or whatever stands on its last line. */
  readonly footer?: ComponentChildren;
}

/** A card on a wall of cards: band, hem, title. */
export function SmallCard({ shoes, title, footer, lang, dir }: SmallCardProps) {
  return (
    <article class="card card-small paper" data-colour={shoes?.colour ?? ''} lang={lang} dir={dir}>
      <div class="band">
        <span class="medallion">
          <ShoeIcon name={shoes?.icon ?? ''} size={16} />
        </span>
        <span class="band-name">{shoes?.name ?? t('card-situation')}</span>
      </div>
      <Hem tread={treadOf(shoes?.colour ?? '')} />
      <div class="card-body">
        <h3 class="card-title">{title}</h3>
        {footer != null && <p class="card-footer">{footer}</p>}
      </div>
    </article>
  );
}
