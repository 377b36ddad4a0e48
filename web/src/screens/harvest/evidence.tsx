import { useId } from 'preact/hooks';
import type { CaptureView, Side } from '../../wire.ts';
import { t } from '../../words/words.ts';
import '../pledges/pledges.css';

/** What a capture can say to the room's hypothesis. They stand next to each other and are never added up. */
export const sides: readonly Side[] = ['for', 'against', 'complicates'];

interface EvidenceProps {
  readonly hypothesis: string;
  readonly captures: readonly CaptureView[];
  /** How one capture is drawn. */
  readonly line: (capture: CaptureView) => preact.ComponentChildren;
}

/** What the room looks into, and what speaks for it and against it, from all tables. Nothing where it looks into nothing. */
export function Evidence({ hypothesis, captures, line }: EvidenceProps) {
  const id = useId();
  if (!hypothesis) return null;
  return (
    <section class="panel paper evidence" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {t('evidence-title')}
      </h2>
      <p class="evidence-hypothesis" dir="auto">
        {hypothesis}
      </p>
      <div class="evidence-sides">
        {sides.map((side) => (
          <OneSide key={side} side={side} captures={captures.filter((one) => one.side === side)} line={line} />
        ))}
      </div>
      <p class="second">{t('evidence-no-score')}</p>
    </section>
  );
}

interface SideProps extends Pick<EvidenceProps, 'captures' | 'line'> {
  readonly side: Side;
}

function OneSide({ side, captures, line }: SideProps) {
  return (
    <div class="evidence-side">
      <h3>{t(`evidence-${side}`)}</h3>
      {captures.length === 0 && <p class="second">{t('evidence-none')}</p>}
      <ul class="captures">
        {captures.map((capture) => (
          <li class="capture-line" key={capture.id}>
            {line(capture)}
          </li>
        ))}
      </ul>
    </div>
  );
}
