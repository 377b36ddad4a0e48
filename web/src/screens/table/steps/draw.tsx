import { CardBack } from '../../../parts/small-card.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import { Body } from '../body.tsx';
import { Foot } from '../foot.tsx';
import { ChooseShoes, HandCard } from '../hand.tsx';
import { MoreButton } from '../menu/more.tsx';
import type { PageProps } from '../page.tsx';
import { leads, may, nameOf } from '../scene.ts';
import { TableSide } from '../table-side.tsx';
import { useHand } from './cards.tsx';

/** A round begins: the reader draws, the others wait, and may draw too, one tap deeper. */
export function Draw(props: PageProps) {
  const { scene, held } = props;
  const hand = useHand();
  const offer = may(scene, 'draw_card');
  const lead = leads(scene);
  const say = !offer
    ? t('draw-none')
    : lead
      ? t('draw-you')
      : t('draw-waits', { name: nameOf(scene, scene.round?.reader) });
  return (
    <>
      <Body {...props} aside={<TableSide scene={scene} held={held} />} asideWide>
        {hand.open && scene.seat.shoes && <HandCard scene={scene} onToggle={hand.toggle} />}
        <CardBack />
        <div class="row">
          <ChooseShoes scene={scene} />
        </div>
      </Body>
      <Foot
        scene={scene}
        held={held}
        say={say}
        onHand={hand.toggle}
        handOpen={hand.open}
        main={
          lead &&
          offer && (
            <Act kind="main" session={scene.session} offer={offer}>
              {t('draw-card')}
            </Act>
          )
        }
        more={<MoreButton scene={scene} held={held} />}
      />
    </>
  );
}
