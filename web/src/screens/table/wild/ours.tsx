import { choices, type Session } from '../../../link/index.ts';
import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { Act, Refused } from '../act.tsx';
import type { Scene } from '../scene.ts';

/** Whether words of this room stand on a card: cards of a deck have a colon in their names. */
export function isWrittenOn(card: string): boolean {
  return !card.includes(':');
}

/** The cards on which a table of one’s own has written, and which one may take it off again. */
export function ourCards(session: Session): readonly string[] {
  const offer = session.can('wipe_card');
  return ((offer && choices(offer, 'card')) ?? []).map(String);
}

/** Takes off a card what was written on it. */
export function WipeCard({ session, card, onDone }: WipeProps) {
  return (
    <Act kind="ending" session={session} offer={session.can('wipe_card', { card })} given={{ card }} onDone={onDone}>
      {t('wild-wipe')}
    </Act>
  );
}

interface WipeProps {
  readonly session: Session;
  readonly card: string;
  readonly onDone?: (() => void) | undefined;
}

/** Cards that one’s tables wrote, of rounds that are over too. */
export function OurCards({ scene }: { readonly scene: Scene }) {
  const { session, path, round } = scene;
  const cards = ourCards(session).filter((card) => card !== round?.card);
  if (cards.length === 0) return null;
  return (
    <Panel title={t('wild-ours')}>
      <p class="second">{t('wild-ours-help')}</p>
      <ul class="stack">
        {cards.map((card) => {
          const step = path.find((print) => print.card === card);
          const title = session.titles.value[card] ?? '';
          return (
            <li key={card} class="row">
              <span dir="auto">
                {step ? t('round-with-title', { number: step.number, title }) : t('wild-elsewhere')}
              </span>
              <WipeCard session={session} card={card} />
            </li>
          );
        })}
      </ul>
      <Refused />
    </Panel>
  );
}
