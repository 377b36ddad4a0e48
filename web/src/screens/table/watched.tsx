import type { Session } from '../../link/index.ts';
import { Panel } from '../../parts/panel.tsx';
import { TableTop } from '../../parts/table-top.tsx';
import { Timer } from '../../parts/timer.tsx';
import type { CaptureView, TablePart } from '../../wire.ts';
import { stageName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { says } from '../consulting/says.ts';
import { Act } from './act.tsx';
import { CaptureWords } from './capture/list.tsx';
import { Scenario } from './scenario.tsx';
import { Decided } from './steps/decided.tsx';
import { Positioned } from './steps/rated.tsx';

interface WatchedProps {
  readonly session: Session;
  readonly table: TablePart;
}

/** A table that agreed to be watched: its seats, its card, its captures. Nothing here can be pressed but the way out. */
export function WatchedTable({ session, table }: WatchedProps) {
  const { round } = table;
  const step = round ? (round.face_down ? t('step-tender') : stageName(round)) : '';
  const captures = session.pages('captures').value;
  const handed = table.came ? session.pages('handed').value : [];
  const title = round ? t('round-step', { number: round.number, step }) : t('observer-table', { table: table.number });
  return (
    <section class="stack" aria-label={t('observer-table', { table: table.number })}>
      <TableTop
        seats={table.seats.map(({ id, name, state }) => ({ id, name: name || t('seat-nameless'), state }))}
        title={title}
        under={round && <Timer endsAt={round.ends_at} pausedAt={table.paused_at} now={session.now} size={17} />}
        line={title}
      />
      {table.topic && (
        <p class="banner">
          <span>
            {t('rotation-topic')} <b dir="auto">{table.topic}</b>
          </span>
        </p>
      )}
      <Slips title={t('rotation-handed')} captures={handed} />
      {round?.kept && <p class="second">{says('looked-into')}</p>}
      <Scenario scene={{ session, round: round ?? undefined }} />
      <Decided scene={{ session, round: round ?? undefined }} />
      <Positioned scene={{ session, round: round ?? undefined }} />
      <Slips title={t('captures-title')} captures={captures} />
      <div class="row">
        <Act session={session} offer={session.can('ask_to_watch', { table: null })} given={{ table: null }}>
          {t('observer-stop')}
        </Act>
      </div>
    </section>
  );
}

interface SlipsProps {
  readonly title: string;
  readonly captures: readonly CaptureView[];
}

/** Captures, to read. */
export function Slips({ title, captures }: SlipsProps) {
  if (captures.length === 0) return null;
  return (
    <Panel title={title}>
      <ul class="captures">
        {captures.map((one) => (
          <li class="capture-line" key={one.id}>
            <CaptureWords capture={one} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
