import { t } from '../../words/words.ts';
import type { Scene } from './scene.ts';

/** For a phone that holds or acts for several seats: for whom it speaks now. */
export function SeatSwitch({ scene }: { readonly scene: Scene }) {
  const { me, seat, round } = scene;
  if (me.seats.length < 2) return null;
  return (
    <fieldset class="seat-switch">
      <legend class="spoken">{t('seats-acting-for')}</legend>
      <span class="second" aria-hidden="true">
        {t('seats-acting-for')}
      </span>
      {me.seats.map((one) => (
        <button
          key={one.id}
          type="button"
          class="seat-pick"
          aria-pressed={one.id === seat.id}
          onClick={() => scene.choose(one.id)}
        >
          <bdi>{one.name || t('seat-nameless')}</bdi>
          {!one.mine && <span class="least"> {t('seats-no-phone')}</span>}
          {round?.turn === one.id && <span class="least"> {t('seat-now')}</span>}
        </button>
      ))}
    </fieldset>
  );
}
