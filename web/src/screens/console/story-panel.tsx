import { draft } from '../../drafts.ts';
import { bookOpen } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/panel.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';
import { openPanel, useLeave } from './panels.ts';
import { phaseNow } from './phases.ts';
import { useRoomCards } from './room-cards.tsx';
import { roomOf } from './seats.ts';

/** Opens the form of the story to begin with, above the other actions while the room welcomes; before, the menu has it. */
export function StoryButton() {
  const can = useCan('tell_story');
  if (!can || phaseNow(roomOf(useHere()))?.kind !== 'welcome') return null;
  return (
    <Button wide icon={bookOpen} onPress={() => openPanel({ what: 'story' })}>
      {t('console-story')}
    </Button>
  );
}

/** Chooses the card that everybody hears in the welcome, and says who tells it. */
export function StoryPanel() {
  const leave = useLeave();
  const session = useHere();
  const { story } = roomOf(session);
  const { there, problem } = useRoomCards('story');
  const [card, name] = [draft(session.key, 'story'), draft(session.key, 'story-by')];
  if (problem) return <p role="alert">{problem}</p>;
  if (!there) return <Loading />;
  const cards = there.cards.filter((one) => one.for_all);
  const chosen = cards.find((one) => one.id === card.text) ?? cards.find((one) => one.id === story?.card) ?? cards[0];
  return (
    <>
      <p class="second">{t('console-story-means')}</p>
      {story && (
        <div class="said">
          <p class="second">{t('console-story-lies')}</p>
          <p class="said-words" dir="auto">
            {there.cards.find((one) => one.id === story.card)?.title}
          </p>
          <OfferButton command="tell_story" given={{ card: null }} onDone={leave}>
            {t('console-story-up')}
          </OfferButton>
        </div>
      )}
      <Select
        label={t('console-story-card')}
        options={cards.map(({ id, title }) => ({ value: id, label: title }))}
        value={chosen?.id ?? ''}
        onChange={card.set}
      />
      <Field
        label={t('console-story-by')}
        help={t('console-story-by-help')}
        optional
        most={BOUNDS.name}
        value={name.text}
        onInput={name.set}
      />
      <div class="dialog-actions">
        <OfferButton
          command="tell_story"
          given={{ card: chosen?.id ?? '', told_by: name.text.trim() }}
          drafts={[card.key, name.key]}
          kind="main"
          onDone={leave}
        >
          {t('console-story-do')}
        </OfferButton>
      </div>
    </>
  );
}
