import type { Session } from '../../link/index.ts';
import type { PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import { Frame } from './frame.tsx';
import { More } from './more.tsx';
import { ClosingWords } from './scale-scene.tsx';

const fits = 9;

/** What people and tables will do, as far as they let everyone see it: the newest on the wall, all of them on the phones. */
export function PledgeScene({ session }: { readonly session: Session }) {
  const pledges = session.pages('pledges').value;
  return (
    <Frame session={session} title={t('screen-phase-pledge')} code>
      {pledges.length === 0 ? (
        <div class="scene-words">
          <p class="display">{t('screen-pledge-lead')}</p>
          <p class="screen-lead">{t('screen-pledge-how')}</p>
        </div>
      ) : (
        <div class="scene-words">
          <ul class="screen-pledges">
            {pledges.slice(-fits).map((pledge) => (
              <li key={pledge.id} class="panel paper screen-pledge">
                <p class="screen-pledge-words" dir="auto">
                  {alone(pledge.i_will)}
                </p>
                {pledge.status !== 'made' && <p class="screen-pledge-by">{wentOn(pledge)}</p>}
                <p class="screen-pledge-by" dir="auto">
                  {pledge.for_table ? t('screen-pledge-table', { number: Number(pledge.table.slice(1)) }) : pledge.by}
                </p>
              </li>
            ))}
          </ul>
          {pledges.length > fits && <More count={pledges.length - fits} />}
        </div>
      )}
    </Frame>
  );
}

/** "We did: Done", with its latest story where there is one. */
function wentOn({ status, told }: PledgeView): string {
  const story = told.find((one) => one.status === status)?.story;
  return [t(`told-${status}`), story].filter(Boolean).join(' · ');
}

/** The end: thanks, and words people left. */
export function ClosedScene({ session }: { readonly session: Session }) {
  const words = session.pages('closing_words').value;
  return (
    <Frame session={session} title={t('screen-phase-closed')}>
      <div class="scene-words">
        <p class="display">{t('screen-closed-lead')}</p>
        <p class="screen-lead">{t('screen-closed-how')}</p>
      </div>
      {words.length > 0 && (
        <div class="scene-column">
          <ClosingWords words={words} />
        </div>
      )}
    </Frame>
  );
}
