import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import type { PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import { PledgeDialog } from '../pledges/dialog.tsx';
import { isMine } from '../pledges/own.ts';
import { HowItGoes } from '../pledges/wall.tsx';

/** The pledges that everyone may see. */
export function Pledges({ session }: { readonly session: Session }) {
  const pledges = session.pages('pledges').value;
  if (!pledges.length) return null;
  return (
    <section class="closing-part">
      <h2>{t('told-wall')}</h2>
      <ul class="closing-slips">
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <PledgeSlip pledge={pledge}>
              <TellOfMine session={session} pledge={pledge} />
            </PledgeSlip>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For my own pledge: how it goes, and its private link. */
export function TellOfMine({ session, pledge }: { readonly session: Session; readonly pledge: PledgeView }) {
  const [tells, tell] = useState(false);
  if (!isMine(session, pledge.id)) return null;
  return (
    <div class="row">
      <Button onPress={() => tell(true)}>{t('told-open')}</Button>
      {tells && <PledgeDialog session={session} pledge={pledge} onClose={() => tell(false)} />}
    </div>
  );
}

interface PledgeSlipProps {
  readonly pledge: PledgeView;
  readonly children?: ComponentChildren;
}

/** One pledge to read. */
export function PledgeSlip({ pledge, children }: PledgeSlipProps) {
  const { i_will, who_with, by_when, help_needed, by, for_table } = pledge;
  return (
    <article class="closing-slip paper">
      <p class="closing-noticed" dir="auto">
        {alone(i_will)}
      </p>
      <Detail word={t('closing-with')} text={who_with} />
      <Detail word={t('closing-by')} text={by_when} />
      <Detail word={t('closing-help')} text={help_needed} />
      {(pledge.status !== 'made' || pledge.told.length > 0) && <HowItGoes pledge={pledge} />}
      {for_table && <p class="least">{t('closing-of-table')}</p>}
      {by && (
        <p class="least">
          <bdi>{by}</bdi>
        </p>
      )}
      {children}
    </article>
  );
}

function Detail({ word, text }: { readonly word: string; readonly text: string }) {
  if (!text) return null;
  return (
    <p>
      <span class="second">{word}</span> <bdi>{text}</bdi>
    </p>
  );
}
