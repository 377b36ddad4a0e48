import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { t } from '../../words/words.ts';
import { OfferButton, useCan } from './offer-button.tsx';

interface EraseProps {
  readonly seat: string;
  readonly name: string;
}

/** Erases all that a seat has written, on request; after a second tap on a button that says what it does. */
export function Erase({ seat, name }: EraseProps) {
  const [asking, ask] = useState(false);
  if (!useCan('erase_seat', { seat })) return null;
  if (!asking)
    return (
      <Button kind="ending" onPress={() => ask(true)}>
        {t('console-erase')}
      </Button>
    );
  return (
    <section class="stack">
      <p>{t('console-erase-means')}</p>
      <div class="row">
        <Button kind="main" onPress={() => ask(false)}>
          {t('console-back')}
        </Button>
        <OfferButton command="erase_seat" given={{ seat }} kind="ending" onDone={() => ask(false)}>
          {t('console-erase-do', { name })}
        </OfferButton>
      </div>
    </section>
  );
}
