import { useState } from 'preact/hooks';
import { chooseLook, look } from '../../app/look.ts';
import type { Draft } from '../../drafts.ts';
import { Check, Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { type AccessWish, BOUNDS, type ShoesLine } from '../../wire.ts';
import { rich } from '../../words/rich.tsx';
import { t } from '../../words/words.ts';
import { accessWishes, type Wishes } from './coming-in.ts';

/** A first name, or the friendly one offered. It may stay empty. */
export function YourName({ name }: { readonly name: Draft }) {
  const [friendly] = useState(() => oneOf(t('join-friendly-names').split(/\s*[,،]\s*/)));
  const offered = (
    <button type="button" class="join-friendly" onClick={() => name.set(friendly)}>
      {friendly}
    </button>
  );
  return (
    <Field
      label={t('join-name')}
      help={rich('join-name-help', { friendly: offered })}
      value={name.text}
      onInput={(text) => name.set(text)}
      most={BOUNDS.name}
      autocomplete="given-name"
      enterKeyHint="done"
      spellcheck={false}
    />
  );
}

interface AboutYouProps {
  readonly shoes: readonly ShoesLine[];
  readonly wishes: Wishes;
  readonly onWish: (wishes: Wishes) => void;
}

/** The closest shoes, and what would make the room easier. All of it may stay empty. */
export function AboutYou({ shoes, wishes, onWish }: AboutYouProps) {
  const tags = shoes.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {shoes.length > 0 && (
        <Select
          label={t('join-shoes')}
          help={t('join-shoes-help')}
          options={[{ value: '', label: t('join-shoes-none') }, ...tags]}
          value={wishes.tag ?? ''}
          onChange={(tag) => onWish({ ...wishes, tag: tag || null })}
        />
      )}
      <Easier wishes={wishes} onWish={onWish} />
    </>
  );
}

/** Wishes that this device can grant by itself, at once. */
const onThisDevice: Readonly<Partial<Record<AccessWish, (on: boolean) => void>>> = {
  easy_read: (easy) => chooseLook({ easy }),
  large_text: (large) => chooseLook({ text: large ? 'large' : 'normal' }),
};

function Easier({ wishes, onWish }: Pick<AboutYouProps, 'wishes' | 'onWish'>) {
  const turned = (wish: Wishes['access'][number], on: boolean) =>
    accessWishes.filter((one) => (one === wish ? on : wishes.access.includes(one)));
  return (
    <details class="join-more">
      <summary>{t('join-easier')}</summary>
      <p class="second">{t('join-easier-help')}</p>
      <div class="join-wishes">
        {accessWishes.map((wish) => (
          <Check
            key={wish}
            label={t(`join-wish-${wish}`)}
            checked={wishes.access.includes(wish)}
            onChange={(on) => {
              onWish({ ...wishes, access: turned(wish, on) });
              onThisDevice[wish]?.(on);
            }}
          />
        ))}
      </div>
      <p class="second">{t('join-device')}</p>
      <Check
        label={t('settings-listening')}
        help={t('settings-listening-help')}
        checked={look.value.listening}
        onChange={(listening) => chooseLook({ listening })}
      />
    </details>
  );
}

function oneOf(list: readonly string[]): string {
  return list[Math.floor(Math.random() * list.length)] ?? '';
}
