import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Layout } from '../layout.tsx';
import { HandReading } from '../menu/hand-reading.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { leads, may, nameOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { Cards, useHand } from './cards.tsx';

/** The card lies open and is read aloud, by one or by handing on. */
export function Read(props: PageProps) {
  const { scene, held } = props;
  const { session, round, seat } = scene;
  const hand = useHand();
  const onward = may(scene, 'move_on');
  const mine = round?.reader === seat.id;
  const silent = scene.silent.includes(round?.reader ?? '');
  const say = mine ? t('read-you') : t(silent ? 'silent-read' : 'read-listens', { name: nameOf(scene, round?.reader) });
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      tray={{
        say,
        onHand: hand.toggle,
        handOpen: hand.open,
        main: leads(scene) && onward && (
          <Act kind="main" session={session} offer={onward}>
            {t('read-done')}
          </Act>
        ),
        more: (
          <>
            {mine && <HandReading scene={scene} />}
            <Act session={session} offer={may(scene, 'not_this_card')}>
              {t('tender-other')}
            </Act>
            <MoreButton />
          </>
        ),
      }}
    >
      <Cards scene={scene} hand={hand} dealt />
    </Layout>
  );
}
