import { useRef } from 'preact/hooks';
import { list } from '../../icons/later.ts';
import { arrowRight, doorOpen, eye, lightbulb, megaphone, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Tray } from '../../parts/tray.tsx';
import { t } from '../../words/words.ts';
import { says } from '../presenting/says.ts';
import { useHere, type Width } from './here.ts';
import { NextButton } from './next-button.tsx';
import { OfferButton } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { PauseButton } from './phase-clock.tsx';
import { phaseNow } from './phases.ts';
import { Said } from './said.tsx';
import { roomOf } from './seats.ts';
import { StoryButton } from './story-panel.tsx';
import { useFoot } from './use-foot.ts';

/** What facilitators do for the whole room, under the tables of a laptop. */
export function Actions() {
  const foot = useRef<HTMLDivElement>(null);
  useFoot(foot);
  return (
    <div class="console-foot" ref={foot}>
      <Said />
      <div class="actions">
        <StoryButton />
        <Rotate />
        <HandOut />
        <Say />
        <GatherButton />
        <PauseButton words />
        <Button icon={users} onPress={() => openPanel({ what: 'people' })}>
          {t('console-people')}
        </Button>
      </div>
    </div>
  );
}

/** The same at the foot of a phone or tablet, with the next move at the thumb. */
export function ConsoleTray({ width }: { readonly width: Width }) {
  return (
    <Tray
      main={
        <div class="console-main-move">
          <Said short />
          <NextButton />
        </div>
      }
      more={
        <>
          <GatherButton short={width === 'phone'} />
          <Say short={width === 'phone'} />
          <PauseButton words={width !== 'phone'} />
          <DoorButton />
        </>
      }
    />
  );
}

/** Everything else, between the clock and the tables of a phone or tablet. */
export function MoreActions({ width }: { readonly width: Width }) {
  const icons = width !== 'phone';
  const captures = useHere().part('counts').value?.captures ?? 0;
  return (
    <>
      <div class="actions actions-more">
        <Button icon={icons ? lightbulb : undefined} onPress={() => openPanel({ what: 'captures' })}>
          {t('console-captures-count', { count: captures })}
        </Button>
        <Button icon={icons ? users : undefined} onPress={() => openPanel({ what: 'people' })}>
          {t('console-people')}
        </Button>
        <Button icon={icons ? list : undefined} onPress={() => openPanel({ what: 'sheet' })}>
          {t('console-run-sheet')}
        </Button>
      </div>
      <StoryButton />
      <Rotate />
      <HandOut />
    </>
  );
}

/** Gives everybody the kind words that were written to them; there from the check-out on, until it was done. */
function HandOut() {
  return (
    <OfferButton command="hand_out_kind_words" wide>
      {t('console-hand-out')}
    </OfferButton>
  );
}

/** There while tables play musically, or the room listens to presentations; the menu has it at any time. */
function Rotate() {
  const mode = phaseNow(roomOf(useHere()))?.mode;
  if (mode === 'presentations')
    return (
      <Button wide icon={megaphone} onPress={() => openPanel({ what: 'talks' })}>
        {says('panel')}
      </Button>
    );
  if (mode !== 'musical_tables') return null;
  return (
    <Button wide icon={arrowRight} iconMirrors onPress={() => openPanel({ what: 'rotation' })}>
      {t('rotation-open')}
    </Button>
  );
}

function Say({ short }: { readonly short?: boolean | undefined }) {
  if (!useHere().can('say_to_all')) return null;
  return (
    <Button icon={megaphone} onPress={() => openPanel({ what: 'say' })}>
      {t(short ? 'console-say-short' : 'console-say')}
    </Button>
  );
}

function GatherButton({ short }: { readonly short?: boolean | undefined }) {
  return (
    <>
      <OfferButton command="gather" given={{ gather: true }} icon={eye}>
        {t('console-gather')}
      </OfferButton>
      <OfferButton command="gather" given={{ gather: false }} icon={eye}>
        {t(short ? 'console-gather-end-short' : 'console-gather-end')}
      </OfferButton>
    </>
  );
}

function DoorButton() {
  const knocking = useHere().part('console').value?.at_door.length ?? 0;
  return (
    <Button icon={doorOpen} onPress={() => openPanel({ what: 'door' })}>
      {knocking ? t('console-door-count', { count: knocking }) : t('console-door')}
    </Button>
  );
}
