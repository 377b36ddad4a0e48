import type { Session } from '../../link/index.ts';
import { t } from '../../words/words.ts';

/** The words left in the closing circle. */
export function ClosingWords({ session }: { readonly session: Session }) {
  const words = session.pages('closing_words').value;
  if (!words.length) return null;
  return (
    <section class="closing-part">
      <h2>{t('closing-circle')}</h2>
      <ul class="closing-circle">
        {words.map((word, nth) => (
          <li key={`${nth} ${word}`} dir="auto">
            {word}
          </li>
        ))}
      </ul>
    </section>
  );
}
