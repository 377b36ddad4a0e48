import { choices } from '../../../link/index.ts';
import { ChoiceGroup } from '../../../parts/choice.tsx';
import type { Place } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { may, type Scene } from '../scene.ts';

const places: readonly Place[] = ['first', 'open', 'last'];

/** "I live this": speaking first or last in this round. Nobody is told; others see only the order. */
export function MyPlace({ scene }: { readonly scene: Scene }) {
  const offer = may(scene, 'choose_place');
  const [chosen, choose] = useChoice<Place>(scene.seat.place, async (place) =>
    offer ? ask(scene.session, offer, { place }) : false,
  );
  if (!offer) return null;
  const open = choices(offer, 'place') ?? [];
  return (
    <ChoiceGroup
      legend={t('place-legend')}
      help={t('place-help')}
      look="kinds"
      value={chosen}
      onChange={choose}
      options={places.filter((one) => open.includes(one)).map((value) => ({ value, label: t(`place-${value}`) }))}
    />
  );
}
