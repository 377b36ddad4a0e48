import { useState } from 'preact/hooks';
import { draft } from '../../../drafts.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Act, ask } from '../act.tsx';
import { Where } from '../places.tsx';
import type { Scene } from '../scene.ts';
import type { MenuPageProps } from './menu.tsx';
import { MyName } from './name.tsx';
import { MyTag } from './tag.tsx';

/** My name, my tag, and the seats of this phone. */
export function MePage({ scene }: MenuPageProps) {
  return (
    <>
      <MyName key={scene.seat.id} scene={scene} />
      <MyTag scene={scene} />
      <Where scene={scene} />
      <Panel title={t('seats-title')}>
        <ul class="stack">
          {scene.me.seats.map((seat) => (
            <li key={seat.id} class="row seat-owned">
              <b>
                <bdi>{seat.name || t('seat-nameless')}</bdi>
              </b>
              {!seat.mine && <span class="second">{t('seats-no-phone')}</span>}
              {seat.id !== scene.seat.id && <Button onPress={() => scene.choose(seat.id)}>{t('seats-act')}</Button>}
              {seat.mine && <GiveUp scene={scene} seat={seat.id} name={seat.name} />}
            </li>
          ))}
        </ul>
        <AddSeat scene={scene} />
      </Panel>
    </>
  );
}

/** Gives up one of several seats, after a second tap on a button that says so. */
function GiveUp({ scene, seat, name }: { readonly scene: Scene; readonly seat: string; readonly name: string }) {
  const [asking, ask] = useState(false);
  const offer = scene.session.can('give_up_seat', { seat });
  if (!offer) return null;
  if (!asking)
    return (
      <Button kind="quiet" onPress={() => ask(true)}>
        {t('seats-give-up')}
      </Button>
    );
  return (
    <Act kind="ending" session={scene.session} offer={offer} given={{ seat }}>
      {t('seats-give-up-sure', { name: name || t('seat-nameless') })}
    </Act>
  );
}

/** One more person on this phone. */
function AddSeat({ scene }: { readonly scene: Scene }) {
  const box = draft(scene.session.key, 'add-seat');
  const offer = scene.session.can('add_seat', { tag: null });
  if (!offer) return null;
  const add = async (event: Event) => {
    event.preventDefault();
    await ask(scene.session, offer, { name: box.text, tag: null }, [box.key]);
  };
  return (
    <form class="stack" onSubmit={(event) => void add(event)}>
      <Field
        label={t('seats-add-name')}
        help={t('seats-add-help')}
        value={box.text}
        onInput={box.set}
        most={BOUNDS.name}
        optional
      />
      <div class="row">
        <Button type="submit">{t('seats-add')}</Button>
      </div>
    </form>
  );
}
