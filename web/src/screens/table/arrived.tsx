import { useEffect, useState } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import type { Scene } from './scene.ts';

const early: ReadonlySet<string> = new Set(['lobby', 'welcome', 'check_in']);

/** For whoever comes when the others have begun: where we are, in three lines, until it has been read. */
export function Arrived({ scene }: { readonly scene: Scene }) {
  const { room, phase, round, session } = scene;
  const kept = `shoebox.keys.${session.key.room}.${session.key.member}.arrived`;
  const [met, meet] = useState(() => recall(kept) !== null);
  const inTime = early.has(phase.kind);
  const settle = () => {
    keep(kept, 'yes');
    meet(true);
  };
  useEffect(() => {
    if (inTime && !met) settle();
  }, [inTime]);
  if (met || inTime) return null;
  const where = round
    ? t('arrived-round', { number: round.number, step: t(`step-${round.step}`) })
    : t('arrived-phase', { phase: t(`phase-${phase.kind}`) });
  return (
    <div class="banner">
      <div class="stack arrived">
        <p dir="auto">
          <b>{room.purpose}</b>
        </p>
        <p>{where}</p>
        <p>{t('arrived-no-hurry')}</p>
      </div>
      <Button onPress={settle}>{t('arrived-thanks')}</Button>
    </div>
  );
}
