import type { Session } from '../../link/index.ts';
import { Panel } from '../../parts/panel.tsx';
import { t } from '../../words/words.ts';

/** The sentences of all tables that were let through. */
export function Sentences({ session }: { readonly session: Session }) {
  const sentences = session.pages('sentences').value;
  if (sentences.length === 0) return null;
  return (
    <Panel title={t('harvest-sentences')}>
      <ul class="captures">
        {sentences.map(({ table, number, sentence }) => (
          <li key={table} class="capture-line">
            <p dir="auto">{sentence}</p>
            <p class="least">{t('harvest-from', { number })}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
