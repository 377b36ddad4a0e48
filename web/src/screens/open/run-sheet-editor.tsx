import { useState } from 'preact/hooks';
import { plus } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { MODES } from '../../presets.ts';
import type { Phase } from '../../wire.ts';
import { modeName, useModeWords } from '../../words/modes.ts';
import { knows, t } from '../../words/words.ts';
import { PhaseLine } from './phase-line.tsx';
import { type Addable, addable, mayGrow, type RunSheet, withPhase } from './phases.ts';

interface RunSheetEditorProps {
  readonly sheet: RunSheet;
  readonly onChange: (sheet: RunSheet) => void;
}

/** What a phase is called: in play by its mode. */
export function phaseName({ kind, mode }: Pick<Phase, 'kind' | 'mode'>): string {
  return kind === 'play' && mode ? modeName(mode) : t(`phase-${kind}`);
}

/** Every line of the run sheet, to change, move, take off; and one more to add. */
export function RunSheetEditor({ sheet, onChange }: RunSheetEditorProps) {
  return (
    <div class="stack">
      <ol class="open-sheet">
        {sheet.map((phase, nth) => (
          <PhaseLine key={phase.id} phase={phase} nth={nth} sheet={sheet} onChange={onChange} />
        ))}
      </ol>
      {mayGrow(sheet) && <AddPhase onAdd={(what) => onChange(withPhase(sheet, what))} />}
    </div>
  );
}

function AddPhase({ onAdd }: { readonly onAdd: (what: Addable) => void }) {
  const [at, setAt] = useState('0');
  useModeWords(MODES.map(({ id }) => id));
  const about = `mode-${addable[Number(at)]?.mode}-about`;
  const options = addable.map((what, nth) => ({ value: String(nth), label: phaseName(what) }));
  return (
    <div class="open-add">
      <Select label={t('sheet-add')} options={options} value={at} onChange={setAt} help={knows(about) && t(about)} />
      <Button icon={plus} onPress={() => onAdd(addable[Number(at)] as Addable)}>
        {t('sheet-add-do')}
      </Button>
    </div>
  );
}
