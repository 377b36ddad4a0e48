import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/panel.tsx';
import type { DeckSummary } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Change, Form } from './form.ts';
import { usePreviews } from './use-decks.ts';
import { Wall } from './wall.tsx';

interface CardWallProps {
  readonly decks: readonly DeckSummary[];
  readonly form: Form;
  readonly change: Change;
  readonly onClose: () => void;
}

/** All cards of the chosen decks, on a wall. */
export function CardWall({ decks, form, change, onClose }: CardWallProps) {
  const previews = usePreviews(decks);
  const cards = (previews.there ?? []).flatMap((deck) => deck.cards);
  const out = cards.filter(({ card }) => form.leftOut.includes(card.id)).length;
  return (
    <Dialog
      title={t('wall-title')}
      wide
      closable
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={onClose}>
            {t('wall-done')}
          </Button>
          {out > 0 && <Button onPress={() => change({ leftOut: [] })}>{t('wall-all-back')}</Button>}
        </>
      }
    >
      {previews.problem && <p role="alert">{previews.problem}</p>}
      {!previews.there && !previews.problem && <Loading />}
      {previews.there && <Wall cards={cards} form={form} change={change} />}
    </Dialog>
  );
}
