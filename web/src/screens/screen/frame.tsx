import type { ComponentChildren } from 'preact';
import { wifiOff } from '../../icons/ui.ts';
import type { Session } from '../../link/index.ts';
import { inGroups } from '../../parts/code-field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Timer } from '../../parts/timer.tsx';
import type { Phase, RoomPart } from '../../wire.ts';
import { modeName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { joinLink, spokenAddress, useReach } from '../console/join-link.ts';
import { QrPicture } from '../console/qr-picture.tsx';
import { Said } from './said.tsx';

/** The room; a screen is only drawn once it is here. */
export function roomOf(session: Session): RoomPart {
  return session.part('room').value as RoomPart;
}

/** The line of the run sheet that runs now. */
export function phaseNow(room: RoomPart): Phase | undefined {
  return room.phases.find((phase) => phase.id === room.phase);
}

/** "Swap shoes", "Harvest". */
export function phaseName(phase: Phase): string {
  return phase.mode === null ? t(`screen-phase-${phase.kind}`) : modeName(phase.mode);
}

interface FrameProps {
  readonly session: Session;
  /** Besley, at the start of the first line; the room's own title stands beside it. */
  readonly title: string;
  /** Code and address at the end of the first line, for scenes without a column for them. */
  readonly code?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** Every scene: mark, what is going on, which room; then the scene itself. */
export function Frame({ session, title, code, children }: FrameProps) {
  const room = roomOf(session);
  return (
    <div class="screen">
      <header class="screen-head">
        <Mark size={68} />
        <h1 class="screen-title">{title}</h1>
        <p class="screen-room" dir="auto">
          {room.title}
        </p>
        <Offline session={session} />
        {code && <CodeLine session={session} />}
      </header>
      <main class="screen-main">
        <div class="scene">{children}</div>
      </main>
      <Said room={room} />
    </div>
  );
}

/** A quiet mark for who runs the room; what was shown last stays. */
function Offline({ session }: { readonly session: Session }) {
  if (session.status.value.kind !== 'offline') return null;
  return (
    <p class="screen-offline">
      <Icon d={wifiOff} size={40} />
      <span>{t('screen-offline')}</span>
    </p>
  );
}

function CodeLine({ session }: { readonly session: Session }) {
  const { origin } = useReach();
  return (
    <p class="screen-code-line">
      <bdi dir="ltr">{spokenAddress(origin)}</bdi>
      <span class="code screen-code-small">{inGroups(roomOf(session).code)}</span>
    </p>
  );
}

/** Address, QR code and code, on paper. */
export function JoinPaper({ session, large }: { readonly session: Session; readonly large?: boolean | undefined }) {
  const { origin } = useReach();
  const { code, door } = roomOf(session);
  return (
    <section class={large ? 'screen-join screen-join-large panel paper' : 'screen-join panel paper'}>
      <h2 class="screen-join-at">
        {t('screen-join-at')} <b dir="ltr">{spokenAddress(origin)}</b>
      </h2>
      <QrPicture link={joinLink(origin, code)} label={t('screen-qr', { code: inGroups(code) })} />
      <p class="code screen-code">{inGroups(code)}</p>
      {large && door !== 'open' && <p class="screen-door">{t(`screen-door-${door}`)}</p>}
    </section>
  );
}

/** The soft clock, large. Nothing where the line has none. */
export function ClockPaper({ session }: { readonly session: Session }) {
  const { ends_at, paused_at } = roomOf(session);
  if (ends_at === null) return null;
  return (
    <section class="screen-clock panel paper" aria-label={t('screen-clock')}>
      <Timer endsAt={ends_at} pausedAt={paused_at} now={session.now} size={112} />
    </section>
  );
}
