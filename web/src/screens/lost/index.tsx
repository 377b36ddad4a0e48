import { useEffect, useState } from 'preact/hooks';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import type { Ending, Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/panel.tsx';
import { Sole } from '../../parts/sole.tsx';
import { t } from '../../words/words.ts';
import { forgetRoom } from './forget.ts';
import { mayReload } from './reload.ts';
import './lost.css';

/** Why there is no page here. Each has a title, what happened, and what to do in the catalogue. */
export type Why =
  | 'nowhere'
  | 'no-key'
  | 'bad-link'
  | 'bad-code'
  | 'too-fast'
  | 'no-connection'
  | 'broken'
  | 'unloaded'
  | 'looking'
  | 'resting'
  | Ending;

interface LostProps {
  readonly why: Why;
  /** What trying again means here; without it, loading the page again. */
  readonly onAgain?: (() => void) | undefined;
}

const reloads = new Set<Why>(['no-connection', 'broken', 'unloaded', 'newer']);

/** A page instead of a blank: what happened, and the one thing to do about it. */
export function Lost({ why, onAgain }: LostProps) {
  if (why === 'looking') return <Looking />;
  const again = reloads.has(why) || onAgain;
  return (
    <Page why={why}>
      {again && (
        <Button kind="main" onPress={onAgain ?? (() => location.reload())}>
          {t('lost-again')}
        </Button>
      )}
      <Button kind={again ? 'quiet' : 'main'} href="/">
        {t('lost-home')}
      </Button>
    </Page>
  );
}

/** The server said not to come back: removed, deleted, open elsewhere, or a page too old for it. */
export function Ended({ why, session }: { readonly why: Ending; readonly session: Session }) {
  const [reloading] = useState(() => why === 'newer' && mayReload());
  useEffect(() => {
    if (reloading) location.reload();
  }, [reloading]);
  if (reloading) return <Looking />;
  if (why === 'newer') return <Lost why="newer" />;
  if (why === 'elsewhere') {
    return (
      <Page why={why}>
        <Button kind="main" onPress={session.again}>
          {t('lost-here')}
        </Button>
      </Page>
    );
  }
  return (
    <Page why={why} room={session.key.title}>
      <Button kind="main" href="/">
        {t('lost-home')}
      </Button>
      <Button kind="quiet" onPress={() => forgetRoom(session)}>
        {t('lost-forget')}
      </Button>
    </Page>
  );
}

/**
 * A part of the page that did not come while the connection was away. The browser remembers that it failed and asks for
 * it no more, so once there is a connection the page loads itself again; drafts stay.
 */
export function Unloaded({ session }: { readonly session: Session }) {
  const there = session.status.value.kind !== 'offline';
  useEffect(() => {
    if (there && mayReload()) location.reload();
  }, [there]);
  return <Lost why="unloaded" />;
}

interface PageInsides {
  readonly why: Why;
  readonly room?: string;
  readonly children: preact.ComponentChildren;
}

/** A page that says one thing. */
export function Page({ why, room = '', children }: PageInsides) {
  const title = t(`lost-${why}-title`);
  useTitle(title);
  return (
    <Shell>
      <div class="lost">
        <Sole colour="moss" size={72} open />
        <h1>{title}</h1>
        <p class="shell-lead">{t(`lost-${why}`, { room })}</p>
        <div class="row">{children}</div>
      </div>
    </Shell>
  );
}

function Looking() {
  return (
    <Shell>
      <h1 class="spoken">{t('lost-looking-title')}</h1>
      <Loading />
    </Shell>
  );
}
