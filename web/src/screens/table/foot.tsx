import type { ComponentChildren } from 'preact';
import { lightbulb } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Tray as TrayPart } from '../../parts/tray.tsx';
import { t } from '../../words/words.ts';
import { Act, Refused } from './act.tsx';
import { HandStrip } from './hand.tsx';
import { later } from './later-pages.ts';
import { may, mayAny, type Scene } from './scene.ts';
import type { Held } from './view.ts';

/** What a page puts into the tray. */
export interface Tray {
  /** What is going on, and what comes next. */
  readonly say?: ComponentChildren;
  readonly main?: ComponentChildren;
  readonly more?: ComponentChildren;
  /** Opens the hand card, on pages that lay it out; while it lies open there is no strip of it. */
  readonly onHand?: (() => void) | undefined;
  readonly handOpen?: boolean | undefined;
  readonly noCapture?: boolean | undefined;
  /** Words stand in a box of this page, and `main` sends them: it stays also while the table takes a breath. */
  readonly begun?: boolean | undefined;
}

interface FootProps extends Tray {
  readonly scene: Scene;
  readonly held: Held;
}

/**
 * The tray of a seat: hand card and Capture on its edge, one sentence, the main action, the quieter ones. Without a main
 * action the others stand in its row, which is the one that always stays in sight.
 */
export function Foot(props: FootProps) {
  const { scene, held, noCapture } = props;
  const { say, main, more } = trayNow(scene, held, props);
  const capture = !noCapture && <CaptureButton scene={scene} held={held} />;
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
  const Undo = later.value?.Undo;
  const words = (
    <>
      {say}
      {Undo && <Undo scene={scene} />}
      <Refused />
    </>
  );
  return <TrayPart edge={edge || undefined} say={words} main={first} more={main ? more : undefined} />;
}

/** Capturing is one tap away from everywhere. */
export function CaptureButton({ scene, held }: Pick<FootProps, 'scene' | 'held'>) {
  if (scene.round?.kept || !mayAny(scene, 'add_capture')) return null;
  return (
    <Button kind="capture" icon={lightbulb} onPress={() => held.open('capture')}>
      {t('capture-open')}
    </Button>
  );
}

/**
 * What the tray says and offers just now. At a table that takes a breath, or for a seat that is away, that is the way back and nothing
 * else; but words that were begun can still be sent, and who opened a page over the step is left there in peace.
 */
export function trayNow(scene: Scene, held: Held, tray: Tray): Pick<Tray, 'say' | 'main' | 'more'> {
  const still = held.over ? undefined : standingStill(scene);
  if (!still) return tray;
  return tray.begun && tray.main
    ? { say: still.say, main: tray.main, more: still.back }
    : { ...still, main: still.back };
}

function standingStill(scene: Scene): { readonly say: string; readonly back: ComponentChildren } | undefined {
  const { session, seat, table, room } = scene;
  const sitDown = may(scene, 'sit_down');
  if (seat.away && sitDown)
    return {
      say: t('away-say'),
      back: (
        <Act kind="main" session={session} offer={sitDown}>
          {t('away-back')}
        </Act>
      ),
    };
  if (table?.paused_at == null && room.paused_at === null) return undefined;
  return {
    say: t(room.paused_at === null ? 'pause-say' : 'pause-room-say'),
    back: (
      <Act kind="main" session={session} offer={may(scene, 'resume_table')}>
        {t('pause-go-on')}
      </Act>
    ),
  };
}
