import { useEffect } from 'preact/hooks';
import { Reach } from '../../app/reach.tsx';
import type { PageProps } from '../../app/routes.ts';
import { Shell } from '../../app/shell.tsx';
import { useTitle } from '../../app/title.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Decks } from './decks.tsx';
import { HowLong } from './how-long.tsx';
import { More } from './more.tsx';
import { Names } from './names.tsx';
import { Poster } from './poster.tsx';
import { usePlayable } from './use-decks.ts';
import { useForm } from './use-form.ts';
import { useOpening } from './use-opening.ts';
import './open.css';

/** Opening a room: what for, which cards, how long, and names or none; beside it the poster as people will see it. */
export default function Open({ params }: PageProps) {
  const [form, change] = useForm(params.room);
  const decks = usePlayable();
  const deck = decks.there?.find(({ id }) => id === form.decks[0]);
  const opening = useOpening(form, deck?.title ?? '', decks.own);
  useTitle(t('open-title'));
  useEffect(() => {
    const shelf = decks.there?.map(({ id }) => id) ?? [];
    const known = form.decks.filter((id) => shelf.includes(id));
    if (shelf[0] && known.length !== form.decks.length) change({ decks: known });
    else if (shelf[0] && !known.length) change({ decks: [shelf[0]] });
  }, [decks.there]);
  return (
    <Shell width="wide">
      <div class="open-page">
        <div class="open-form">
          <h1>{t('open-title')}</h1>
          <Field
            label={t('open-purpose')}
            help={
              <>
                {t('open-purpose-help')}{' '}
                <span lang={deck?.language} dir={deck?.dir}>
                  {deck?.purpose_hint}
                </span>
              </>
            }
            value={form.purpose}
            onInput={(purpose) => change({ purpose })}
            rows={2}
            most={BOUNDS.purpose}
            error={opening.wrong.purpose}
          />
          <Field
            label={t('open-name')}
            help={t('open-name-help', { deck: deck?.title ?? '' })}
            value={form.title}
            onInput={(title) => change({ title })}
            most={BOUNDS.title}
            optional
          />
          <Decks form={form} change={change} decks={decks} error={opening.wrong.decks} />
          <HowLong form={form} change={change} />
          <Names form={form} change={change} />
          <More form={form} change={change} decks={decks.there ?? []} />
          <div class="open-end">
            <Button kind="main" sending={opening.sending} onPress={opening.open}>
              {t('open-do')}
            </Button>
            <p role="alert" class="open-refused">
              {opening.refused ?? opening.wrong.long ?? opening.wrong.sheet}
            </p>
          </div>
        </div>
        <aside class="open-aside" aria-label={t('open-poster')}>
          <Poster form={form} deck={deck} />
          <Reach />
        </aside>
      </div>
    </Shell>
  );
}
