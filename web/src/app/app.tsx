import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useLayoutEffect, useState } from 'preact/hooks';
import { NoticeLine } from '../parts/notice.tsx';
import { Loading } from '../parts/panel.tsx';
import { Toasts, useToastsOf } from '../parts/toast.tsx';
import { Lost } from '../screens/lost/index.tsx';
import { loadWords } from '../words/words.ts';
import { type Place, place } from './router.ts';
import { type PageProps, routeOf } from './routes.ts';
import { Shell } from './shell.tsx';
import { focusTitle } from './title.ts';

interface Shown extends PageProps {
  readonly Page: ComponentType<PageProps>;
  readonly visit: number;
}

/** The page that belongs to the address, and what every page has: one live region and the toasts. */
export function App() {
  const [shown, show] = useState<Shown>();
  const now = place.value;
  useEffect(() => {
    let left = false;
    void arrive(now).then((next) => left || show(next));
    return () => {
      left = true;
    };
  }, [now]);
  // Before the page is painted: later it would take the focus from a quick hand.
  useLayoutEffect(() => {
    if (shown && shown.visit > 0) focusTitle();
  }, [shown]);
  return (
    <>
      {shown ? <Guarded key={shown.visit} {...shown} /> : <Shell begun>{<Loading />}</Shell>}
      <NoticeLine quiet />
      <Toasts />
    </>
  );
}

function Guarded({ Page, params, visit }: Shown) {
  useToastsOf(String(visit));
  const [error] = useErrorBoundary((cause) => console.error(cause));
  return error ? <Lost why="broken" /> : <Page params={params} />;
}

async function arrive({ path, visit }: Place): Promise<Shown> {
  const found = routeOf(path);
  if (!found) return { Page: () => <Lost why="nowhere" />, params: {}, visit };
  try {
    const [page] = await Promise.all([found.route.load(), loadWords(...found.route.words)]);
    return { Page: page.default, params: found.params, visit };
  } catch (cause) {
    console.error(cause);
    return { Page: () => <Lost why="unloaded" />, params: {}, visit };
  }
}
