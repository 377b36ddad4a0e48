import { draft } from '../../drafts.ts';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { BOUNDS, type CaptureView, type Side } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { Evidence, sides } from '../harvest/evidence.tsx';
import { CaptureSlip } from './captures.tsx';
import { useAsking, useHere } from './here.ts';
import { OfferButton, Refused } from './offer-button.tsx';
import { roomOf } from './seats.ts';

/** What the whole room looks into: to write it, and all that was put on a side of it, let through or not. */
export function EvidencePanel() {
  const session = useHere();
  const { hypothesis } = roomOf(session);
  const box = draft(session.key, 'hypothesis');
  return (
    <section class="stack">
      <Field
        label={t('evidence-field')}
        help={t('evidence-field-help')}
        rows={2}
        most={BOUNDS.hypothesis}
        value={box.text}
        onInput={box.set}
      />
      <div class="row">
        {box.text.trim() && (
          <OfferButton command="state_hypothesis" given={{ hypothesis: box.text.trim() }} drafts={[box.key]}>
            {t(hypothesis ? 'evidence-reword' : 'evidence-state')}
          </OfferButton>
        )}
        {hypothesis && (
          <OfferButton command="state_hypothesis" given={{ hypothesis: '' }} kind="quiet">
            {t('evidence-end')}
          </OfferButton>
        )}
      </div>
      {hypothesis && <p class="second">{t('evidence-held')}</p>}
      <Evidence
        hypothesis={hypothesis}
        captures={session.pages('stream').value}
        line={(capture) => <CaptureSlip capture={capture} />}
      />
    </section>
  );
}

/** For what facilitators wrote down for a table: which side it stands on. Others say that of their own. */
export function SideChoice({ capture }: { readonly capture: CaptureView }) {
  const session = useHere();
  const asking = useAsking();
  const offer = session.can('mark_evidence', { capture: capture.id });
  if (!offer || capture.by !== null) return null;
  const mark = (side: Side | '') => void asking.wait(session.take(offer, { capture: capture.id, side: side || null }));
  const options = [
    { value: '' as const, label: t('evidence-no-side') },
    ...sides.map((value) => ({ value, label: t(`evidence-${value}`) })),
  ];
  return (
    <>
      <Select label={t('evidence-mark')} options={options} value={capture.side ?? ''} onChange={mark} />
      <Refused why={asking.refused} />
    </>
  );
}
