import { useEffect, useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { newId, Problem } from '../../link/index.ts';
import { lookAtPledge, type PledgeLink, tellOfPledge } from '../../link/pledge.ts';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { FollowedPledge, PledgeStatus } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import { Calendar } from '../pledges/calendar.tsx';
import { lastDay } from '../pledges/kept.ts';
import { Tell } from '../pledges/tell.tsx';
import { HowItGoes } from '../pledges/wall.tsx';
import { Slip } from './slip.tsx';
import { TakeBack } from './take-back.tsx';
import { takeLink } from './take-link.ts';

type State =
  | { readonly state: 'looking' }
  | { readonly state: 'gone' }
  | { readonly state: 'taken-back' }
  | { readonly state: 'failed'; readonly why: string }
  | { readonly state: 'found'; readonly pledge: FollowedPledge };

/** A pledge by its private link: how did it go? No account, no seat, and also long after the room. */
export default function Follow() {
  const [link] = useState(takeLink);
  const [now, turn] = useState<State>({ state: link ? 'looking' : 'gone' });
  useTitle(t('told-page-title'));
  const look = async () => {
    if (!link) return;
    turn({ state: 'looking' });
    try {
      turn({ state: 'found', pledge: await lookAtPledge(link) });
    } catch (problem) {
      turn(stateOf(problem));
    }
  };
  useEffect(() => void look(), []);
  if (now.state === 'looking') return <Page title={t('told-page-title')} body={<Loading />} />;
  if (now.state === 'gone') return <Page title={t('told-gone-title')} body={<p>{t('told-gone')}</p>} />;
  if (now.state === 'taken-back') return <Page title={t('pledge-taken-back')} body={<p>{t('told-taken-back')}</p>} />;
  if (now.state === 'failed') return <Again why={now.why} onAgain={() => void look()} />;
  return link ? <Found link={link} pledge={now.pledge} show={turn} /> : null;
}

function Again({ why, onAgain }: { readonly why: string; readonly onAgain: () => void }) {
  const body = (
    <>
      <p>{why}</p>
      <div class="row">
        <Button kind="main" onPress={onAgain}>
          {t('told-again')}
        </Button>
      </div>
    </>
  );
  return <Page title={t('told-later-title')} body={body} />;
}

function stateOf(problem: unknown): State {
  if (!(problem instanceof Problem)) throw problem;
  return problem.code === 'unknown_token' ? { state: 'gone' } : { state: 'failed', why: problemInWords(problem) };
}

interface FoundProps {
  readonly link: PledgeLink;
  readonly pledge: FollowedPledge;
  readonly show: (state: State) => void;
}

function Found({ link, pledge, show }: FoundProps) {
  const [refused, refuse] = useState<string>();
  const tell = async (status: PledgeStatus, story: string) => {
    refuse(undefined);
    try {
      show({ state: 'found', pledge: await tellOfPledge(link, newId(), status, story) });
      return true;
    } catch (problem) {
      const next = stateOf(problem);
      if (next.state === 'failed') refuse(next.why);
      else show(next);
      return false;
    }
  };
  const body = (
    <>
      <p class="shell-lead" dir="auto">
        {alone(pledge.i_will)}
      </p>
      {(['who_with', 'by_when', 'help_needed'] as const).map(
        (field) =>
          pledge[field] && (
            <p key={field}>
              <span class="second">{t(`pledge-${field}`)}</span> <bdi>{pledge[field]}</bdi>
            </p>
          ),
      )}
      <p class="least">{t(pledge.apart ? 'told-apart' : `pledge-seen-${pledge.who_sees}`)}</p>
      <HowItGoes pledge={pledge} />
      <Tell pledge={pledge} onTell={tell} refused={refused} />
      <Calendar pledge={pledge} uid={`${link.pledge}@${link.code}`} room={pledge.title} />
      <Slip link={link} pledge={pledge} />
      <p class="second">
        {pledge.outlives
          ? t('told-until-apart', { date: lastDay(pledge.kept_until) })
          : t('told-until', { date: new Date(pledge.kept_until) })}
      </p>
      {pledge.apart && <TakeBack link={link} onGone={() => show({ state: 'taken-back' })} />}
    </>
  );
  return <Page title={t('told-page-title')} room={pledge.title} body={body} />;
}

interface PageProps {
  readonly title: string;
  readonly room?: string;
  readonly body: preact.ComponentChildren;
}

function Page({ title, room, body }: PageProps) {
  return (
    <Shell>
      {room && (
        <p class="second" dir="auto">
          {room}
        </p>
      )}
      <h1>{title}</h1>
      <div class="stack">{body}</div>
    </Shell>
  );
}
