import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MomentLine } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { stageWords } from '../console/back-panel.tsx';
import { phaseName, timeOfDay } from '../console/phases.ts';
import type { Looking } from './use-past.ts';

/** What a moment was, in one line. */
export function saying(line: MomentLine): string {
  const { kind, table, number, name, words, mode, step, called, phase } = line;
  if (kind === 'phase_entered') return phase ? phaseName(phase) : t('back-a-phase');
  if (kind === 'capture_added') return t('back-m-capture_added', { table, words });
  const told = { table, number, step: step ? stageWords(mode, step, called) : '' };
  if (kind === 'round_rewound' || kind === 'round_reopened')
    return name ? t(`back-m-${kind}-by`, { ...told, name }) : t(`back-m-${kind}`, told);
  return t(`back-m-${kind}`, told);
}

/** So many lines are drawn on either side of the one that is looked at. */
const near = 40;

/** The moments round the one that is looked at, one line each; phases stand out. */
export function ListOfMoments({ looking }: { readonly looking: Looking }) {
  const { moments = [], nth, go } = looking;
  const list = useRef<HTMLOListElement>(null);
  const here = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => keepInSight(list.current, here.current), [nth]);
  const first = Math.max(0, nth - near);
  return (
    <ol class="past-list" start={first + 1} ref={list}>
      {moments.slice(first, nth + near + 1).map((line, place) => {
        const at = first + place;
        return (
          <li key={line.seq} ref={at === nth ? here : null} class={line.phase ? 'past-phase' : undefined}>
            <button
              type="button"
              class="past-line"
              aria-current={at === nth ? 'true' : undefined}
              onClick={() => go(at)}
            >
              <span class="past-time">{line.at > 0 && timeOfDay(line.at)}</span>
              <bdi>{saying(line)}</bdi>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** Moves the list alone, never the page: who reads a table further down stays there. */
function keepInSight(list: HTMLElement | null, line: HTMLElement | null): void {
  if (!list || !line) return;
  const above = line.offsetTop - list.offsetTop;
  const below = above + line.offsetHeight - list.clientHeight;
  if (list.scrollTop > above) list.scrollTop = above;
  else if (list.scrollTop < below) list.scrollTop = below;
}
