import { look } from '../../app/look.ts';
import { ScenarioCard } from '../../parts/card.tsx';
import { CardInside } from '../../parts/card-inside.tsx';
import type { OpenScenario } from '../../wire.ts';
import { languageName } from '../../words/named.ts';
import { later } from './later-pages.ts';
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
export function Scenario({ scene, open, onToggle, dealt }: ScenarioProps) {
  const card = cardInPlay(scene);
  if (card?.type !== 'scenario') return null;
  const Card = plain.value?.PlainCard ?? ScenarioCard;
  const OnCard = later.value?.OnWildCard;
  const easy = look.value.easy && card.easy_read !== null;
  return (
    <Card
      title={card.title}
      text={card.text}
      easyRead={card.easy_read ?? undefined}
      easy={easy}
      spokenBy={shoesOf(scene.session, card.spoken_by)}
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
      {OnCard && <OnCard scene={scene} />}
    </Card>
  );
}

function spoken(card: OpenScenario, easy: boolean): string {
  return [card.title, easy ? card.easy_read : card.text, ...card.prompts].join('. ');
}
