import type { ComponentChildren } from 'preact';
import type { PledgeStatus, PledgeView } from '../../wire.ts';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import './pledges.css';

interface WallProps {
  readonly pledges: readonly PledgeView[];
  /** What stands below a pledge. */
  readonly under?: (pledge: PledgeView) => ComponentChildren;
}

/** What was said, and how it went: "you said, we did". */
export function Wall({ pledges, under }: WallProps) {
  return (
    <ul class="wall">
      {pledges.map((pledge) => (
        <li key={pledge.id} class="wall-pledge paper">
          <p class="second">{t('told-said')}</p>
          <p dir="auto">{alone(pledge.i_will)}</p>
          {(['who_with', 'by_when', 'help_needed'] as const).map(
            (field) =>
              pledge[field] && (
                <p key={field}>
                  <bdi>{pledge[field]}</bdi>
                </p>
              ),
          )}
          <HowItGoes pledge={pledge} />
          {(pledge.by || pledge.for_table) && (
            <p class="least">
              {pledge.for_table ? t('harvest-from', { number: Number(pledge.table.slice(1)) }) : <bdi>{pledge.by}</bdi>}
            </p>
          )}
          {under?.(pledge)}
        </li>
      ))}
    </ul>
  );
}

type Going = Pick<PledgeView, 'status' | 'told'>;

/** Its status in words, and the stories told of it, the latest first. */
export function HowItGoes({ pledge }: { readonly pledge: Going }) {
  const stories = [...pledge.told].reverse().filter(({ story }) => story);
  return (
    <div class="wall-told">
      <Status status={pledge.status} />
      {stories.length > 0 && <p class="second">{t('told-did')}</p>}
      {stories.map(({ status, story }) => (
        <p key={status} dir="auto">
          {story}
        </p>
      ))}
    </div>
  );
}

/** "Under way". Never a colour alone, and none is better than another. */
export function Status({ status }: { readonly status: PledgeStatus }) {
  return <span class="wall-status">{t(`told-${status}`)}</span>;
}
