import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { triangleAlert } from '../../icons/ui.ts';
import { CardPicture } from '../../parts/card-picture.tsx';
import { Tag } from '../../parts/chip.tsx';
import { Select } from '../../parts/choice.tsx';
import { Empty } from '../../parts/panel.tsx';
import type { Shoes } from '../../parts/shoes.ts';
import { SmallCard } from '../../parts/small-card.tsx';
import { MODES } from '../../presets.ts';
import type { OpenPicture } from '../../wire.ts';
import { modeName, useModeWords } from '../../words/modes.ts';
import { direction, locale, t } from '../../words/words.ts';
import '../open/open.css';
import '../open/wall.css';

/** A card as the wall shows it. */
export interface WallItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly shoes: (Shoes & { readonly id: string }) | undefined;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly modes: readonly string[];
  readonly sensitivity: string;
  readonly contentNote: string;
  readonly picture?: OpenPicture | null | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

type Filter = Readonly<Record<'shoes' | 'kind' | 'theme' | 'mode', string>>;

const everything: Filter = { shoes: '', kind: '', theme: '', mode: '' };
const kinds = ['scenario', 'statement', 'verse', 'info', 'quiz', 'decision', 'wild'] as const;
const usual = ['own_shoes', 'swap_shoes'];

/** Which cards pass; those of one colour lie together, in the order of the deck. */
export function chosen(items: readonly WallItem[], filter: Filter): readonly WallItem[] {
  const places = new Map([...new Set(items.map(({ shoes }) => shoes?.id ?? ''))].map((id, nth) => [id, nth]));
  const place = ({ shoes }: WallItem) => places.get(shoes?.id ?? '') ?? 0;
  return items
    .filter(
      ({ shoes, kind, themes, modes }) =>
        (!filter.shoes || shoes?.id === filter.shoes) &&
        (!filter.kind || kind === filter.kind) &&
        (!filter.theme || themes.some(({ id }) => id === filter.theme)) &&
        (!filter.mode || (modes.length ? modes : usual).includes(filter.mode)),
    )
    .sort((one, other) => place(one) - place(other));
}

interface WallProps {
  readonly items: readonly WallItem[];
  /** What stands below a card: a way to change it. */
  readonly below?: (item: WallItem) => ComponentChildren;
}

/** A deck as a wall of cards. */
export function Wall({ items, below }: WallProps) {
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = chosen(items, filter);
  return (
    <>
      <WallFilters items={items} filter={filter} onChange={setFilter} />
      <p role="status">{t('decks-wall-count', { shown: shown.length, all: items.length })}</p>
      <ul class="wall">
        {shown.map((item) => (
          <li class="wall-card" key={item.id}>
            <SmallCard
              shoes={item.shoes}
              title={item.title || t('decks-untitled')}
              lang={item.lang}
              dir={item.dir}
              footer={
                <>
                  <span lang={locale.value} dir={direction.value}>
                    {kinds.includes(item.kind as 'wild') ? t(`wall-kind-${item.kind}`) : item.kind}
                  </span>
                  {(item.sensitivity === 'medium' || item.sensitivity === 'high') && (
                    <Tag icon={triangleAlert}>{t(`wall-${item.sensitivity}`)}</Tag>
                  )}
                </>
              }
            />
            <CardPicture picture={item.picture} />
            <p class="wall-text decks-wall-text" lang={item.lang} dir={item.dir}>
              {item.text}
            </p>
            {item.contentNote && <p class="second">{t('wall-note', { note: item.contentNote })}</p>}
            {below?.(item)}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <Empty title={t('wall-none')}>{t('wall-none-help')}</Empty>}
    </>
  );
}

interface WallFiltersProps {
  readonly items: readonly WallItem[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

function WallFilters({ items, filter, onChange }: WallFiltersProps) {
  const suits = (mode: string) => items.some(({ modes }) => (modes.length ? modes : usual).includes(mode));
  const modes = MODES.map(({ id }) => id).filter(suits);
  useModeWords(MODES.map(({ id }) => id));
  const used = kinds.filter((kind) => items.some((item) => item.kind === kind));
  const line = (name: keyof Filter, label: string, any: string, options: readonly Option[]) => (
    <Select
      label={label}
      options={[{ value: '', label: any }, ...options]}
      value={filter[name]}
      onChange={(value) => onChange({ ...filter, [name]: value })}
    />
  );
  return (
    <div class="wall-filters">
      {line('shoes', t('wall-shoes'), t('wall-everyone'), named(items.flatMap(({ shoes }) => shoes ?? [])))}
      {line(
        'kind',
        t('decks-kind'),
        t('decks-every-kind'),
        used.map((value) => ({ value, label: t(`wall-kind-${value}`) })),
      )}
      {line('theme', t('wall-theme'), t('wall-every-theme'), named(items.flatMap(({ themes }) => themes)))}
      {line(
        'mode',
        t('decks-mode'),
        t('decks-every-mode'),
        modes.map((value) => ({ value, label: modeName(value) })),
      )}
    </div>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

function named(things: readonly { readonly id: string; readonly name: string }[]): readonly Option[] {
  return [...new Map(things.map(({ id, name }) => [id, { value: id, label: name }])).values()];
}
