import { Select } from '../../parts/choice.tsx';
import type { CardListing } from '../../wire.ts';
import { t } from '../../words/words.ts';

/** What of the wall is shown; "" shows all. */
export interface Filter {
  readonly theme: string;
  readonly shoes: string;
  readonly tender: '' | 'low' | 'medium' | 'high';
}

export const everything: Filter = { theme: '', shoes: '', tender: '' };

/** Whether a card passes. */
export function fits({ card, themes }: CardListing, filter: Filter): boolean {
  return (
    (!filter.theme || themes.some(({ id }) => id === filter.theme)) &&
    (!filter.shoes || card.spoken_by?.id === filter.shoes) &&
    (!filter.tender || card.sensitivity === filter.tender)
  );
}

interface FiltersProps {
  readonly cards: readonly CardListing[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** Narrows the wall down by theme, by who speaks, by how tender. */
export function Filters({ cards, filter, onChange }: FiltersProps) {
  const themes = named(cards.flatMap((card) => card.themes));
  const shoes = named(cards.flatMap(({ card }) => card.spoken_by ?? []));
  const tender = (['low', 'medium', 'high'] as const).map((value) => ({ value, label: t(`wall-tender-${value}`) }));
  return (
    <div class="wall-filters">
      <Select
        label={t('wall-theme')}
        options={[{ value: '', label: t('wall-every-theme') }, ...themes]}
        value={filter.theme}
        onChange={(theme) => onChange({ ...filter, theme })}
      />
      <Select
        label={t('wall-shoes')}
        options={[{ value: '', label: t('wall-everyone') }, ...shoes]}
        value={filter.shoes}
        onChange={(next) => onChange({ ...filter, shoes: next })}
      />
      <Select<Filter['tender']>
        label={t('wall-tender')}
        options={[{ value: '', label: t('wall-tender-any') }, ...tender]}
        value={filter.tender}
        onChange={(next) => onChange({ ...filter, tender: next })}
      />
    </div>
  );
}

function named(things: readonly { readonly id: string; readonly name: string }[]) {
  return [...new Map(things.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}
