import { lock } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { AtTheDoor } from '../../wire.ts';
import { t } from '../../words/words.ts';

interface WhatIsKeptProps {
  readonly at: AtTheDoor;
  /** False when this browser forgets everything with the page. */
  readonly remembers: boolean;
}

/** What is kept, for how long, and who sees it; and what people here agree on. Coming in says yes to both. */
export function WhatIsKept({ at, remembers }: WhatIsKeptProps) {
  const { naming, agreement, kept_days: days } = at;
  const long = t('join-kept-days', { days });
  return (
    <>
      <Panel title={<Heading words={t('join-kept')} />}>
        <p>{t('join-kept-name')}</p>
        <p>{t(`join-kept-words-${naming}`, { long })}</p>
        <p>{t('join-kept-pass')}</p>
        {!remembers && <p class="join-refused">{t('join-forgets')}</p>}
      </Panel>
      {agreement && (
        <details class="join-more">
          <summary>{t('join-agreement')}</summary>
          <ul class="join-agreement" dir="auto">
            {agreement.split('\n').map((line) => line.trim() && <li key={line}>{line}</li>)}
          </ul>
        </details>
      )}
    </>
  );
}

function Heading({ words }: { readonly words: string }) {
  return (
    <span class="join-heading">
      <Icon d={lock} />
      <span>{words}</span>
    </span>
  );
}
