import { CardBack } from '../../../parts/small-card.tsx';
import { staged } from '../../../words/modes.ts';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { ChooseShoes, HandCard } from '../hand.tsx';
import { later } from '../later-pages.ts';
import { Layout } from '../layout.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { plain } from '../plain.ts';
import { leads, may, nameOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { useHand } from './cards.tsx';

/** A round begins: the reader draws, the others wait, and may draw too, one tap deeper. */
export function Draw(props: PageProps) {
  const { scene, held } = props;
  const hand = useHand();
  const pages = later.value;
  const roll = may(scene, 'roll_die');
  const offer = roll ?? may(scene, 'draw_card');
  const own = (what: string, otherwise: string) =>
    roll && scene.round ? staged(scene.round, what, otherwise) : otherwise;
  const lead = leads(scene);
  const reader = scene.round?.reader ?? '';
  const name = nameOf(scene, reader);
  const say = !offer
    ? t('draw-none')
    : scene.silent.includes(reader)
      ? t('silent-draw', { name })
      : reader === scene.seat.id
        ? t(own('-ask', 'draw-you'))
        : t(own('-waits', 'draw-waits'), { name });
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      tray={{
        say,
        onHand: hand.toggle,
        handOpen: hand.open,
        main: lead && offer && (
          <Act kind="main" session={scene.session} offer={offer}>
            {t(own('-do', 'draw-card'))}
          </Act>
        ),
        more: <MoreButton />,
      }}
    >
      {hand.open && scene.seat.shoes && <HandCard scene={scene} onToggle={hand.toggle} />}
      {roll ? pages && <pages.BoardToRoll scene={scene} /> : !plain.value && <CardBack />}
      <div class="row">
        <ChooseShoes scene={scene} />
      </div>
    </Layout>
  );
}
