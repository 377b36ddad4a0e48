import { useState } from 'preact/hooks';
import { useChanged } from '../../app/use-changed.ts';
import { monitor } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Check } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { tableName } from './seats.ts';
import { Merge, Split } from './theme-moves.tsx';

/** One theme: its name, which captures lie in it, and taking it apart. */
export function ThemePanel({ theme: id }: { readonly theme: string }) {
  const leave = useLeave();
  const session = useHere();
  const theme = session.pages('themes').value.find((one) => one.id === id);
  const box = useChanged(session.key, theme?.name ?? '', 'theme', id);
  const name = box.text;
  const [first] = useState(theme?.captures ?? []);
  const captures = insideFirst(session.pages('stream').value, first);
  if (!theme) return <p>{t('console-theme-gone')}</p>;
  return (
    <>
      <div class="inline-form">
        <Field label={t('console-theme-name')} most={BOUNDS.theme} value={name} onInput={box.set} />
        {name.trim() !== theme.name && (
          <OfferButton command="rename_theme" given={{ id, theme: name.trim() }} onDone={box.done}>
            {t('console-rename')}
          </OfferButton>
        )}
      </div>
      <fieldset class="stack">
        <legend class="field-label">{t('console-theme-captures')}</legend>
        {captures.length === 0 && <p class="second">{t('console-no-captures')}</p>}
        {captures.map((capture) => (
          <InTheme key={capture.id} capture={capture} theme={id} />
        ))}
      </fieldset>
      <ShowAll theme={id} />
      <Merge theme={theme} />
      <Split theme={theme} />
      <OfferButton command="drop_theme" given={{ id }} kind="ending" onDone={leave}>
        {t('console-theme-drop')}
      </OfferButton>
    </>
  );
}

/** Captures that lay in the theme when it was opened stand first; none moves while ticks are set. */
function insideFirst(captures: readonly CaptureView[], first: readonly string[]): readonly CaptureView[] {
  return [...captures].sort((a, b) => Number(first.includes(b.id)) - Number(first.includes(a.id)));
}

/** Lets everything in the theme through to the screen that is not hidden and not there yet. */
function ShowAll({ theme }: { readonly theme: string }) {
  const session = useHere();
  const waiting = session
    .pages('stream')
    .value.filter((capture) => capture.theme === theme && !capture.hidden && !capture.on_screen);
  if (waiting.length === 0) return null;
  const show = () => {
    for (const { id } of waiting) {
      const given = { capture: id, on_screen: true };
      const offer = session.can('let_through', given);
      if (offer) void session.take(offer, given);
    }
  };
  return (
    <Button icon={monitor} onPress={show}>
      {t('console-theme-all')}
    </Button>
  );
}

function InTheme({ capture, theme }: { readonly capture: CaptureView; readonly theme: string }) {
  const session = useHere();
  const offer = session.can('put_in_theme', { capture: capture.id });
  const put = (inside: boolean) =>
    offer && void session.take(offer, { capture: capture.id, id: inside ? theme : null });
  const other = capture.theme !== null && capture.theme !== theme;
  const where = tableName(session, capture.table);
  return (
    <Check
      label={<bdi>{capture.noticed}</bdi>}
      help={other ? t('console-in-other-theme', { table: where }) : where}
      checked={capture.theme === theme}
      onChange={put}
    />
  );
}
