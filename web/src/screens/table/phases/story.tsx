import type { Session } from '../../../link/index.ts';
import type { OpenScenario } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { OpenCard } from '../scenario.tsx';

/** The card that lies before the whole room, and who tells it. */
export function Story({ session }: { readonly session: Session }) {
  const story = session.part('room').value?.story;
  const lies = (one: { id: string; type: string }): one is OpenScenario =>
    one.type === 'scenario' && one.id === story?.card;
  const card = session.pages('cards').value.find(lies);
  if (!story || !card) return null;
  return (
    <section class="stack">
      <p class="second">{story.told_by ? t('story-told-by', { name: story.told_by }) : t('story-begins')}</p>
      <OpenCard session={session} card={card} />
    </section>
  );
}
