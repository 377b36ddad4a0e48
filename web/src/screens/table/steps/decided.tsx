import type { Session } from '../../../link/index.ts';
import { Panel } from '../../../parts/panel.tsx';
import type { DecisionPart, RoundView } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { waysOf } from './ways.tsx';

type Decision = DecisionPart['items'][number];

interface Looking {
  readonly scene: { readonly session: Session; readonly round: RoundView | undefined };
}

/** How many would have chosen what, before and after the walk: never who, and only from three choices on. */
export function Counts({ scene }: Looking) {
  const decision = decisionOf(scene);
  const ways = waysOf(scene);
  if (!decision) return null;
  const { before, after } = decision;
  const rows = [{ id: 'none-yet', label: t('mode-decision_walk-none-yet') }, ...ways];
  return (
    <Panel title={t('mode-decision_walk-counts')}>
      {before.length + after.length === 0 ? (
        <p>{t('mode-decision_walk-few')}</p>
      ) : (
        <ul class="stack">
          {rows.map(({ id, label }, nth) => (
            <li key={id}>
              <b>{label}</b>
              <br />
              {t('mode-decision_walk-count', { before: before[nth] ?? '–', after: after[nth] ?? '–' })}
            </li>
          ))}
        </ul>
      )}
      <p class="second">{t('mode-decision_walk-counts-help')}</p>
    </Panel>
  );
}

/** The same for who looks on: counts, and what the table has said. */
export function Decided({ scene }: Looking) {
  const said = saidIn(decisionOf(scene));
  const ways = waysOf(scene);
  const way = ways[Number(said) - 1]?.label ?? (said && t(`mode-decision_walk-${said}`));
  return (
    <>
      <Counts scene={scene} />
      {way && (
        <p>
          {t('mode-decision_walk-table-says')}: <b>{way}</b>
        </p>
      )}
    </>
  );
}

/** What the table has come to in its running walk, once it is at that. */
export function decisionOf({ session, round }: Looking['scene']): Decision | undefined {
  return session.pages('decision').value.find((one) => one.round === round?.id);
}

/** The same as one value: an option from 1, `not_yet` or `something_else`. */
export function saidIn(decision: Decision | undefined): string | undefined {
  return decision?.ending === 'chosen' ? String(decision.option) : (decision?.ending ?? undefined);
}
