import type { ComponentChildren } from 'preact';
import type { Session } from '../../../link/index.ts';
import { Panel } from '../../../parts/panel.tsx';
import type { OpenScenario, RoundView } from '../../../wire.ts';
import { direction, t, tongue } from '../../../words/words.ts';
import { cardInPlay } from '../scene.ts';

/** One way a decision can go, as it is read. */
export interface Way {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly help: ComponentChildren;
}

interface InPlay {
  readonly session: Session;
  readonly round: RoundView | undefined;
}

/** The ways the decision in play can go: the card's options, and leaving things as they are where that is none of them. */
export function waysOf(scene: InPlay): readonly Way[] {
  const card = decisionCard(scene);
  if (!card?.decision) return [];
  const { language, dir, decision } = card;
  const own = decision.options.map(({ name, gain, loss }) => ({
    id: name,
    label: (
      <bdi lang={language} dir={dir}>
        {name}
      </bdi>
    ),
    help: <Sides gain={gain} loss={loss} lang={language} dir={dir} />,
  }));
  return asItIs(card) ? [...own, leaving()] : own;
}

function decisionCard(scene: InPlay): OpenScenario | undefined {
  const card = cardInPlay(scene);
  return card?.type === 'scenario' ? card : undefined;
}

const asItIs = ({ decision }: OpenScenario) => decision && !decision.options.some(({ nothing }) => nothing);

function leaving(): Way {
  return {
    id: 'as-it-is',
    label: t('mode-decision_walk-as-it-is'),
    help: (
      <Sides
        gain={t('mode-decision_walk-as-it-is-for')}
        loss={t('mode-decision_walk-as-it-is-against')}
        lang={tongue.value}
        dir={direction.value}
      />
    ),
  };
}

interface SidesProps {
  readonly gain: string;
  readonly loss: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

function Sides({ gain, loss, lang, dir }: SidesProps) {
  return (
    <>
      {t('decision-for')}{' '}
      <bdi lang={lang} dir={dir}>
        {gain}
      </bdi>
      <br />
      {t('decision-against')}{' '}
      <bdi lang={lang} dir={dir}>
        {loss}
      </bdi>
    </>
  );
}

/** Where the card does not say so itself: leaving things as they are is a way too, with what speaks for and against it. */
export function AsItIs({ scene }: { readonly scene: InPlay }) {
  const card = decisionCard(scene);
  if (!card || !asItIs(card)) return null;
  const { label, help } = leaving();
  return (
    <Panel>
      <p>
        <b>{label}</b>
        <br />
        {help}
      </p>
    </Panel>
  );
}
