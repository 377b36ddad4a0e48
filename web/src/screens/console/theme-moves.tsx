import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { Check, Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type ThemeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';

/** Puts everything of a theme into another one. */
export function Merge({ theme }: { readonly theme: ThemeView }) {
  const leave = useLeave();
  const session = useHere();
  const others = session.pages('themes').value.filter(({ id }) => id !== theme.id);
  const [chosen, choose] = useState('');
  const other = others.some(({ id }) => id === chosen) ? chosen : '';
  if (others.length === 0 || session.offers('merge_themes').length === 0) return null;
  const options = [
    { value: '', label: t('console-no-theme') },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div class="inline-form">
      <Select label={t('harvest-merge')} options={options} value={other} onChange={choose} />
      {other && (
        <OfferButton command="merge_themes" given={{ id: theme.id, other }} onDone={leave}>
          {t('harvest-merge-do')}
        </OfferButton>
      )}
    </div>
  );
}

/** Takes chosen captures of a theme out of it, into a new one. */
export function Split({ theme }: { readonly theme: ThemeView }) {
  const session = useHere();
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const box = draft(session.key, 'split-theme', theme.id);
  const inside = session.pages('stream').value.filter((capture) => capture.theme === theme.id);
  if (inside.length < 2 || session.offers('split_off').length === 0) return null;
  const captures = inside.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const tick = (id: string, yes: boolean) =>
    choose(new Set(yes ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  return (
    <details class="stack">
      <summary class="split-open">{t('harvest-split-open')}</summary>
      <fieldset class="stack">
        <legend class="field-label">{t('harvest-split-help')}</legend>
        {inside.map(({ id, noticed }) => (
          <Check key={id} label={<bdi>{noticed}</bdi>} checked={chosen.has(id)} onChange={(yes) => tick(id, yes)} />
        ))}
      </fieldset>
      {captures.length > 0 && (
        <div class="inline-form">
          <Field label={t('harvest-split')} most={BOUNDS.theme} value={box.text} onInput={box.set} />
          <OfferButton command="split_off" given={{ captures, theme: box.text.trim() }} drafts={[box.key]}>
            {t('harvest-split-do')}
          </OfferButton>
        </div>
      )}
    </details>
  );
}
