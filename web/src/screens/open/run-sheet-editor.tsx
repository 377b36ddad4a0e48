import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { plus } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Select } from '../../parts/choice.tsx';
import { announce } from '../../parts/notice.tsx';
import { MODES } from '../../presets.ts';
import type { Phase } from '../../wire.ts';
import { modeName, useModeWords } from '../../words/modes.ts';
import { knows, t } from '../../words/words.ts';
import { PhaseLine } from './phase-line.tsx';
import { type Addable, addable, daysOf, isPlayed, mayGrow, type RunSheet, withPhase } from './phases.ts';

interface RunSheetEditorProps {
  readonly sheet: RunSheet;
  readonly onChange: (sheet: RunSheet) => void;
}

/** What a phase is called: in play by its mode. */
export function phaseName({ kind, mode }: Pick<Phase, 'kind' | 'mode'>): string {
  return kind === 'play' && mode ? modeName(mode) : t(`phase-${kind}`);
}

/** Every line of the run sheet, day by day, to change, move, take off; and one more to add. */
export function RunSheetEditor({ sheet, onChange }: RunSheetEditorProps) {
  const days = daysOf(sheet);
  return (
    <div class="stack">
      <ol class="open-sheet">
        {days.map((lines, day) => (
          <Fragment key={lines[0]?.id}>
            {days.length > 1 && <li class="open-sheet-day">{t('sheet-day', { day: day + 1 })}</li>}
            {lines.map((phase) => (
              <PhaseLine key={phase.id} phase={phase} nth={sheet.indexOf(phase)} sheet={sheet} onChange={onChange} />
            ))}
          </Fragment>
        ))}
      </ol>
      {!isPlayed(sheet) && <p>{t('sheet-no-play')}</p>}
      {mayGrow(sheet) ? <AddPhase sheet={sheet} onChange={onChange} /> : <p>{t('sheet-full')}</p>}
    </div>
  );
}

const USUAL = '';

function AddPhase({ sheet, onChange }: RunSheetEditorProps) {
  const [at, setAt] = useState('0');
  const [after, setAfter] = useState(USUAL);
  const add = () => {
    const what = addable[Number(at)] as Addable;
    const next = withPhase(sheet, what, after);
    const nth = next.findIndex((phase) => !sheet.includes(phase)) + 1;
    onChange(next);
    announce(t('sheet-added', { phase: phaseName(what), nth }));
  };
  const places = sheet.slice(0, -1).map((phase, nth) => ({
    value: phase.id,
    label: t('sheet-where-after', { nth: nth + 1, phase: phaseName(phase) }),
  }));
  useModeWords(MODES.map(({ id }) => id));
  const about = `mode-${addable[Number(at)]?.mode}-about`;
  const options = addable.map((what, nth) => ({ value: String(nth), label: phaseName(what) }));
  return (
    <div class="open-add">
      <Select label={t('sheet-add')} options={options} value={at} onChange={setAt} help={knows(about) && t(about)} />
      <Select
        label={t('sheet-where')}
        options={[{ value: USUAL, label: t('sheet-where-usual') }, ...places]}
        value={places.some(({ value }) => value === after) ? after : USUAL}
        onChange={setAfter}
      />
      <Button icon={plus} onPress={add}>
        {t('sheet-add-do')}
      </Button>
    </div>
  );
}
