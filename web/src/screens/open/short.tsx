import { triangleAlert } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import type { CardListing } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { shortOf } from './enough.ts';
import type { Form } from './form.ts';

/** Says so when a table could run out of cards; nothing else. */
export function Short({
  cards,
  form,
}: {
  readonly cards: readonly CardListing[];
  readonly form: Pick<Form, 'leftOut' | 'phases'>;
}) {
  const short = shortOf(cards, form.leftOut, form.phases);
  if (!short) return null;
  return (
    <span class="open-deck-held">
      <Icon d={triangleAlert} />
      <span>{t('open-short', { cards: short.cards, rounds: short.rounds })}</span>
    </span>
  );
}
