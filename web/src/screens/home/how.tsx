import { Sole } from '../../parts/sole.tsx';
import { t } from '../../words/words.ts';

const steps = [
  { id: 'open', colour: 'ochre' },
  { id: 'join', colour: 'teal' },
  { id: 'turns', colour: 'brick' },
  { id: 'capture', colour: 'plum' },
] as const;

/** How it works, in four steps. */
export function HowItWorks() {
  return (
    <section class="home-how" id="how" aria-labelledby="how-title">
      <h2 id="how-title">{t('home-how')}</h2>
      <ol class="home-steps">
        {steps.map(({ id, colour }, nth) => (
          <li class="home-step" key={id}>
            <Sole colour={colour} size={56} right={nth % 2 === 1} />
            <div>
              <h3>{t(`home-step-${id}`)}</h3>
              <p class="second">{t(`home-step-${id}-words`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
