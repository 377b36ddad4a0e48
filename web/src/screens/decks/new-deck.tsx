import { useId, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { t } from '../../words/words.ts';
import { useMaking } from './making.ts';

const MOST = 60;

/** A deck begun from nothing, or brought in from a file. */
export function NewDeck({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const { sending, refused, make, bringZip } = useMaking();
  const file = useId();
  const language = cardLanguage.value.split('-')[0] ?? 'en';
  const bringIn = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const named = chosen.name.replace(/\.(?:ya?ml|zip)$/i, '');
    if (/\.zip$/i.test(chosen.name)) bringZip(chosen, named);
    else make({ text: await chosen.text() }, named);
  };
  return (
    <Dialog
      title={t('decks-new')}
      closable
      onClose={onClose}
      actions={
        <Button kind="main" sending={sending} onPress={() => make({ title: title.trim(), language }, title.trim())}>
          {t('decks-begin')}
        </Button>
      }
    >
      <div class="stack decks-new">
        <Field label={t('decks-name')} help={t('decks-name-help')} value={title} onInput={setTitle} most={MOST} />
        <div class="field">
          <label class="field-label" for={file}>
            {t('decks-import')}
          </label>
          <p class="field-help" id={`${file}-help`}>
            {t('decks-import-help')}
          </p>
          <input
            class="field-input"
            id={file}
            type="file"
            accept=".yaml,.yml,.zip,text/yaml,application/yaml,application/zip"
            aria-describedby={`${file}-help`}
            onChange={(event) => void bringIn(event.currentTarget)}
          />
        </div>
        {refused && <p role="alert">{refused}</p>}
      </div>
    </Dialog>
  );
}
