import type { Session } from '../../link/index.ts';
import { Sole } from '../../parts/sole.tsx';
import type { PathPart, RoomPart } from '../../wire.ts';
import { knows, t } from '../../words/words.ts';
import { timeOfDay } from '../console/phases.ts';
import { ClockPaper, Frame, JoinPaper, phaseName, phaseNow, roomOf } from './frame.tsx';
import { HallMap } from './hall-map.tsx';
import { isSaid } from './said.tsx';

/** So many tables with their topics fit beside the map; with more the phones alone tell them. */
const topicsShown = 8;
const prints = ['forward', 'mixed', 'blocked'] as const;

/** While tables play: the map of their paths, the code, the clock, and what the prints mean. */
export function PlayScene({ session }: { readonly session: Session }) {
  const room = roomOf(session);
  const phase = phaseNow(room);
  const goal = goalOf(room);
  const topics = session.paths.value.filter(({ topic, site, seats }) => (topic || site) && seats);
  const told = topics.length > 0 && topics.length <= topicsShown;
  return (
    <Frame session={session} title={phase ? phaseName(phase) : ''} code={told}>
      <HallMap
        session={session}
        goal={goal.name}
        at={goal.at === undefined ? '' : t('screen-at', { time: timeOfDay(goal.at) })}
      />
      <div class="scene-column">
        {!told && <JoinPaper session={session} />}
        <ClockPaper session={session} />
        {told ? <Topics paths={topics} room={room} /> : !isSaid(room) && <Legend mode={phase?.mode} />}
      </div>
    </Frame>
  );
}

/** What the paths lead to: the next harvest of the run sheet, else the next line; and when it begins, if all goes softly. */
export function goalOf(room: RoomPart): { readonly name: string; readonly at: number | undefined } {
  const from = room.phases.findIndex((phase) => phase.id === room.phase);
  const ahead = room.phases.slice(from + 1);
  const goal = ahead.find((phase) => phase.kind === 'harvest') ?? ahead[0];
  if (!goal) return { name: '', at: undefined };
  const between = ahead.slice(0, ahead.indexOf(goal)).reduce((sum, phase) => sum + phase.minutes, 0);
  const paused = room.ends_at === null || room.paused_at !== null;
  return { name: phaseName(goal), at: paused ? undefined : (room.ends_at ?? 0) + between * 60_000 };
}

/** What each table talks about, where it has a topic, and where it is, if tables are in several places. */
function Topics({ paths, room }: { readonly paths: readonly PathPart[]; readonly room: RoomPart }) {
  const placeOf = (site: string | null) => room.sites.find(({ id }) => id === site)?.name;
  return (
    <section class="screen-legend screen-topics panel paper" aria-label={t('rotation-topics')}>
      <ul>
        {paths.map(({ table, number, topic, site }) => (
          <li key={table}>
            <b>{t('screen-table', { number })}</b> {placeOf(site) && <bdi>{placeOf(site)} </bdi>}
            <span dir="auto">{topic}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Legend({ mode }: { readonly mode: string | null | undefined }) {
  const also = ['lies', 'lifts'].map((one) => `mode-${mode}-screen-${one}`).filter(knows);
  return (
    <section class="screen-legend panel paper" aria-label={t('screen-legend')}>
      <ul>
        {prints.map((print) => (
          <li key={print}>
            <span class="screen-legend-print">
              <Sole colour="teal" step={print} size={48} />
            </span>
            <span>{t(`screen-${print}`)}</span>
          </li>
        ))}
        <li>
          <span class="screen-legend-print screen-legend-unsaid">
            <Sole colour="teal" step={null} size={42} />
          </span>
          <span>{t('screen-unsaid')}</span>
        </li>
        {also.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </section>
  );
}
