import { ChoiceGroup } from '../../parts/choice.tsx';
import { PRESETS } from '../../presets.ts';
import { t } from '../../words/words.ts';
import type { Change, Form, Length } from './form.ts';
import { minutesOf } from './phases.ts';
import { phaseName, RunSheetEditor } from './run-sheet-editor.tsx';

interface HowLongProps {
  readonly form: Form;
  readonly change: Change;
}

const lengths: readonly Length[] = [45, 90, 150];

/** How long: three run sheets to begin with, the chosen one at a glance, and every line of it to change. */
export function HowLong({ form, change }: HowLongProps) {
  return (
    <div class="stack">
      <ChoiceGroup
        legend={t('open-long')}
        options={lengths.map((length) => ({
          value: String(length),
          label: t('open-minutes', { minutes: length }),
          help: t(`open-preset-${length}`),
        }))}
        value={form.length === null ? undefined : String(form.length)}
        onChange={(value) => {
          const length = Number(value) as Length;
          change({ length, phases: PRESETS[length] });
        }}
      />
      <Bar form={form} />
      <details class="open-details">
        <summary>{t('open-sheet-change', { minutes: minutesOf(form.phases) })}</summary>
        <RunSheetEditor sheet={form.phases} onChange={(phases) => change({ phases, length: null })} />
      </details>
    </div>
  );
}

/** The run sheet as tiles as wide as they are long. */
function Bar({ form }: Pick<HowLongProps, 'form'>) {
  const timed = form.phases.filter((phase) => phase.minutes > 0);
  return (
    <ol class="open-bar" aria-label={t('open-sheet')}>
      {timed.map((phase) => (
        <li key={phase.id} class={phase.kind === 'play' ? 'open-bar-play' : ''} style={{ flexGrow: phase.minutes }}>
          <span class="open-bar-name">{phaseName(phase)}</span> <span>{phase.minutes}</span>
        </li>
      ))}
    </ol>
  );
}
