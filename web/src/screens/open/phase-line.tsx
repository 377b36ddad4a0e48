import { chevronDown, chevronUp } from '../../icons/ui.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import type { Dealing, Phase } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { MinutesField } from './minutes-field.tsx';
import { advice, isDealt, moved, type RunSheet, stays, withChange, without } from './phases.ts';
import { phaseName } from './run-sheet-editor.tsx';

interface PhaseLineProps {
  readonly phase: Phase;
  readonly nth: number;
  readonly sheet: RunSheet;
  readonly onChange: (sheet: RunSheet) => void;
}

const dealings: readonly Dealing[] = ['spread', 'random', 'chosen'];

/** One line of the run sheet. Arriving and closing stay where they are. */
export function PhaseLine({ phase, nth, sheet, onChange }: PhaseLineProps) {
  const name = phaseName(phase);
  if (stays(phase)) return <li class="open-line open-line-stays">{name}</li>;
  const movable = (by: -1 | 1) => {
    const other = sheet[nth + by];
    return other !== undefined && !stays(other);
  };
  const told = advice(sheet, nth);
  return (
    <li class="open-line">
      <span class="open-line-name">{name}</span>
      {phase.kind !== 'overnight' && (
        <span class="open-line-minutes">
          <MinutesField
            phase={phase}
            name={name}
            onChange={(minutes) => onChange(withChange(sheet, phase.id, { minutes }))}
          />
          <span aria-hidden="true">{t('sheet-min')}</span>
        </span>
      )}
      {isDealt(phase) && (
        <Select
          label={t('sheet-dealing')}
          labelSpoken
          options={dealings.map((value) => ({ value, label: t(`sheet-dealing-${value}`) }))}
          value={phase.dealing}
          onChange={(dealing) => onChange(withChange(sheet, phase.id, { dealing }))}
        />
      )}
      <span class="open-line-acts">
        {movable(-1) && (
          <IconButton
            icon={chevronUp}
            label={t('sheet-earlier', { phase: name })}
            onPress={() => onChange(moved(sheet, phase.id, -1))}
          />
        )}
        {movable(1) && (
          <IconButton
            icon={chevronDown}
            label={t('sheet-later', { phase: name })}
            onPress={() => onChange(moved(sheet, phase.id, 1))}
          />
        )}
        <Button kind="quiet" onPress={() => onChange(without(sheet, phase.id))}>
          {t('sheet-off')}
          <span class="spoken"> {name}</span>
        </Button>
      </span>
      {told && <p class="open-line-advice second">{t(`sheet-${told}`)}</p>}
    </li>
  );
}
