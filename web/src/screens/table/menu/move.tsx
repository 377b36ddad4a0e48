import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import type { MenuPageProps } from './menu.tsx';

type View = typeof import('../../../app/moving.tsx').Moving;

/** Takes one's seats to another phone, by a code made on this one. */
export function MovePage({ scene }: MenuPageProps) {
  const [loaded, load] = useState<{ readonly Shown: View }>();
  const [failed, fail] = useState(false);
  useEffect(() => {
    import('../../../app/moving.tsx').then(
      ({ Moving }) => load({ Shown: Moving }),
      () => fail(true),
    );
  }, []);
  if (failed) return <p>{t('refusal-no_connection')}</p>;
  return loaded ? <loaded.Shown session={scene.session} /> : <Loading />;
}
