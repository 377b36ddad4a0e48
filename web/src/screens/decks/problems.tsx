import { useEffect, useRef } from 'preact/hooks';
import { info } from '../../icons/later.ts';
import { check, triangleAlert } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import type { DeckProblem } from '../../wire.ts';
import { t, tongue } from '../../words/words.ts';
import type { Desk } from './desk.ts';

interface ProblemsProps {
  readonly desk: Desk;
  readonly onGo: (spot: { readonly line: number; readonly column: number }) => void;
}

const SHOWN = 40;
const SAID_AFTER = 1_500;

/** What the checker says: what must be mended apart from advice, each leading to its line. The count is said when it has settled. */
export function Problems({ desk, onGo }: ProblemsProps) {
  const problems = desk.problems.value;
  const errors = problems.filter(({ level }) => level === 'error');
  const advice = problems.filter(({ level }) => level !== 'error');
  useSaid(errors.length, desk.checked.value);
  useEffect(() => desk.recheck(), [tongue.value]);
  return (
    <section class="bench-problems paper" aria-labelledby="bench-problems">
      <h2 class="section-title" id="bench-problems">
        {errors.length > 0 && <Icon d={triangleAlert} />}
        {errors.length === 0 && desk.checked.value && <Icon d={check} />}
        <span>
          {errors.length || desk.checked.value ? t('bench-errors', { count: errors.length }) : t('bench-looks')}
        </span>
      </h2>
      <List problems={errors} onGo={onGo} />
      {advice.length > 0 && (
        <details>
          <summary>{t('bench-advice', { count: advice.length })}</summary>
          <List problems={advice} onGo={onGo} />
        </details>
      )}
    </section>
  );
}

function List({ problems, onGo }: { readonly problems: readonly DeckProblem[] } & Pick<ProblemsProps, 'onGo'>) {
  if (!problems.length) return null;
  return (
    <>
      <ul class="bench-list">
        {problems.slice(0, SHOWN).map((one) => (
          <li key={`${one.line} ${one.column} ${one.message}`}>
            <button class="bench-problem" type="button" onClick={() => onGo({ line: one.line, column: one.column })}>
              <Icon d={one.level === 'error' ? triangleAlert : info} size={18} />
              <span>
                <span class="bench-where">{t('bench-line', { line: String(one.line) })}</span>{' '}
                <span class="bench-says">
                  {one.where && `${one.where}: `}
                  {one.message}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && <p class="second">{t('bench-more-problems', { count: problems.length - SHOWN })}</p>}
    </>
  );
}

function useSaid(count: number, checked: boolean): void {
  const said = useRef(0);
  useEffect(() => {
    if (!checked || count === said.current) return undefined;
    const timer = setTimeout(() => {
      said.current = count;
      announce(t('bench-errors', { count }));
    }, SAID_AFTER);
    return () => clearTimeout(timer);
  }, [count, checked]);
}
