import type { ComponentChildren } from 'preact';
import { look } from '../../app/look.ts';
import type { Session } from '../../link/index.ts';
import { ScenarioCard } from '../../parts/card.tsx';
import { CardInside } from '../../parts/card-inside.tsx';
import type { OpenScenario } from '../../wire.ts';
import { languageName } from '../../words/named.ts';
import { later, useLaterNow } from './later-pages.ts';
import { plain } from './plain.ts';
import { ReadAloud } from './read-aloud.tsx';
import { cardInPlay, type Scene, shoesOf } from './scene.ts';

interface ScenarioProps {
  readonly scene: Pick<Scene, 'session' | 'round'>;
  readonly open?: boolean | undefined;
  readonly onToggle?: (() => void) | undefined;
  /** Turns over once, as just drawn. */
  readonly dealt?: boolean | undefined;
}

/** The card in play as this seat reads it. */
export function Scenario({ scene, ...how }: ScenarioProps) {
  const card = cardInPlay(scene);
  useLaterNow(card?.type === 'scenario' && card.card_kind === 'wild');
  if (card?.type !== 'scenario') return <Own scene={scene} />;
  const OnCard = later.value?.OnWildCard;
  return (
    <OpenCard {...how} card={card} session={scene.session}>
      {OnCard && <OnCard scene={scene} />}
    </OpenCard>
  );
}

interface OpenCardProps extends Omit<ScenarioProps, 'scene'> {
  readonly session: Session;
  readonly card: OpenScenario;
  readonly children?: ComponentChildren;
}

/** A card that lies open, as this device reads it. */
export function OpenCard({ session, card, open, onToggle, dealt, children }: OpenCardProps) {
  const Card = plain.value?.PlainCard ?? ScenarioCard;
  const easy = look.value.easy && card.easy_read !== null;
  return (
    <Card
      title={card.title}
      text={card.text}
      easyRead={card.easy_read ?? undefined}
      easy={easy}
      spokenBy={shoesOf(session, card.spoken_by)}
      deckTitle={card.deck_title}
      number={card.number}
      lang={card.language}
      dir={card.dir}
      insteadIn={card.fallback ? languageName(card.language) : undefined}
      open={open}
      onToggle={onToggle}
      dealt={dealt}
      picture={card.picture}
    >
      <CardInside card={card} />
      <ReadAloud text={spoken(card, easy)} language={card.language} />
      {children}
    </Card>
  );
}

/** A problem of somebody's own, where else a card lies; fetched for it alone. */
function Own({ scene }: Pick<ScenarioProps, 'scene'>) {
  const Shown = later.value?.ProblemCard;
  const brought = scene.session.pages('problem').value.length > 0;
  useLaterNow(brought);
  return brought && Shown ? <Shown scene={scene} /> : null;
}

function spoken(card: OpenScenario, easy: boolean): string {
  return [card.title, easy ? card.easy_read : card.text, ...card.prompts].join('. ');
}
