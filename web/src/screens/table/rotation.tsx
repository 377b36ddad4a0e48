import { signal } from '@preact/signals';
import { arrowRight, users } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';
import { inRow } from '../../words/named.ts';
import { t } from '../../words/words.ts';
import { Act } from './act.tsx';
import { CaptureWords } from './capture/list.tsx';
import { may, nameOf, type Scene } from './scene.ts';
import { Slips } from './watched.tsx';

/** Of which seat, table and round somebody said that they are there. */
const there = signal('');

/** What the table talks about, where to go after a rotation, and what was found there before. */
export function Rotation({ scene }: { readonly scene: Scene }) {
  const { table, session } = scene;
  if (!table) return null;
  const handed = table.came ? session.pages('handed').value : [];
  const guests = table.seats.filter(({ guest }) => guest).map(({ id }) => nameOf(scene, id));
  return (
    <>
      {table.came && <WhereTo scene={scene} came={table.came} />}
      {table.topic && scene.phase.kind === 'play' && (
        <p class="banner">
          <span>
            {t('rotation-topic')} <b dir="auto">{table.topic}</b>
          </span>
        </p>
      )}
      {guests.length > 0 && <p class="second">{t('rotation-guests', { names: inRow(guests) })}</p>}
      <Slips title={t('rotation-handed')} captures={handed} />
    </>
  );
}

interface WhereToProps {
  readonly scene: Scene;
  readonly came: readonly string[];
}

/** For who has to go: where, large, until they are there. For who stays: who comes. */
function WhereTo({ scene, came }: WhereToProps) {
  const { table, seat, round, me } = scene;
  const here = `${seat.id} ${table?.id} ${round?.id}`;
  if (there.value === here) return null;
  const mine = me.seats.filter(({ id }) => came.includes(id));
  const done = () => {
    there.value = here;
  };
  if (came.includes(seat.id))
    return (
      <section class="banner banner-lamp" aria-labelledby="rotation-go">
        <div class="stack arrived">
          <h2 id="rotation-go">{t('rotation-go', { table: table?.number ?? 0 })}</h2>
          {mine.length > 1 && <p>{t('rotation-go-all', { names: inRow(mine.map(({ id }) => nameOf(scene, id))) })}</p>}
        </div>
        <Button icon={arrowRight} iconMirrors onPress={done}>
          {t('rotation-there')}
        </Button>
      </section>
    );
  if (came.length === 0) return null;
  return (
    <section class="banner banner-lamp">
      <Icon d={users} />
      <span>
        {t('rotation-stay', { table: table?.number ?? 0, names: inRow(came.map((id) => nameOf(scene, id))) })}{' '}
        {table?.host === seat.id && t('rotation-host')}
      </span>
      <Button onPress={done}>{t('rotation-understood')}</Button>
    </section>
  );
}

/** Whether one goes along or stays at the table when others change. */
export function StayPut({ scene }: { readonly scene: Scene }) {
  if (!rotates(scene)) return null;
  const stays = !scene.seat.stays;
  return (
    <Act kind="quiet" session={scene.session} offer={may(scene, 'stay_put', { stays })} given={{ stays }}>
      {t(stays ? 'rotation-stay-put' : 'rotation-go-along')}
    </Act>
  );
}

function rotates({ phase, table }: Scene): boolean {
  return phase.mode === 'musical_tables' || table?.came != null;
}

/** What the table hands over to those who come next. */
export function HandOn({ scene }: { readonly scene: Scene }) {
  const { session, table } = scene;
  if (!rotates(scene)) return null;
  const captures = session.pages('captures').value;
  const picked = table?.picked ?? [];
  const open = captures.filter(({ id }) => may(scene, 'hand_on', { capture: id, on: !picked.includes(id) }));
  if (open.length === 0) return null;
  return (
    <Panel title={t('rotation-choose')}>
      <p class="second">{t('rotation-choose-help')}</p>
      <ul class="captures">
        {open.map((one) => {
          const given = { capture: one.id, on: !picked.includes(one.id) };
          return (
            <li class="capture-line" key={one.id}>
              <CaptureWords capture={one} />
              <Act kind="quiet" session={session} offer={may(scene, 'hand_on', given)} given={given}>
                {t(given.on ? 'rotation-hand-on' : 'rotation-keep-back')}
              </Act>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
