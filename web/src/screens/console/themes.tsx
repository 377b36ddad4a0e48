import { draft } from '../../drafts.ts';
import { layers, monitor } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Empty } from '../../parts/panel.tsx';
import { BOUNDS, type ThemeView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { SortButton } from './harvest-panel.tsx';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { roomOf } from './seats.ts';

/** All themes: how much lies in each, and which one stands large on the screen. */
export function Themes({ bare }: { readonly bare?: boolean | undefined }) {
  const themes = useHere().pages('themes').value;
  return (
    <section class="themes" aria-labelledby="themes-title">
      <h2 class={bare ? 'spoken' : 'section-title'} id="themes-title">
        {t('console-themes-tab', { count: themes.length })}
      </h2>
      {themes.length === 0 && <Empty title={t('console-no-themes')}>{t('console-no-themes-help')}</Empty>}
      <div class="row">
        <SortButton />
        <Button onPress={() => openPanel({ what: 'harvest' })}>{t('harvest-panel')}</Button>
        <Button onPress={() => openPanel({ what: 'pledges' })}>{t('told-overview')}</Button>
      </div>
      <ul class="themes-list">
        {themes.map((theme) => (
          <li key={theme.id} class="theme paper">
            <ThemeSlip theme={theme} />
          </li>
        ))}
      </ul>
      <MakeTheme />
    </section>
  );
}

function ThemeSlip({ theme }: { readonly theme: ThemeView }) {
  const session = useHere();
  const large = roomOf(session).spotlight === theme.id;
  const stream = session.pages('stream').value;
  const shown = stream.filter((capture) => capture.theme === theme.id && capture.on_screen && !capture.hidden).length;
  return (
    <>
      <h3 class="theme-name" dir="auto">
        {theme.name}
      </h3>
      <p class="second">
        {t('console-theme-holds', { count: theme.size })}
        {theme.size > 0 && ` · ${t('console-theme-on-screen', { count: shown })}`}
        {` · ${t(theme.on_screen ? 'harvest-through' : 'harvest-held')}`}
        {theme.dots !== null && ` · ${t('harvest-dots-on', { count: theme.dots })}`}
      </p>
      <div class="row">
        <OfferButton command="let_theme_through" given={{ id: theme.id, on_screen: !theme.on_screen }}>
          {t(theme.on_screen ? 'harvest-hold' : 'harvest-let')}
        </OfferButton>
        {large ? (
          <OfferButton command="show_theme" given={{ id: null }} icon={monitor}>
            {t('console-theme-off')}
          </OfferButton>
        ) : (
          <OfferButton command="show_theme" given={{ id: theme.id }} icon={monitor}>
            {t('console-theme-show')}
          </OfferButton>
        )}
        <Button kind="quiet" onPress={() => openPanel({ what: 'theme', theme: theme.id })}>
          {t('console-theme-open')}
        </Button>
      </div>
    </>
  );
}

function MakeTheme() {
  const session = useHere();
  const box = draft(session.key, 'new-theme');
  if (!session.can('make_theme', { first: null })) return null;
  return (
    <div class="inline-form">
      <Field label={t('console-new-theme')} most={BOUNDS.theme} value={box.text} onInput={box.set} />
      <OfferButton
        command="make_theme"
        given={{ theme: box.text.trim(), first: null }}
        icon={layers}
        drafts={[box.key]}
      >
        {t('console-make-theme')}
      </OfferButton>
    </div>
  );
}
