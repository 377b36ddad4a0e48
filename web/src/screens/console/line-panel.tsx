import { useState } from 'preact/hooks';
import { choices } from '../../link/index.ts';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import type { PhaseKind } from '../../wire.ts';
import { modeName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { useHere } from './here.ts';
import { OfferButton } from './offer-button.tsx';
import { useLeave } from './panels.ts';
import { phaseName } from './phases.ts';
import { roomOf } from './seats.ts';

/** A new line for the run sheet: what, for how long, after which. */
export function LinePanel() {
  const leave = useLeave();
  const session = useHere();
  const room = roomOf(session);
  const offers = session.offers('add_phase');
  const [after, setAfter] = useState(room.phase);
  const [what, setWhat] = useState('debrief');
  const [minutes, write] = useState('5');
  const whats = offers.flatMap((offer) => (choices(offer, 'mode') ?? choices(offer, 'kind') ?? []).map(String));
  const isMode = (one: string) => offers.some((offer) => choices(offer, 'mode')?.includes(one));
  const kind = isMode(what) ? { kind: 'play' as const, mode: what } : { kind: what as PhaseKind };
  const night = what === 'overnight';
  const places = room.phases.filter((phase) => offers.some((offer) => choices(offer, 'after')?.includes(phase.id)));
  return (
    <>
      <Select
        label={t('console-field-what')}
        options={whats.map((value) => ({
          value,
          label: isMode(value) ? modeName(value) : t(`console-phase-${value}`),
        }))}
        value={what}
        onChange={setWhat}
      />
      {!night && <Field label={t('console-field-minutes')} inputMode="numeric" value={minutes} onInput={write} />}
      <Select
        label={t('console-field-after')}
        options={places.map((phase) => ({ value: phase.id, label: phaseName(phase) }))}
        value={after}
        onChange={setAfter}
      />
      <div class="dialog-actions">
        <OfferButton
          command="add_phase"
          given={{ after, minutes: night ? 0 : Math.min(240, Math.max(1, Number(minutes) || 5)), ...kind }}
          kind="main"
          onDone={leave}
        >
          {t('console-add-line')}
        </OfferButton>
      </div>
    </>
  );
}
