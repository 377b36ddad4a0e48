import { draft } from '../../drafts.ts';
import { eyeOff, monitor } from '../../icons/later.ts';
import { eye } from '../../icons/ui.ts';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { SideChoice } from './evidence-panel.tsx';
import { useAsking, useHere } from './here.ts';
import { OfferButton, Refused } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { Redact } from './redact.tsx';
import { nameOf, tableName } from './seats.ts';

/** One capture, whole, and what facilitators may do with it. */
export function CapturePanel({ capture: id }: { readonly capture: string }) {
  const leave = useLeave();
  const session = useHere();
  const capture = session.pages('stream').value.find((one) => one.id === id);
  if (!capture) return <p>{t('console-capture-gone')}</p>;
  return (
    <>
      <CaptureText capture={capture} />
      <div class="row">
        <OfferButton command="let_through" given={{ capture: id, on_screen: !capture.on_screen }} icon={monitor}>
          {t(capture.on_screen ? 'console-off-screen' : 'console-let-through')}
        </OfferButton>
        <OfferButton
          command="hide_capture"
          given={{ capture: id, hidden: !capture.hidden }}
          icon={capture.hidden ? eye : eyeOff}
        >
          {t(capture.hidden ? 'console-show-again' : 'console-hide')}
        </OfferButton>
        {capture.by === null && (
          <OfferButton command="withdraw_capture" given={{ capture: id }} kind="quiet" onDone={leave}>
            {t('console-withdraw')}
          </OfferButton>
        )}
      </div>
      <Redact key={capture.noticed} capture={capture} />
      <SideChoice capture={capture} />
      <ThemeChoice capture={capture} />
      <NewTheme capture={capture} />
    </>
  );
}

/** What a capture says, whole, and where it came from. */
export function CaptureText({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const by = capture.by ? nameOf(session, capture.by) : t('console-by-nobody');
  return (
    <div class="capture-text stack">
      {(['noticed', 'because', 'so'] as const).map(
        (field) =>
          capture[field] && (
            <div key={field}>
              <p class="second">{t(`console-slip-${field}`)}</p>
              <p dir="auto">{capture[field]}</p>
            </div>
          ),
      )}
      <p class="second">
        {t('console-capture-from', { table: tableName(session, capture.table), by })}
        {capture.whose_need && <> · {t(`console-need-${capture.whose_need}`)}</>}
      </p>
      {capture.kept_out && <p class="second">{t('console-kept-out')}</p>}
      {capture.redacted && <p class="second">{t('console-redacted')}</p>}
    </div>
  );
}

function ThemeChoice({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const asking = useAsking();
  const themes = session.pages('themes').value;
  const offer = session.can('put_in_theme', { capture: capture.id });
  if (!offer || themes.length === 0) return null;
  const options = [
    { value: '', label: t('console-no-theme') },
    ...themes.map((theme) => ({ value: theme.id, label: <bdi>{theme.name}</bdi> })),
  ];
  const put = (value: string) => {
    const given = { capture: capture.id, id: value || null };
    void asking.wait(session.take(offer, given));
  };
  return (
    <>
      <ChoiceGroup legend={t('console-theme')} options={options} value={capture.theme ?? ''} onChange={put} />
      <Refused why={asking.refused} />
    </>
  );
}

function NewTheme({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const box = draft(session.key, 'new-theme', capture.id);
  if (!session.can('make_theme', { first: capture.id })) return null;
  return (
    <div class="inline-form">
      <Field label={t('console-new-theme')} most={BOUNDS.theme} value={box.text} onInput={box.set} />
      <OfferButton command="make_theme" given={{ theme: box.text.trim(), first: capture.id }} drafts={[box.key]}>
        {t('console-make-theme')}
      </OfferButton>
    </div>
  );
}
