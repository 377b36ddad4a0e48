import type { RoomScreenProps } from '../../app/room-screens.ts';
import { Shell } from '../../app/shell.tsx';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ReportForms } from '../../parts/report-forms.tsx';
import { OfflineBar, PausedBar } from '../../parts/toast.tsx';
import { t } from '../../words/words.ts';
import { Sentences } from '../harvest/sentences.tsx';
import { LeaveButton } from '../in/leave-button.tsx';
import { AboutMe } from '../own/about-me.tsx';
import { KindWords } from '../own/kind-words.tsx';
import { Photos } from '../photos/index.tsx';
import { useMark } from '../rehearsal/use-mark.ts';
import { Signposts } from '../table/signposts.tsx';
import { ClosingWords } from './closing-words.tsx';
import { Found } from './found.tsx';
import { KeptUntil } from './kept-until.tsx';
import { MyWords } from './my-words.tsx';
import { Pledges } from './pledges.tsx';
import { TakeHome } from './take-home.tsx';
import { ToCards } from './to-cards.tsx';
import { Unsent } from './unsent.tsx';
import './closing.css';

/** The closing page: what the room found, what to take home, one’s own words, and until when all of it is kept. */
export default function Closing({ session, onTurn }: RoomScreenProps) {
  const room = session.part('room').value;
  const me = session.part('me').value;
  useMark(session);
  if (!room || !me) return null;
  const runs = me.role === 'facilitator';
  return (
    <>
      <OfflineBar offline={session.status.value.kind === 'offline'} />
      <PausedBar paused={session.status.value.kind === 'paused'} />
      <Shell>
        <div class="closing-head">
          <p class="second">{t('closing-thanks')}</p>
          <h1 dir="auto">{room.title}</h1>
          <p class="shell-lead" dir="auto">
            {room.purpose}
          </p>
        </div>
        {!runs && <Unsent session={session} />}
        {runs ? (
          <Panel title={t('report-title')}>
            <ReportForms session={session} />
            <Photos session={session} />
          </Panel>
        ) : (
          <TakeHome session={session} />
        )}
        {me.seats
          .filter(({ mine }) => mine)
          .map((seat) => (
            <KindWords key={seat.id} session={session} seat={seat} others={[]} />
          ))}
        {!runs && <MyWords session={session} />}
        {!runs && <AboutMe session={session} />}
        <Found session={session} />
        <Sentences session={session} />
        {runs && <ToCards session={session} />}
        <Pledges session={session} />
        <ClosingWords session={session} />
        <Signposts session={session} title={t('closing-people')} />
        <KeptUntil session={session} />
        <div class="row">
          <Button kind="quiet" href="/rooms">
            {t('closing-rooms')}
          </Button>
          {onTurn && (
            <Button kind="quiet" onPress={onTurn}>
              {t('closing-console')}
            </Button>
          )}
          {!runs && <LeaveButton session={session}>{t('closing-leave')}</LeaveButton>}
        </div>
      </Shell>
    </>
  );
}
