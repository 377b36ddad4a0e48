import type { ComponentChildren } from 'preact';
import type { Session } from '../../link/index.ts';
import type { PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';

/** The pledges that everyone may see. */
export function Pledges({ session }: { readonly session: Session }) {
  const pledges = session.pages('pledges').value;
  if (!pledges.length) return null;
  return (
    <section class="closing-part">
      <h2>{t('closing-pledges')}</h2>
      <ul class="closing-slips">
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <PledgeSlip pledge={pledge} />
          </li>
        ))}
      </ul>
    </section>
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
