import { useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { Check } from '../../parts/choice.tsx';
import { DeckFile } from '../../parts/deck-file.tsx';
import { Panel } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';
import { seen } from './found.tsx';

/** For facilitators: captures that become cards of a deck, chosen one by one. */
export function ToCards({ session }: { readonly session: Session }) {
  const [chosen, choose] = useState<readonly string[]>([]);
  const captures = [...seen(session).values()];
  if (captures.length === 0) return null;
  const turn = (id: string, on: boolean) => choose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const there = chosen.filter((id) => captures.some((one) => one.id === id));
  return (
    <Panel title={t('closing-cards')}>
      <p>{t('closing-cards-help')}</p>
      <details class="closing-choose">
        <summary>{t('closing-cards-choose', { count: there.length })}</summary>
        <fieldset class="stack">
          <legend class="spoken">{t('closing-cards')}</legend>
          {captures.map(({ id, noticed }) => (
            <Check
              key={id}
              label={<span dir="auto">{noticed}</span>}
              checked={chosen.includes(id)}
              onChange={(on) => turn(id, on)}
            />
          ))}
        </fieldset>
      </details>
      <div class="row">
        <DeckFile session={session} captures={there} notYet={there.length ? undefined : t('closing-cards-first')}>
          {t('closing-cards-do')}
        </DeckFile>
      </div>
    </Panel>
  );
}
