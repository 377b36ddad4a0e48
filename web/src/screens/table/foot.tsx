import type { ComponentChildren } from 'preact';
import { lightbulb } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Tray } from '../../parts/tray.tsx';
import { t } from '../../words/words.ts';
import { Act, Refused } from './act.tsx';
import { HandStrip } from './hand.tsx';
import { may, mayAny, type Scene } from './scene.ts';
import type { Held } from './view.ts';

interface FootProps {
  readonly scene: Scene;
  readonly held: Held;
  /** What is going on, and what comes next. */
  readonly say: ComponentChildren;
  readonly main?: ComponentChildren;
  readonly more?: ComponentChildren;
  /** Opens the hand card, on pages that lay it out; while it lies open there is no strip of it. */
  readonly onHand?: (() => void) | undefined;
  readonly handOpen?: boolean | undefined;
  readonly noCapture?: boolean | undefined;
}

/**
 * The tray of a seat: hand card and Capture on its edge, one sentence, the main action, the quieter ones. Without a main
 * action the others stand in its row, which is the one that always stays in sight.
 */
export function Foot(props: FootProps) {
  const { scene, held, noCapture } = props;
  const standsStill = !held.over && stands(scene);
  const { say, main, more } = standsStill || props;
  const capture = !noCapture && mayAny(scene, 'add_capture') && (
    <Button kind="capture" icon={lightbulb} onPress={() => held.open('capture')}>
      {t('capture-open')}
    </Button>
  );
  const hand = props.onHand && !props.handOpen && scene.seat.shoes && (
    <HandStrip scene={scene} onToggle={props.onHand} />
  );
  const edge = hand && (
    <>
      {hand}
      {main && capture}
    </>
  );
  const first = main ? (
    <>
      {main}
      {!hand && capture}
    </>
  ) : (
    <>
      {capture}
      {more}
    </>
  );
  const words = (
    <>
      {say}
      <Refused />
    </>
  );
  return <Tray edge={edge || undefined} say={words} main={first} more={main ? more : undefined} />;
}

/** A table that takes a breath, or a seat that is away: then the tray offers the way back, and nothing else. */
function stands(scene: Scene): Pick<FootProps, 'say' | 'main' | 'more'> | undefined {
  const { session, seat, table, room } = scene;
  const back = may(scene, 'sit_down');
  if (seat.away && back)
    return {
      say: t('away-say'),
      main: (
        <Act kind="main" session={session} offer={back}>
          {t('away-back')}
        </Act>
      ),
    };
  const paused = table?.paused_at != null || room.paused_at !== null;
  if (!paused) return undefined;
  return {
    say: t(room.paused_at === null ? 'pause-say' : 'pause-room-say'),
    main: (
      <Act kind="main" session={session} offer={may(scene, 'resume_table')}>
        {t('pause-go-on')}
      </Act>
    ),
  };
}
