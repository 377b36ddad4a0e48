import { useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { t } from '../../words/words.ts';
import { languageOf, useMaking } from './making.ts';

const MOST = 60;

/** A deck begun from nothing, or brought in from a file. */
export function NewDeck({ onClose }: { readonly onClose: () => void }) {
  const [title, setTitle] = useState('');
  const { sending, refused, make, bringZip } = useMaking();
  const language = cardLanguage.value.split('-')[0] ?? 'en';
  const bringIn = async (input: HTMLInputElement) => {
    const zip = [...(input.files ?? [])].find(({ name }) => /\.zip$/i.test(name));
    if (zip) return bringZip(zip, zip.name.replace(/\.zip$/i, ''));
    const files = await Promise.all(
      [...(input.files ?? [])].map(async (file) => ({
        name: file.name,
        language: languageOf(file.name),
        text: await file.text(),
      })),
    );
    const deck = files.find(({ language }) => !language) ?? files[0];
    if (!deck) return;
    const words = files.flatMap(({ language, text }) => (language && text !== deck.text ? [{ language, text }] : []));
    make({ text: deck.text }, deck.name.replace(/\.ya?ml$/i, ''), words);
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
        <FileField
          label={t('decks-import')}
          help={t('decks-import-help')}
          multiple
          accept=".yaml,.yml,.zip,text/yaml,application/yaml,application/zip"
          onChoose={(input) => void bringIn(input)}
        />
        {refused && <p role="alert">{refused}</p>}
      </div>
    </Dialog>
  );
}
