import { useState } from 'preact/hooks';
import { chosenAddress } from '../../app/addresses.ts';
import { cardLanguage } from '../../app/language.ts';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { nameOfLanguage } from '../../app/tongues.ts';
import { printer } from '../../icons/later.ts';
import { Problem } from '../../link/index.ts';
import { deckPages, type Print, prints } from '../../link/print.ts';
import { Button } from '../../parts/button.tsx';
import { Check, ChoiceGroup, Select } from '../../parts/choice.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { DeckSummary } from '../../wire.ts';
import { t } from '../../words/words.ts';

export interface PrintDialogProps {
  readonly decks: readonly DeckSummary[];
  readonly onClose: () => void;
}

/** A deck on paper: what of it, in which language, and whether its QR codes lead to this server. */
export default function PrintDialog({ decks, onClose }: PrintDialogProps) {
  const [id, choose] = useState(decks[0]?.id ?? '');
  const deck = decks.find((one) => one.id === id) ?? decks[0];
  const languages = deck?.languages ?? [];
  const [wanted, speak] = useState(cardLanguage.value);
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
  const [what, print] = useState<Print>('cards');
  const [led, lead] = useState(false);
  const [sending, send] = useState(false);
  const [problem, tell] = useState<string>();
  const fetchIt = async () => {
    send(true);
    tell(undefined);
    try {
      save(await deckPages(id, what, language, led ? chosenAddress.value : ''), `${id}-${what}-${language}.pdf`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      tell(error.code === 'cannot_print' ? t('print-cannot') : problemInWords(error));
    }
    send(false);
  };
  return (
    <Dialog
      title={t('print-title')}
      wide
      closable
      onClose={onClose}
      actions={
        <Button kind="main" icon={printer} sending={sending} onPress={() => void fetchIt()}>
          {t('print-do')}
        </Button>
      }
    >
      {decks.length > 1 && (
        <Select
          label={t('open-deck')}
          options={decks.map((one) => ({ value: one.id, label: one.title }))}
          value={id}
          onChange={choose}
        />
      )}
      <ChoiceGroup
        legend={t('print-what')}
        options={prints.map((value) => ({ value, label: t(`print-${value}`), help: t(`print-${value}-means`) }))}
        value={what}
        onChange={print}
      />
      {languages.length > 1 && (
        <Select
          label={t('print-language')}
          options={languages.map((value) => ({ value, label: nameOfLanguage(value) }))}
          value={language}
          onChange={speak}
        />
      )}
      <Check
        label={t('print-led')}
        help={t('print-led-means', { address: chosenAddress.value.replace(/^https?:\/\//, '') })}
        checked={led}
        onChange={lead}
      />
      <p class="second">{t('print-backs')}</p>
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}
