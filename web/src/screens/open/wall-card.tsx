import { triangleAlert } from '../../icons/ui.ts';
import { CardPicture } from '../../parts/card-picture.tsx';
import { Tag } from '../../parts/chip.tsx';
import { Check } from '../../parts/choice.tsx';
import { SmallCard } from '../../parts/small-card.tsx';
import type { CardListing } from '../../wire.ts';
import { direction, locale, t } from '../../words/words.ts';

interface WallCardProps {
  readonly preview: CardListing;
  readonly inRoom: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** One card on the wall: its face, its text, what to know beforehand, and whether it comes into the room. */
export function WallCard({ preview, inRoom, onTurn }: WallCardProps) {
  const { card, facilitator_note: note } = preview;
  return (
    <li class={inRoom ? 'wall-card' : 'wall-card wall-card-out'}>
      <SmallCard
        shoes={card.spoken_by ?? undefined}
        title={card.title}
        lang={card.language}
        dir={card.dir}
        footer={
          <>
            <span class="wall-kind" lang={locale.value} dir={direction.value}>
              {t(`wall-kind-${card.kind}`)}
            </span>
            {card.sensitivity !== 'low' && <Tag icon={triangleAlert}>{t(`wall-${card.sensitivity}`)}</Tag>}
          </>
        }
      />
      <CardPicture picture={card.picture} />
      <p class="wall-text" lang={card.language} dir={card.dir}>
        {card.text}
      </p>
      {card.content_note && <p class="second">{t('wall-note', { note: card.content_note })}</p>}
      {note && <p class="second">{t('wall-facilitator', { note })}</p>}
      <Check label={t('wall-in')} checked={inRoom} onChange={onTurn} />
    </li>
  );
}
