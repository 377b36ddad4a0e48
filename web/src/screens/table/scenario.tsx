import { look } from '../../app/look.ts';
import { check } from '../../icons/ui.ts';
import { ScenarioCard } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { OpenDecision, OpenQuiz, OpenScenario } from '../../wire.ts';
import { languageName } from '../../words/named.ts';
import { direction, t, tongue } from '../../words/words.ts';
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
    >
      {card.quiz && <Quiz quiz={card.quiz} />}
      {card.decision && <Decision decision={card.decision} />}
      <Questions card={card} />
      <ReadAloud text={spoken(card, easy)} language={card.language} />
    </Card>
  );
}

function spoken(card: OpenScenario, easy: boolean): string {
  return [card.title, easy ? card.easy_read : card.text, ...card.prompts].join('. ');
}

function Questions({ card }: { readonly card: OpenScenario }) {
  if (card.prompts.length === 0) return null;
  return (
    <div class="card-questions">
      <h3 class="card-subtitle">
        <Own>{t('card-questions', { count: card.prompts.length })}</Own>
      </h3>
      <ol class="stack">
        {card.prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </div>
  );
}

function Quiz({ quiz }: { readonly quiz: OpenQuiz }) {
  return (
    <div class="stack">
      <ol class="card-choices">
        {quiz.choices.map((choice, nth) => (
          <li key={choice} data-right={quiz.answer === nth + 1 ? '' : undefined}>
            <span>{choice}</span>
            {quiz.answer === nth + 1 && (
              <span class="row good">
                <Icon d={check} />
                <Own>{t('quiz-right')}</Own>
              </span>
            )}
          </li>
        ))}
      </ol>
      {quiz.explain && <p>{quiz.explain}</p>}
    </div>
  );
}

function Decision({ decision }: { readonly decision: OpenDecision }) {
  return (
    <div class="stack">
      <p class="second">
        <Own>{t('decision-owner', { name: decision.owner })}</Own>
      </p>
      <ul class="stack">
        {decision.options.map((option) => (
          <li key={option.name} class="card-option">
            <b>{option.name}</b>
            <span>
              <Own>{t('decision-for')}</Own> {option.gain}
            </span>
            <span>
              <Own>{t('decision-against')}</Own> {option.loss}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The page's own words on a card that may be in another language. */
function Own({ children }: { readonly children: string }) {
  return (
    <bdi lang={tongue.value} dir={direction.value}>
      {children}
    </bdi>
  );
}
