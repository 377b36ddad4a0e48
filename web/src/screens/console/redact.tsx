import { useId, useState } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import type { Given } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type CaptureView } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { slipsIn } from '../own/slips.ts';
import { useHere } from './here.ts';
import { OfferButton, useCan } from './offer-button.tsx';

/** Takes out of a capture what slipped into it. */
export function Redact({ capture }: { readonly capture: CaptureView }) {
  const { id, noticed, because, so } = capture;
  return <TakeOut command="redact_capture" about={{ capture: id }} id={id} texts={[noticed, because, so]} />;
}

type Redacting = 'redact_capture' | 'redact_pledge' | 'redact_sentence' | 'redact_wording';

interface TakeOutProps<Name extends Redacting> {
  readonly command: Name;
  /** What the words stand in, as its command names it. */
  readonly about: Given<Name>;
  readonly id: string;
  readonly texts: readonly string[];
}

/** Takes words out of others: what looks like a number or an address is offered at once. */
export function TakeOut<Name extends Redacting>({ command, about, id, texts }: TakeOutProps<Name>) {
  const session = useHere();
  const title = useId();
  const [open, turn] = useState(false);
  const box = draft(session.key, 'redact', id);
  if (!useCan(command, about)) return null;
  const without = (slip: string) => ({ ...about, slip }) as Given<Name>;
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
    <section class="stack" aria-labelledby={title}>
      <h3 id={title}>{t('console-redact')}</h3>
      <p class="second">{t('console-redact-help')}</p>
      {slips.map((slip) => (
        <OfferButton key={slip} command={command} given={without(slip)} kind="ending">
          {t('console-redact-this', { slip })}
        </OfferButton>
      ))}
      <div class="inline-form">
        <Field label={t('console-redact-what')} most={BOUNDS.noticed} value={box.text} onInput={box.set} />
        {there && (
          <OfferButton command={command} given={without(written)} drafts={[box.key]} kind="ending">
            {t('console-redact-do')}
          </OfferButton>
        )}
      </div>
    </section>
  );
}
