import { useEffect, useState } from 'preact/hooks';
import { look } from '../../app/look.ts';
import { navigate, takeSecret } from '../../app/router.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { draftAt } from '../../drafts.ts';
import { remembers } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { CodeField, PERSONAL, readCode } from '../../parts/code-field.tsx';
import { Tray } from '../../parts/tray.tsx';
import type { AtTheDoor } from '../../wire.ts';
import { loadWords, t } from '../../words/words.ts';
import { AboutYou, YourName } from './about-you.tsx';
import { blank, type Wishes } from './coming-in.ts';
import { type ComingIn, useComingIn } from './use-coming-in.ts';
import { useDoor } from './use-door.ts';
import { WhatIsKept } from './what-is-kept.tsx';
import './join.css';

/** Joining: the code, what to be called, what is kept. Everything but the code may stay empty. */
export default function Join() {
  const [code, setCode] = useState(() => readCode(takeSecret()));
  const [byLink] = useState(code !== '');
  const [wishes, wish] = useState<Wishes>(blank);
  const [besides, setBesides] = useState(false);
  const name = draftAt('shoebox.draft.join.name');
  const door = useDoor(code);
  const open = door.state === 'open' && (!door.mine || besides) ? door.at : undefined;
  const coming = useComingIn(code, open?.title ?? '', wishes, name, door.look);

  const seldom = useSeldom(
    door.state === 'shut' || (door.state === 'open' && (door.mine !== undefined || door.at.sites.length > 0)),
  );

  useTitle(t('join-title'));
  useWarmTable(open !== undefined);
  useEffect(() => {
    if (code.length === PERSONAL) navigate(`/in#${code}`, { replace: true });
  }, [code]);
  return (
    <Shell close tray={open && <ComeIn at={open} coming={coming} />}>
      <div>
        <h1>{t('join-title')}</h1>
        {/* Whose code came with the link sees the form in a moment: nothing stands here that would make way for it. */}
        {!open && !byLink && <p class="shell-lead">{t('join-lead')}</p>}
      </div>
      <CodeField
        label={t('join-code')}
        value={code}
        onInput={setCode}
        error={door.state === 'wrong' ? door.message : undefined}
        found={door.state === 'open' || door.state === 'shut' ? door.at.title : undefined}
      />
      {door.state === 'wrong' && door.again && <Button onPress={door.look}>{t('join-again')}</Button>}
      {seldom && door.state === 'shut' && <seldom.ShutDoor why={door.why} onAgain={door.look} />}
      {seldom && door.state === 'open' && door.mine && !besides && (
        <seldom.AlreadyHere entry={door.mine} onBesides={() => setBesides(true)} />
      )}
      {open && (
        <>
          <p class="join-purpose" dir="auto">
            {open.purpose}
          </p>
          <YourName name={name} />
          <WhatIsKept at={open} remembers={remembers.value} />
          {seldom && open.sites.length > 0 && (
            <seldom.Where sites={open.sites} site={wishes.site ?? null} onSite={(site) => wish({ ...wishes, site })} />
          )}
          <AboutYou shoes={open.shoes} wishes={wishes} onWish={wish} />
        </>
      )}
    </Shell>
  );
}

function ComeIn({ at, coming }: { readonly at: AtTheDoor; readonly coming: ComingIn }) {
  return (
    <Tray
      say={
        <span role="status" class={coming.refused ? 'join-refused' : undefined}>
          {coming.refused ?? t(at.agreement ? 'join-yes-agreement' : 'join-yes')}
        </span>
      }
      main={
        <Button kind="main" sending={coming.sending} onPress={coming.comeIn}>
          {t(at.door === 'knock' ? 'join-knock' : 'join-come-in')}
        </Button>
      }
    />
  );
}

/** What few see: a shut door, a seat one has already, the question where one is. */
function useSeldom(wanted: boolean) {
  const [there, put] = useState<typeof import('./now-and-then.tsx')>();
  useEffect(() => {
    if (wanted) void Promise.all([import('./now-and-then.tsx'), loadWords('harvest')]).then(([parts]) => put(parts));
  }, [wanted]);
  return there;
}

/** Fetches the table while somebody reads, so that coming in is one short step. */
function useWarmTable(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const warm: Promise<unknown>[] = [import('../in/room-page.tsx'), import('../table/index.tsx')];
    if (look.value.listening) warm.push(import('../table/listening/index.tsx'));
    Promise.all(warm).catch(() => console.info('the table will be fetched on coming in'));
  }, [ready, look.value.listening]);
}
