import { check } from '../icons/ui.ts';
import type { OpenDecision, OpenQuiz, OpenScenario } from '../wire.ts';
import { direction, t, tongue } from '../words/words.ts';
import { Icon } from './icon.tsx';

/** What a card carries below its text: the choices of a quiz, a decision, and its questions as far as they are asked. */
export function CardInside({ card }: { readonly card: Pick<OpenScenario, 'quiz' | 'decision' | 'prompts'> }) {
  return (
    <>
      {card.quiz && <Quiz quiz={card.quiz} />}
      {card.decision && <Decision decision={card.decision} />}
      <Questions prompts={card.prompts} />
    </>
  );
}

function Questions({ prompts }: { readonly prompts: readonly string[] }) {
  if (prompts.length === 0) return null;
  return (
    <div class="card-questions">
      <h3 class="card-subtitle">
        <Own>{t('card-questions', { count: prompts.length })}</Own>
      </h3>
      <ol class="stack">
        {prompts.map((prompt) => (
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
