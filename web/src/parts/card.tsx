import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { chevronDown, chevronUp } from '../icons/ui.ts';
import type { OpenPicture } from '../wire.ts';
import { direction, locale, t } from '../words/words.ts';
import { CardPicture } from './card-picture.tsx';
import { Icon, ShoeIcon } from './icon.tsx';
import { type Shoes, treadOf } from './shoes.ts';
import { Hem, Sole } from './sole.tsx';
import '../style/parts/card.css';

/** The language and direction in which a deck's text is written. */
export interface Tongue {
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

interface BandProps {
  readonly shoes: Shoes | undefined;
  /** "Spoken by", "You are in the shoes of". */
  readonly what: string;
  /** With it the band is a button that opens or closes its card. */
  readonly onToggle?: (() => void) | undefined;
  readonly open?: boolean | undefined;
  /** The same in fewer words, for a strip on a narrow phone. */
  readonly short?: string | undefined;
  /** Which way a closed card opens: `up` from the tray, `down` on the page. */
  readonly opens?: 'up' | 'down' | undefined;
}

/** The painted head of a card, with medallion, words, a cropped print, and its hem. Without shoes it is ink. */
export function Band({ shoes, what, short, onToggle, open, opens = 'down' }: BandProps) {
  const colour = shoes?.colour ?? '';
  const inside = (
    <>
      <span class="medallion">
        <ShoeIcon name={shoes?.icon ?? ''} size={26} />
      </span>
      <span class="band-words">
        {/* These few words are the page's own, inside a card that may be in another language. */}
        <span class="band-what" lang={locale.value} dir={direction.value}>
          {what}
        </span>
        {short !== undefined && (
          <span class="band-what band-what-short" lang={locale.value} dir={direction.value}>
            {short}
          </span>
        )}
        {shoes && <span class="band-name">{shoes.name}</span>}
      </span>
      {onToggle ? (
        <Icon d={(opens === 'up') === !open ? chevronUp : chevronDown} size={24} />
      ) : (
        <span class="band-print">
          <Sole colour={colour} size={92} />
        </span>
      )}
    </>
  );
  return (
    <>
      {onToggle ? (
        <button type="button" class="band band-opens" aria-expanded={open} onClick={onToggle}>
          {inside}
        </button>
      ) : (
        <div class="band">{inside}</div>
      )}
      <Hem tread={treadOf(colour)} />
    </>
  );
}

export interface ScenarioCardProps extends Tongue {
  readonly title: string;
  readonly text: string;
  /** The Easy Read text; shown instead when `easy` is set. */
  readonly easyRead?: string | undefined;
  readonly easy?: boolean | undefined;
  /** Whose voice it is; without it "A situation". */
  readonly spokenBy?: Shoes | undefined;
  /** For the last line: "Leaving hospital · Card 14". */
  readonly deckTitle: string;
  readonly number: number;
  /** Said when the text is not in the seat's language: the name of the language it is in. */
  readonly insteadIn?: string | undefined;
  /** `false` closes it to band and title. Needs `onToggle`. */
  readonly open?: boolean | undefined;
  readonly onToggle?: (() => void) | undefined;
  /** Turns over once, as dealt from the pile. */
  readonly dealt?: boolean | undefined;
  readonly picture?: OpenPicture | null | undefined;
  /** Questions, choices of a quiz, and whatever else this kind of card carries below its text. */
  readonly children?: ComponentChildren;
}

/** The card in play: the largest thing on a phone. Grows with its text, never scrolls inside itself. */
export function ScenarioCard(props: ScenarioCardProps) {
  const { spokenBy, open = true, onToggle, easy, easyRead, insteadIn } = props;
  const id = useId();
  const what = t(spokenBy ? 'card-spoken-by' : 'card-situation');
  return (
    <article
      class={`card paper ${props.dealt ? 'card-dealt' : ''}`}
      data-colour={spokenBy?.colour ?? ''}
      lang={props.lang}
      dir={props.dir}
      aria-labelledby={id}
    >
      <Band shoes={spokenBy} what={what} onToggle={onToggle} open={open} />
      <div class={open ? 'card-body' : 'card-body card-body-closed'}>
        <h2 class="card-title" id={id}>
          {props.title}
        </h2>
        {open && (
          <>
            <CardPicture picture={props.picture} />
            {easy && easyRead ? <EasyRead text={easyRead} /> : <p class="card-text">{props.text}</p>}
            {props.children}
            {insteadIn && (
              <p class="least" lang={locale.value} dir={direction.value}>
                {t('card-instead-in', { language: insteadIn })}
              </p>
            )}
            <CardFooter icon={spokenBy?.icon ?? ''}>
              {t('card-footer', { deck: props.deckTitle, number: props.number })}
            </CardFooter>
          </>
        )}
      </div>
    </article>
  );
}

/** Easy Read: one sentence a line. */
export function EasyRead({ text }: { readonly text: string }) {
  const sentences = text.match(/[^.!?؟]+(?:[.!?؟]+["”’»)]*|$)/g) ?? [text];
  return (
    <div class="card-easy">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence.trim()}</p>
      ))}
    </div>
  );
}

/** The last line of a card with its corner index: the icon upside down, as on a playing card. */
export function CardFooter({ icon, children }: { readonly icon: string; readonly children: ComponentChildren }) {
  return (
    <p class="card-footer">
      <span>{children}</span>
      <span class="card-index">
        <ShoeIcon name={icon} size={22} />
      </span>
    </p>
  );
}
