import { useEffect, useId, useState } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import { Button } from '../../parts/button.tsx';
import { stageName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { cardInPlay, type Scene } from './scene.ts';

const early: ReadonlySet<string> = new Set(['lobby', 'welcome', 'check_in']);

/** For whoever comes when the others have begun: where we are, in three lines, until it has been read. */
export function Arrived({ scene }: { readonly scene: Scene }) {
  const { room, phase, round, session } = scene;
  const kept = `shoebox.keys.${session.key.room}.${session.key.member}.arrived`;
  const [met, meet] = useState(() => recall(kept) !== null);
  const id = useId();
  const inTime = early.has(phase.kind);
  const settle = () => {
    keep(kept, 'yes');
    meet(true);
  };
  useEffect(() => {
    if (inTime && !met) settle();
  }, [inTime]);
  if (met || inTime) return null;
  const card = cardInPlay(scene);
  const number = round?.number ?? 0;
  const step = round && stageName(round);
  const where =
    round && step
      ? card?.type === 'scenario'
        ? t('arrived-round-card', { number, step, title: card.title })
        : t('arrived-round', { number, step })
      : t('arrived-phase', { phase: t(`phase-${phase.kind}`) });
  return (
    <section class="banner" aria-labelledby={id}>
      <div class="stack arrived">
        <h2 class="arrived-title" id={id}>
          {t('arrived-title')}
        </h2>
        <p dir="auto">{room.purpose}</p>
        <p>{where}</p>
        <p>{t(round ? 'arrived-no-hurry' : 'arrived-no-hurry-phase')}</p>
      </div>
      <Button onPress={settle}>{t('arrived-thanks')}</Button>
    </section>
  );
}
