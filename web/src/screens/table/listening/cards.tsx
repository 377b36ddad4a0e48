import type { ComponentChildren } from 'preact';
import { EasyRead, type ScenarioCardProps } from '../../../parts/card.tsx';
import type { PerspectiveCardProps } from '../../../parts/perspective-card.tsx';
import type { TenderCardProps } from '../../../parts/small-card.tsx';
import { direction, t, tongue } from '../../../words/words.ts';

/** The card in play as heading and text. */
export function PlainCard(card: ScenarioCardProps) {
  return (
    <article class="told-part" lang={card.lang} dir={card.dir}>
      <h2>{card.title}</h2>
      <p class="second">
        <Own>{card.spokenBy ? t('told-spoken-by', { shoes: card.spokenBy.name }) : t('card-situation')}</Own>
      </p>
      <ToldPicture picture={card.picture} />
      {card.easy && card.easyRead ? <EasyRead text={card.easyRead} /> : <p class="card-text">{card.text}</p>}
      {card.children}
      {card.insteadIn && (
        <p class="least">
          <Own>{t('card-instead-in', { language: card.insteadIn })}</Own>
        </p>
      )}
    </article>
  );
}

/** The shoes in one's hand as heading and lists. */
export function PlainShoes(card: PerspectiveCardProps) {
  return (
    <article class="told-part" lang={card.lang} dir={card.dir}>
      <h2>
        <Own>{t('told-in-shoes-of', { shoes: card.shoes.name })}</Own>
      </h2>
      <ToldPicture picture={card.picture} />
      {card.inBrief && <p class="card-text">{card.inBrief}</p>}
      <Lines title={t('card-what-matters')} lines={card.whatMatters} />
      <Lines title={t('card-strengths')} lines={card.strengths} />
      <Lines title={t('card-what-helps')} lines={card.whatHelps} />
      <Lines title={t('card-ask')} lines={card.ask ? [card.ask] : undefined} />
    </article>
  );
}

/** What is to be seen on a card. */
function ToldPicture({ picture }: Pick<ScenarioCardProps, 'picture'>) {
  if (!picture) return null;
  return (
    <p>
      <Own>{t('told-picture')}</Own> {picture.alt}
    </p>
  );
}

/** A tender card, before anybody reads it. */
export function PlainTender({ note, lang, dir }: TenderCardProps) {
  return (
    <article class="told-part">
      <h2>{t('card-tender')}</h2>
      <p class="card-text" lang={lang} dir={dir}>
        {note}
      </p>
      <p>{t('card-tender-ways')}</p>
    </article>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] | undefined }) {
  if (!lines?.length) return null;
  return (
    <>
      <h3>
        <Own>{title}</Own>
      </h3>
      <ul class="told-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** The page's own words on a card that may be in another language. */
function Own({ children }: { readonly children: ComponentChildren }) {
  return (
    <bdi lang={tongue.value} dir={direction.value}>
      {children}
    </bdi>
  );
}
