import { useId } from 'preact/hooks';
import { SeatRow } from '../../../parts/seat.tsx';
import { SkipLink, whatToDo } from '../../../parts/skip.tsx';
import { t } from '../../../words/words.ts';
import { Refused } from '../act.tsx';
import { Banners, Jargon } from '../banners.tsx';
import { Kept } from '../body.tsx';
import { CaptureButton, trayNow } from '../foot.tsx';
import type { LayoutProps } from '../layout.tsx';
import type { Scene } from '../scene.ts';
import { SeatSwitch } from '../seat-switch.tsx';
import { title, under } from '../table-now.tsx';
import { Undo } from '../undo.tsx';
import './listening.css';

/**
 * The same page told in words, one thing after the other: where we are, what is going on and what comes next, the card, what I can do,
 * who sits here, what the table has found and how far it has come.
 */
export function Told({ scene, held, line, heading, children, aside, noTable, tray }: LayoutProps) {
  const { say, main, more } = trayNow(scene, held, tray);
  const id = useId();
  const time = noTable ? undefined : under(scene);
  return (
    <main class="page told">
      {heading ?? <h1 class="title">{title(scene)}</h1>}
      {say && <p class="told-say">{say}</p>}
      <SkipLink seen />
      {time && <p class="second">{time}</p>}
      <Banners scene={scene} held={held} />
      <SeatSwitch scene={scene} />
      {children}
      <section class="told-ways" id={whatToDo} aria-labelledby={id}>
        <h2 id={id}>{t('told-ways')}</h2>
        <Refused />
        <div class="told-buttons">
          {main}
          {more}
          <Undo scene={scene} />
          {!tray.noCapture && <CaptureButton scene={scene} held={held} />}
        </div>
        <p class="told-nothing">{t('told-nothing')}</p>
      </section>
      {!noTable && <Seats scene={scene} />}
      {aside}
      <Jargon scene={scene} />
      {line && (
        <p class="second" aria-hidden="true">
          {t('told-last', { line })}
        </p>
      )}
      <Kept scene={scene} />
    </main>
  );
}

/** Who sits at the table, in speaking order, and how each stands. */
function Seats({ scene }: { readonly scene: Scene }) {
  const { table, seat } = scene;
  if (!table) return null;
  return (
    <section class="told-part">
      <h2>{t('told-seats', { table: table.number })}</h2>
      <ol>
        {table.seats.map(({ id, name, state }) => (
          <SeatRow key={id} id={id} name={name || t('seat-nameless')} state={state} you={id === seat.id} />
        ))}
      </ol>
    </section>
  );
}
