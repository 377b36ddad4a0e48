import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/panel.tsx';
import type { CardListing } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { everything, type Filter, Filters, fits } from './filters.tsx';
import type { Form } from './form.ts';
import { Short } from './short.tsx';
import { WallCard } from './wall-card.tsx';
import './wall.css';

interface WallProps {
  readonly cards: readonly CardListing[];
  readonly form: Pick<Form, 'leftOut' | 'phases'>;
  readonly change: (change: Pick<Form, 'leftOut'>) => void;
}

/** Cards to look at, to narrow down by theme, by who speaks, by how tender, and to leave out one by one or as shown. */
export function Wall({ cards, form, change }: WallProps) {
  const [filter, setFilter] = useState<Filter>(everything);
  const shown = cards.filter((card) => fits(card, filter));
  const turn = ({ card }: CardListing, on: boolean) =>
    change({ leftOut: on ? form.leftOut.filter((id) => id !== card.id) : [...form.leftOut, card.id] });
  const turnAll = (on: boolean) => {
    const here = shown.map(({ card }) => card.id);
    const others = form.leftOut.filter((id) => !here.includes(id));
    change({ leftOut: on ? others : [...others, ...here] });
  };
  const outHere = shown.filter(({ card }) => form.leftOut.includes(card.id)).length;
  const out = cards.filter(({ card }) => form.leftOut.includes(card.id)).length;
  return (
    <>
      <Filters cards={cards} filter={filter} onChange={setFilter} />
      <div role="status">
        <p>{t('wall-count', { shown: shown.length, in: cards.length - out, all: cards.length })}</p>
        <Short cards={cards} form={form} />
      </div>
      {shown.length > 0 && shown.length < cards.length && (
        <div class="wall-all">
          {outHere < shown.length && (
            <Button onPress={() => turnAll(false)}>{t('wall-out-all', { count: shown.length })}</Button>
          )}
          {outHere > 0 && <Button onPress={() => turnAll(true)}>{t('wall-in-all', { count: shown.length })}</Button>}
        </div>
      )}
      <ul class="wall">
        {shown.map((card) => (
          <WallCard
            key={card.card.id}
            preview={card}
            inRoom={!form.leftOut.includes(card.card.id)}
            onTurn={(on) => turn(card, on)}
          />
        ))}
      </ul>
      {shown.length === 0 && <Empty title={t('wall-none')}>{t('wall-none-help')}</Empty>}
    </>
  );
}
