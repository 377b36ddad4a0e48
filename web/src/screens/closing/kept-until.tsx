import { useEffect, useState } from 'preact/hooks';
import { lock } from '../../icons/ui.ts';
import { api, Problem, type Session } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import type { MyRoom } from '../../wire.ts';
import { t } from '../../words/words.ts';

const dayMs = 86_400_000;

/** What is kept, until when, and how long that is still; and until when names are. */
export function KeptUntil({ session }: { readonly session: Session }) {
  const [room, know] = useState<MyRoom | null>();
  useEffect(() => {
    api.mine([session.key.token]).then(
      ([mine]) => know(mine ?? null),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        know(null);
      },
    );
  }, [session]);
  if (room === undefined) return null;
  return (
    <p class="closing-kept second">
      <Icon d={lock} size={18} />
      <span>{keptWords(room, Date.now())}</span>
    </p>
  );
}

function keptWords(room: MyRoom | null, now: number): string {
  if (!room || room.kept_until === null) return t('closing-kept');
  const days = Math.max(0, Math.floor((room.kept_until - now) / dayMs));
  const whole = t('closing-kept-until', { date: new Date(room.kept_until), days });
  if (room.names_until === null) return whole;
  const names =
    room.names_until > now ? t('closing-names-until', { date: new Date(room.names_until) }) : t('closing-names-gone');
  return `${whole} ${names}`;
}
