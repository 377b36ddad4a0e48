import { useState } from 'preact/hooks';
import { arrowDown, arrowUp, plus } from '../../icons/later.ts';
import { footprints } from '../../icons/ui.ts';
import { choices } from '../../link/index.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Dealing, Phase } from '../../wire.ts';
import { modeName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { useAsking, useHere } from './here.ts';
import { Kept } from './kept.tsx';
import { OfferButton, Refused } from './offer-button.tsx';
import { openPanel } from './panels.ts';
import { daysOf, phaseName } from './phases.ts';
import { BeginsAt, Day } from './run-sheet.tsx';
import { roomOf } from './seats.ts';

/** The whole run sheet, line by line, to enter or to change. */
export function SheetPanel() {
  const room = roomOf(useHere());
  const days = daysOf(room.phases);
  return (
    <>
      <p class="second">{t('console-sheet-help')}</p>
      <Kept />
      <ol class="edit-lines">
        {room.phases.map((phase) => (
          <li class="edit-line" key={phase.id}>
            <Day day={days.get(phase.id)} />
            <EditLine phase={phase} />
          </li>
        ))}
      </ol>
      <Button icon={plus} onPress={() => openPanel({ what: 'line' })}>
        {t('console-add-line')}
      </Button>
    </>
  );
}

function EditLine({ phase }: { readonly phase: Phase }) {
  const session = useHere();
  const room = roomOf(session);
  const runs = phase.id === room.phase;
  return (
    <>
      <div class="edit-line-head">
        <h3>{phaseName(phase)}</h3>
        <BeginsAt phase={phase.id} />
        {runs && (
          <span class="edit-line-now second">
            <Icon d={footprints} size={16} />
            {t('console-runs-now')}
          </span>
        )}
      </div>
      <div class="edit-line-row">
        {session.can('set_phase', { phase: phase.id }) && (
          <LineForm key={`${phase.minutes} ${phase.mode} ${phase.dealing}`} phase={phase} />
        )}
        {!runs && session.can('enter_phase', { phase: phase.id }) && (
          <Button kind="quiet" onPress={() => openPanel({ what: 'enter', phase: phase.id })}>
            {t(room.entered.includes(phase.id) ? 'console-go-again' : 'console-go-there')}
          </Button>
        )}
        <Moves phase={phase} />
        <OfferButton command="drop_phase" given={{ phase: phase.id }} kind="quiet">
          {t('console-drop-line')}
        </OfferButton>
      </div>
    </>
  );
}

/** One place earlier or later, where that is on offer. The focus goes with the line. */
function Moves({ phase }: { readonly phase: Phase }) {
  const session = useHere();
  const asking = useAsking();
  const button = (later: boolean) => {
    const given = { phase: phase.id, later };
    const offer = session.can('move_phase', given);
    const way = later ? 'later' : 'earlier';
    return (
      offer && (
        <IconButton
          icon={later ? arrowDown : arrowUp}
          label={t(`console-move-${way}`, { phase: phaseName(phase) })}
          onPress={() => void asking.wait(session.take(offer, given))}
        />
      )
    );
  };
  return (
    <>
      {button(false)}
      {button(true)}
      <Refused why={asking.refused} />
    </>
  );
}

function LineForm({ phase }: { readonly phase: Phase }) {
  const session = useHere();
  const asking = useAsking();
  const [minutes, write] = useState(String(phase.minutes));
  const offer = session.can('set_phase', { phase: phase.id });
  if (!offer) return null;
  const save = (change: { minutes?: number; mode?: string; dealing?: Dealing }) => {
    const mode = phase.mode === null ? {} : { mode: phase.mode, dealing: phase.dealing };
    const given = { phase: phase.id, minutes: phase.minutes, ...mode, ...change };
    void asking.wait(session.take(offer, given)).then((done) => done || write(String(phase.minutes)));
  };
  const runs = phase.id === roomOf(session).phase;
  const typed = Number(minutes);
  const good = Number.isInteger(typed) && typed >= 1 && typed <= 240;
  return (
    <form
      class={phase.mode === null ? 'edit-line-form' : 'edit-line-form edit-line-play'}
      onSubmit={(event) => {
        event.preventDefault();
        if (good && !runs) save({ minutes: typed });
      }}
      onFocusOut={() => good && typed !== phase.minutes && save({ minutes: typed })}
    >
      {runs ? (
        <p class="second">{t('console-mode-next')}</p>
      ) : (
        <Field
          label={t('console-field-minutes')}
          inputMode="numeric"
          value={minutes}
          onInput={write}
          error={good ? undefined : t('console-minutes-wrong')}
        />
      )}
      {phase.mode !== null && <ModeChoice phase={phase} offer={offer} onSave={save} />}
      <Refused why={asking.refused} />
    </form>
  );
}

interface ModeChoiceProps {
  readonly phase: Phase;
  readonly offer: Parameters<typeof choices>[0];
  readonly onSave: (change: { mode?: string; dealing?: Dealing }) => void;
}

function ModeChoice({ phase, offer, onSave }: ModeChoiceProps) {
  const options = (field: 'mode' | 'dealing', label: (value: string) => string) =>
    (choices(offer, field) ?? []).map((value) => ({ value: String(value), label: label(String(value)) }));
  return (
    <>
      <Select
        label={t('console-field-mode')}
        options={options('mode', modeName)}
        value={phase.mode ?? ''}
        onChange={(mode) => onSave({ mode })}
      />
      <Select
        label={t('console-field-dealing')}
        options={options('dealing', (dealing) => t(`console-dealing-${dealing}`))}
        value={phase.dealing}
        onChange={(dealing) => onSave({ dealing: dealing as Dealing })}
      />
    </>
  );
}
