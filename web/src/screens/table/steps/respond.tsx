import { penLine, rotateCcw } from '../../../icons/ui.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { staged } from '../../../words/modes.ts';
import { rich } from '../../../words/rich.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { plain } from '../plain.ts';
import { may, nameOf, type Scene, shoesOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import type { Held } from '../view.ts';
import { Answers } from './answers.tsx';
import { Cards, useHand } from './cards.tsx';

/** A go-round: one speaks, all others listen, and read what a stage of its own asks. A pass and a turn taken are the same command. */
export function Respond(props: PageProps) {
  const { scene, held } = props;
  const { session, round, seat } = scene;
  const hand = useHand();
  const mine = round?.turn === seat.id;
  const silent = !mine && scene.silent.includes(round?.turn ?? '');
  const say = mine
    ? mySay(scene)
    : silent
      ? t('silent-respond', { name: nameOf(scene, round?.turn) })
      : otherSay(scene);
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      tray={{
        say,
        onHand: hand.toggle,
        handOpen: hand.open,
        main: mine ? (
          <Act kind="main" session={session} offer={may(scene, 'end_turn', { turn: seat.id })}>
            {t('respond-said')}
          </Act>
        ) : (
          silent && (
            <Act session={session} offer={may(scene, 'end_turn', { turn: round?.turn ?? '' })}>
              {t('table-go-on-without', { name: nameOf(scene, round?.turn) })}
            </Act>
          )
        ),
        more: mine ? <MyWays scene={scene} held={held} /> : <OtherWays scene={scene} held={held} />,
      }}
    >
      {!mine && round?.called && <p class="second">{question(scene)}</p>}
      <Cards scene={scene} hand={hand} />
      <Answers scene={scene} />
    </Layout>
  );
}

/** What the go-round asks, from own shoes or from those held. */
export function question({ round }: Scene): string {
  const step = round?.shoes === 'held' ? 'respond-ask-held' : 'respond-ask-own';
  return t(round ? staged(round, '-ask', step) : step);
}

function mySay(scene: Scene) {
  return (
    <>
      <b>{t('respond-yours', { name: nameOf(scene, scene.seat.id) })}</b> {question(scene)}
    </>
  );
}

function otherSay(scene: Scene) {
  const { round, table, seat, session } = scene;
  const speaking = table?.seats.find(({ id }) => id === round?.turn);
  if (seat.out) return t('respond-out');
  const shoes = round?.shoes === 'held' ? shoesOf(session, speaking?.shoes) : undefined;
  const name = <b>{nameOf(scene, round?.turn)}</b>;
  const speaks = shoes
    ? rich('respond-speaks-from', { name, shoes: <bdi>{shoes.name}</bdi> })
    : rich('respond-speaks', { name });
  const next = round?.waiting_for[0];
  const after =
    next === undefined
      ? t(round ? staged(round, '-listen', 'respond-last') : 'respond-last')
      : next === seat.id
        ? t('respond-you-next')
        : t('respond-next', { name: nameOf(scene, next) });
  return (
    <>
      {speaks} {after}
    </>
  );
}

interface WaysProps {
  readonly scene: Scene;
  readonly held: Held;
}

function MyWays({ scene, held }: WaysProps) {
  const { session, seat, round } = scene;
  const write = may(scene, 'answer', { round: round?.id ?? '', go_round: round?.go_round ?? 0 });
  return (
    <>
      <Act session={session} offer={may(scene, 'end_turn', { turn: seat.id })}>
        {t('respond-pass')}
      </Act>
      <Act session={session} offer={may(scene, 'come_back_to_me')} icon={rotateCcw} iconMirrors>
        <span class="wide-only">{t('respond-come-back')}</span>
        <span class="narrow-only">{t('respond-come-back-short')}</span>
      </Act>
      {write && plain.value && <Button onPress={() => held.open('answer')}>{t('respond-write')}</Button>}
      {write && !plain.value && (
        <IconButton plain icon={penLine} label={t('respond-write')} onPress={() => held.open('answer')} />
      )}
    </>
  );
}

function OtherWays({ scene, held }: WaysProps) {
  const { me, round, seat, session } = scene;
  const other = me.seats.find(({ id }) => id === round?.turn);
  const write = may(scene, 'answer', { round: round?.id ?? '', go_round: round?.go_round ?? 0 });
  return (
    <>
      {other && (
        <Button onPress={() => scene.choose(other.id)}>
          {t('respond-act-for', { name: nameOf(scene, other.id) })}
        </Button>
      )}
      {seat.out && (
        <Act session={session} offer={may(scene, 'sit_out', { out: false })}>
          {t('sit-back-in')}
        </Act>
      )}
      {write && (
        <Button kind="quiet" icon={penLine} onPress={() => held.open('answer')}>
          <span class="wide-only">{t('respond-write')}</span>
          <span class="narrow-only">{t('respond-write-short')}</span>
        </Button>
      )}
      <MoreButton />
    </>
  );
}
