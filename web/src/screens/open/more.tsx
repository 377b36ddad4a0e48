import { nameOfLanguage } from '../../app/tongues.ts';
import { ChoiceGroup, Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type DeckSummary, type Door } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Change, Form } from './form.ts';
import { Scales } from './scales.tsx';
import { chosenOf, usePreviews } from './use-decks.ts';

interface MoreProps {
  readonly form: Form;
  readonly change: Change;
  readonly decks: readonly DeckSummary[];
}

const sizes = ['3', '4', '5', '6', '7', '8'];
const doors: readonly Door[] = ['open', 'knock', 'locked'];

/** What most rooms leave as it is: one’s own name, tables, door, language, what people agree on. */
export function More({ form, change, decks }: MoreProps) {
  const chosen = decks.filter(({ id }) => form.decks.includes(id));
  const tongues = [...new Set([form.language, 'en', ...chosen.flatMap((deck) => deck.languages)])];
  return (
    <details class="open-details">
      <summary>{t('open-more')}</summary>
      <div class="open-more">
        <Field
          label={t('open-you')}
          help={t('open-you-help')}
          value={form.facilitator}
          onInput={(facilitator) => change({ facilitator })}
          most={BOUNDS.name}
          autocomplete="given-name"
          optional
        />
        <div class="open-pair">
          <Select
            label={t('open-size')}
            help={t('open-size-help')}
            options={sizes.map((value) => ({ value, label: t('open-size-of', { count: Number(value) }) }))}
            value={String(form.tableSize)}
            onChange={(size) => change({ tableSize: Number(size) })}
          />
          <Select
            label={t('open-language')}
            help={t('open-language-help')}
            options={tongues.map((value) => ({ value, label: nameOfLanguage(value) }))}
            value={form.language}
            onChange={(language) => change({ language })}
          />
        </div>
        <ChoiceGroup
          legend={t('open-door')}
          options={doors.map((value) => ({
            value,
            label: t(`open-door-${value}`),
            help: t(`open-door-${value}-words`),
          }))}
          value={form.door}
          onChange={(door) => change({ door })}
        />
        <Field
          label={t('open-sites')}
          help={t('open-sites-help')}
          value={form.sites}
          onInput={(sites) => change({ sites })}
          rows={2}
          optional
        />
        <Agreement form={form} change={change} decks={decks} />
        <Scales form={form} change={change} decks={decks} />
      </div>
    </details>
  );
}

/** What people agree on: the deck’s own lines to begin with, and every word of them to change. */
function Agreement({ form, change, decks }: MoreProps) {
  const previews = usePreviews(chosenOf(decks, form.decks));
  const offered = previews.there?.map((deck) => deck.agreement).find(Boolean) ?? '';
  return (
    <Field
      label={t('open-agreement')}
      help={t('open-agreement-help')}
      value={form.agreement ?? offered}
      onInput={(agreement) => change({ agreement })}
      rows={4}
      most={BOUNDS.agreement}
      optional
    />
  );
}
