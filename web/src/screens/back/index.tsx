import { useEffect, useMemo } from 'preact/hooks';
import { inWords } from '../../app/refusals.ts';
import type { Session } from '../../link/index.ts';
import { Header } from '../../parts/header.tsx';
import { announce } from '../../parts/notice.tsx';
import { Empty, Loading } from '../../parts/panel.tsx';
import type { RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Captures } from '../console/captures.tsx';
import { Hall } from '../console/hall.tsx';
import { Here, useWidth } from '../console/here.ts';
import { PhaseClock } from '../console/phase-clock.tsx';
import { phaseName, phaseNow, timeOfDay } from '../console/phases.ts';
import { ListOfMoments, saying } from './moments.tsx';
import { openPast } from './past.ts';
import { PastDialog } from './past-dialog.tsx';
import { Steps, useStepKeys } from './steps.tsx';
import { type Looking, usePast } from './use-past.ts';
import './back.css';

interface BackProps {
  readonly session: Session;
  readonly onNow: () => void;
}

/** Earlier moments of a room: the console as it stood then, only to read, and marked as the past. */
export function Back({ session, onNow }: BackProps) {
  const width = useWidth();
  const looking = usePast(session.key);
  const past = useMemo(() => openPast(session.key), [session]);
  const title = session.part('room').value?.title ?? '';
  useMemo(() => looking.past && past.show(looking.past), [looking.past]);
  useStepKeys(looking);
  useTold(looking);
  return (
    <Here.Provider value={past.session}>
      <div class={`console page-column console-${width} past`}>
        <Header title={title} under={t('back-title')} large />
        <Steps looking={looking} onNow={onNow} />
        <main class="console-main">
          <h1 class="spoken">{t('back-h1', { room: title })}</h1>
          <Body looking={looking} session={past.session} />
        </main>
        <PastDialog />
      </div>
    </Here.Provider>
  );
}

/** Readers hear where they have come to, once it is there. */
function useTold({ moments, nth, past }: Looking): void {
  const there = moments?.[nth];
  const told = there && past?.seq === there.seq ? there : undefined;
  useEffect(() => {
    if (told) announce(t('back-told', { time: timeOfDay(told.at), what: saying(told) }));
  }, [told?.seq]);
}

function Body({ looking, session }: { readonly looking: Looking; readonly session: Session }) {
  const width = useWidth();
  const { moments, past, failed } = looking;
  if (failed && !past) return <Empty title={inWords(failed.code, failed.message)} />;
  if (!moments || !past) return <Loading />;
  const room = session.part('room').value;
  const phase = room && phaseNow(room);
  return (
    <div class="past-columns">
      <section class="past-moments" aria-labelledby="past-moments">
        <h2 class="section-title" id="past-moments">
          {t('back-moments')}
        </h2>
        <ListOfMoments looking={looking} />
      </section>
      <div class="past-then stack" key={past.seq}>
        <h2 class="section-title">{phase && phaseName(phase)}</h2>
        {session.lines.value.length === 0 ? <Empty title={t('back-no-tables')} /> : <Hall width={width} />}
      </div>
      <aside class="past-side stack" aria-label={t('back-side')} key={`side ${past.seq}`}>
        <Captures />
        {room && <Sheet room={room} />}
      </aside>
    </div>
  );
}

/** The run sheet, and the line that ran with its clock. */
function Sheet({ room }: { readonly room: RoomPart }) {
  return (
    <ol class="sheet-lines">
      {room.phases.map((phase) => (
        <li key={phase.id} aria-current={phase.id === room.phase ? 'step' : undefined}>
          {phase.id === room.phase ? (
            <PhaseClock width="laptop" />
          ) : (
            <p class="sheet-line">
              <span class="sheet-line-name">{phaseName(phase)}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
