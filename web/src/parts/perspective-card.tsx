import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { chevronDown } from '../icons/ui.ts';
import type { OpenPicture } from '../wire.ts';
import { t } from '../words/words.ts';
import { IconButton } from './button.tsx';
import { Band, CardFooter, type Tongue } from './card.tsx';
import { CardPicture } from './card-picture.tsx';
import { ShoeIcon } from './icon.tsx';
import { type Shoes, treadOf } from './shoes.ts';
import { Hem, Sole } from './sole.tsx';

export interface PerspectiveCardProps extends Tongue {
  readonly shoes: Shoes;
  /** `strip`: band and hem, resting on the edge of the tray. `open`: the whole card, half of it paint. */
  readonly form: 'strip' | 'open';
  readonly onToggle?: (() => void) | undefined;
  readonly inBrief?: string | undefined;
  readonly picture?: OpenPicture | null | undefined;
  readonly whatMatters?: readonly string[] | undefined;
  readonly strengths?: readonly string[] | undefined;
  readonly whatHelps?: readonly string[] | undefined;
  /** A question to put to a real person. */
  readonly ask?: string | undefined;
  /** Instead of "You are in the shoes of": shorter words at 320, or words after stepping out. */
  readonly what?: string | undefined;
  readonly footer?: string | undefined;
  /** Which way a strip opens: `up` (unless told) from the tray, `down` on the page. */
  readonly opens?: 'up' | 'down' | undefined;
  /** What stands under the hem of a strip: "You might think about …". */
  readonly children?: ComponentChildren;
}

/** The shoes a seat stands in: held in the hand, never impersonated. */
export function PerspectiveCard(props: PerspectiveCardProps) {
  const { shoes, form, onToggle, lang, dir } = props;
  const id = useId();
  const what = props.what ?? t('card-in-shoes-of');
  const short = props.what ?? t('card-in-shoes-of-short');
  if (form === 'strip') {
    return (
      <section class="card card-strip paper" data-colour={shoes.colour} lang={lang} dir={dir}>
        <Band shoes={shoes} what={what} short={short} onToggle={onToggle} open={false} opens={props.opens ?? 'up'} />
        {props.children != null && <div class="card-body">{props.children}</div>}
      </section>
    );
  }
  return (
    <article class="card card-perspective paper" data-colour={shoes.colour} lang={lang} dir={dir} aria-labelledby={id}>
      <header class="card-paint">
        <span class="medallion medallion-large">
          <ShoeIcon name={shoes.icon} size={34} />
        </span>
        {onToggle && <IconButton icon={chevronDown} label={t('card-close')} onPress={onToggle} expanded />}
        <p class="band-what">{what}</p>
        <h2 class="card-shoes" id={id}>
          {shoes.name}
        </h2>
        <span class="card-print">
          <Sole colour={shoes.colour} size={190} />
        </span>
      </header>
      <Hem tread={treadOf(shoes.colour)} />
      <div class="card-body">
        <CardPicture picture={props.picture} />
        {props.inBrief && <p class="card-text">{props.inBrief}</p>}
        <Lines title={t('card-what-matters')} lines={props.whatMatters} />
        <Lines title={t('card-strengths')} lines={props.strengths} />
        <Lines title={t('card-what-helps')} lines={props.whatHelps} />
        <Lines title={t('card-ask')} lines={props.ask ? [props.ask] : undefined} />
        {props.footer && <CardFooter icon={shoes.icon}>{props.footer}</CardFooter>}
      </div>
    </article>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] | undefined }) {
  if (!lines?.length) return null;
  return (
    <section class="card-lines">
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
