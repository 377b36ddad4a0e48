import type { ComponentChildren } from 'preact';
import { brickWall, circleHelp, lightbulb, quote, sprout } from '../../icons/ui.ts';
import { Tag } from '../../parts/chip.tsx';
import type { CaptureKind, CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';

const icons: Readonly<Record<CaptureKind, string>> = {
  insight: lightbulb,
  barrier: brickWall,
  idea: sprout,
  question: circleHelp,
  quote,
};

interface CaptureSlipProps {
  readonly capture: CaptureView;
  readonly children?: ComponentChildren;
}

/** A capture to read: its kind, what was noticed, because, so. */
export function CaptureSlip({ capture, children }: CaptureSlipProps) {
  const { kind, noticed, because, so } = capture;
  return (
    <article class="closing-slip paper">
      <Tag icon={icons[kind]}>{t(`closing-kind-${kind}`)}</Tag>
      <p class="closing-noticed" dir="auto">
        {noticed}
      </p>
      {because && <Line word={t('closing-because')} text={because} />}
      {so && <Line word={t('closing-so')} text={so} />}
      {children}
    </article>
  );
}

function Line({ word, text }: { readonly word: string; readonly text: string }) {
  return (
    <p>
      <span class="second">{word}</span> <bdi>{text}</bdi>
    </p>
  );
}
