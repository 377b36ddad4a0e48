import { useEffect, useState } from 'preact/hooks';
import { lock } from '../../icons/ui.ts';
import { api, Problem, type Session } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';

/** What is kept, and until when. */
export function KeptUntil({ session }: { readonly session: Session }) {
  const [until, setUntil] = useState<number | null>();
  useEffect(() => {
    api.mine([session.key.token]).then(
      ([mine]) => setUntil(mine?.kept_until ?? null),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        setUntil(null);
      },
    );
  }, [session]);
  if (until === undefined) return null;
  return (
    <p class="closing-kept second">
      <Icon d={lock} size={18} />
      <span>{until === null ? t('closing-kept') : t('closing-kept-until', { date: new Date(until) })}</span>
    </p>
  );
}
