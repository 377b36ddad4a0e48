import { useEffect, useState } from 'preact/hooks';
import { lock } from '../../icons/ui.ts';
import { api, Problem } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import type { MyRoom } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { dayOf } from './phases.ts';
import { roomOf } from './seats.ts';

/** How many days the room is kept after it closes; once it has closed, until which day. */
export function Kept() {
  const session = useHere();
  const [room, know] = useState<MyRoom | undefined>();
  const { phase } = roomOf(session);
  useEffect(() => {
    const found = api.mine([session.key.token]).then(([mine]) => know(mine));
    found.catch((problem: unknown) => {
      if (!(problem instanceof Problem)) throw problem;
    });
  }, [phase]);
  return (
    <span class="console-fact console-kept">
      <Icon d={lock} />
      <span>{keptWords(room)}</span>
    </span>
  );
}

function keptWords(room: MyRoom | undefined): string {
  if (!room) return t('console-kept');
  if (room.kept_until !== null) {
    const days = Math.max(0, Math.floor((room.kept_until - Date.now()) / 86_400_000));
    return t('console-kept-until', { day: dayOf(room.kept_until), days });
  }
  return t('console-kept-days', { days: room.kept_days });
}
