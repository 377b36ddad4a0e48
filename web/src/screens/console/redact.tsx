import { useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { slipsIn } from '../own/slips.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';

/** Takes out of a capture what slipped into it: what looks like a number or an address is offered at once. */
export function Redact({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const [open, turn] = useState(false);
  const box = draft(session.key, 'redact', capture.id);
  if (!useCan('redact_capture', { capture: capture.id })) return null;
  const texts = [capture.noticed, capture.because, capture.so];
  const slips = [...new Set(texts.flatMap(slipsIn).map(({ text }) => text))];
  const written = box.text.trim();
  const there = written !== '' && texts.some((text) => text.includes(written));
  if (!open && !box.text && !slips.length)
    return (
      <div class="row">
        <Button kind="quiet" onPress={() => turn(true)}>
          {t('console-redact')}
        </Button>
      </div>
    );
  return (
    <section class="stack" aria-labelledby="redact">
      <h3 id="redact">{t('console-redact')}</h3>
      <p class="second">{t('console-redact-help')}</p>
      {slips.map((slip) => (
        <OfferButton key={slip} command="redact_capture" given={{ capture: capture.id, slip }} kind="ending">
          {t('console-redact-this', { slip })}
        </OfferButton>
      ))}
      <div class="inline-form">
        <Field label={t('console-redact-what')} most={BOUNDS.noticed} value={box.text} onInput={box.set} />
        {there && (
          <OfferButton
            command="redact_capture"
            given={{ capture: capture.id, slip: written }}
            drafts={[box.key]}
            kind="ending"
          >
            {t('console-redact-do')}
          </OfferButton>
        )}
      </div>
    </section>
  );
}
