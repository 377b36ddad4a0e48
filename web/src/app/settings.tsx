import { useState } from 'preact/hooks';
import { globe } from '../icons/ui.ts';
import { Button } from '../parts/button.tsx';
import { Check, ChoiceGroup, Select } from '../parts/choice.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { locale, t } from '../words/words.ts';
import { chooseLanguage, languages } from './language.ts';
import { chooseLook, look } from './look.ts';
import { mayRead } from './voices.ts';
import './settings.css';

/** The button that opens language and look, for the end of a header. */
export function Settings() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon={globe} onPress={() => setOpen(true)}>
        <span class="settings-word">{t('settings-open')}</span>
      </Button>
      {open && <SettingsDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Language and look of the pages on this device. What is chosen is seen at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { theme, text, contrast, calm, easy, listening, aloud } = look.value;
  const options = <Value extends string>(kind: string, ...values: Value[]) =>
    values.map((value) => ({ value, label: t(`settings-${kind}-${value}`) }));
  return (
    <Dialog
      title={t('settings-title')}
      closable
      onClose={onClose}
      actions={
        <Button kind="main" onPress={onClose}>
          {t('settings-done')}
        </Button>
      }
    >
      {languages.length > 1 && (
        <Select
          label={t('settings-language')}
          options={languages}
          value={locale.value}
          onChange={(next) => void chooseLanguage(next)}
        />
      )}
      <ChoiceGroup
        legend={t('settings-theme')}
        look="kinds"
        options={options('theme', 'system', 'light', 'dark')}
        value={theme}
        onChange={(next) => chooseLook({ theme: next })}
      />
      <ChoiceGroup
        legend={t('settings-text')}
        look="kinds"
        options={options('text', 'normal', 'large', 'larger')}
        value={text}
        onChange={(next) => chooseLook({ text: next })}
      />
      <Check
        label={t('settings-contrast')}
        checked={contrast === 'more'}
        onChange={(more) => chooseLook({ contrast: more ? 'more' : 'normal' })}
      />
      <Check label={t('settings-calm')} checked={calm} onChange={(next) => chooseLook({ calm: next })} />
      <Check label={t('settings-easy')} checked={easy} onChange={(next) => chooseLook({ easy: next })} />
      <Check
        label={t('settings-listening')}
        help={t('settings-listening-help')}
        checked={listening}
        onChange={(next) => chooseLook({ listening: next })}
      />
      {mayRead() && (
        <Check
          label={t('settings-aloud')}
          help={t('settings-aloud-help')}
          checked={aloud}
          onChange={(next) => chooseLook({ aloud: next })}
        />
      )}
    </Dialog>
  );
}
