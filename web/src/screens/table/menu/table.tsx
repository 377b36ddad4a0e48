import { choices } from '../../../link/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { staged, stageName } from '../../../words/modes.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { ChooseShoes } from '../hand.tsx';
import { HandOn, StayPut } from '../rotation.tsx';
import { may, nameOf, type Scene } from '../scene.ts';
import { UndoLast } from '../undo.tsx';
import { OurCards } from '../wild/ours.tsx';
import { HandReading } from './hand-reading.tsx';
import type { MenuPageProps } from './menu.tsx';
import { MyPlace } from './place.tsx';

/** What may be done at the table now beyond what stands at the thumb: anybody may keep it moving. */
export function TablePage({ scene, onClose, go }: MenuPageProps) {
  return (
    <>
      <div class="menu-items">
        <Moves scene={scene} onClose={onClose} />
        {may(scene, 'play_card') && (
          <Button kind="quiet" onPress={() => go('paper')}>
            {t('menu-paper')}
          </Button>
        )}
        <UndoLast scene={scene} onDone={onClose} />
        <HandReading scene={scene} onDone={onClose} />
        <Clock scene={scene} onClose={onClose} />
        <SittingOut scene={scene} onClose={onClose} />
        <ChooseShoes scene={scene} />
        <Hosting scene={scene} onClose={onClose} />
        <StayPut scene={scene} />
      </div>
      <HandOn scene={scene} />
      <OurCards scene={scene} />
      <MyPlace scene={scene} />
      <Gone scene={scene} />
      <Watched scene={scene} />
    </>
  );
}

interface Props {
  readonly scene: Scene;
  readonly onClose: () => void;
}

function Moves({ scene, onClose }: Props) {
  const { session, round, seat } = scene;
  const other = round?.turn && round.turn !== seat.id ? round.turn : undefined;
  const shared = { kind: 'quiet', session, onDone: onClose } as const;
  return (
    <>
      <Act {...shared} offer={may(scene, 'draw_card')}>
        {t('draw-card')}
      </Act>
      <Act {...shared} offer={may(scene, 'roll_die')}>
        {t(round ? staged(round, '-do', 'draw-card') : 'draw-card')}
      </Act>
      <Act {...shared} offer={may(scene, 'move_on')}>
        {t('table-move-on', { step: round ? stageName(round) : t('step-draw') })}
      </Act>
      {other && (
        <Act {...shared} offer={may(scene, 'end_turn', { turn: other })}>
          {t('table-go-on-without', { name: nameOf(scene, other) })}
        </Act>
      )}
      <Act {...shared} offer={may(scene, 'pause_table')}>
        {t('pause-ask')}
      </Act>
    </>
  );
}

function Clock({ scene, onClose }: Props) {
  const shared = { kind: 'quiet', session: scene.session, onDone: onClose } as const;
  return (
    <>
      <Act {...shared} offer={may(scene, 'add_time', { seconds: 60 })} given={{ seconds: 60 }}>
        {t('table-minute-more')}
      </Act>
      <Act {...shared} offer={may(scene, 'add_time', { seconds: 0 })} given={{ seconds: 0 }}>
        {t('table-no-clock')}
      </Act>
    </>
  );
}

function SittingOut({ scene, onClose }: Props) {
  return (
    <Act kind="quiet" session={scene.session} offer={may(scene, 'sit_out')} onDone={onClose}>
      {t(scene.seat.out ? 'sit-back-in' : 'sit-out')}
    </Act>
  );
}

function Hosting({ scene, onClose }: Props) {
  const shared = { kind: 'quiet', session: scene.session, onDone: onClose } as const;
  return (
    <>
      <Act {...shared} offer={may(scene, 'host_table', { host: true })}>
        {t('host-take')}
      </Act>
      <Act {...shared} offer={may(scene, 'host_table', { host: false })}>
        {t('host-lay-down')}
      </Act>
    </>
  );
}

/** Somebody's person has gone out: the table goes on, their seat waits for them. */
function Gone({ scene }: { readonly scene: Scene }) {
  const offer = may(scene, 'step_away');
  const others = (offer && choices(offer, 'who'))?.filter((one) => one !== scene.seat.id) ?? [];
  if (others.length === 0) return null;
  return (
    <Panel title={t('gone-title')}>
      <p class="second">{t('gone-help')}</p>
      <div class="row">
        {others.map((who) => (
          <Act key={who} session={scene.session} offer={offer} given={{ who: String(who) }}>
            <bdi>{nameOf(scene, String(who))}</bdi>
          </Act>
        ))}
      </div>
    </Panel>
  );
}

function Watched({ scene }: { readonly scene: Scene }) {
  const watching = scene.table?.watchers.filter(({ agreed }) => agreed) ?? [];
  return (
    <div class="menu-items">
      {watching.map(({ member, name }) => (
        <Act
          key={member}
          kind="quiet"
          session={scene.session}
          offer={may(scene, 'let_watch', { observer: member, agreed: false })}
          given={{ observer: member, agreed: false }}
        >
          {t('watch-end', { name: name || t('seat-nameless') })}
        </Act>
      ))}
    </div>
  );
}
