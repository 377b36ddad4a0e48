import { useEffect } from 'preact/hooks';
import { useFetched } from '../../app/fetched.ts';
import { runSheets } from '../../link/run-sheets.ts';
import { ChoiceGroup, type Option } from '../../parts/choice.tsx';
import { PRESETS } from '../../presets.ts';
import type { SheetListing } from '../../wire.ts';
import { t, tongue } from '../../words/words.ts';
import type { Change, Form, Length } from './form.ts';
import { type OwnSheet, ownSheets, recallSheets } from './own-sheets.ts';
import { daysOf, isWrong, minutesOf, type RunSheet } from './phases.ts';
import { phaseName, RunSheetEditor } from './run-sheet-editor.tsx';
import { SheetFiles } from './sheet-files.tsx';
import { hours, SheetTimes } from './sheet-times.tsx';

interface HowLongProps {
  readonly form: Form;
  readonly change: Change;
}

/** A run sheet to begin with. */
interface Beginning extends Option<string> {
  readonly phases: RunSheet;
}

/** Tiles that find a place beside each other on a laptop. */
const MOST_ABREAST = 10;

const presets: readonly (keyof typeof PRESETS)[] = [45, 90, 150];

function preset(length: keyof typeof PRESETS): Beginning {
  const label = t('open-minutes', { minutes: length });
  return { value: String(length), label, help: t(`open-preset-${length}`), phases: PRESETS[length] };
}

function shelved({ id, title, summary, own_language, phases, held }: SheetListing): Beginning {
  const help = (
    <>
      <span lang={own_language} dir="auto">
        {summary}
      </span>{' '}
      {t('sheet-total', { time: hours(minutesOf(phases)) })}
      {held && <span class="open-deck-held">{t('sheet-held', { file: held.file, line: held.line })}</span>}
    </>
  );
  const label = (
    <span lang={own_language} dir="auto">
      {title}
    </span>
  );
  return { value: `shelf:${id}`, label, help, phases };
}

function kept({ id, title, phases }: OwnSheet): Beginning {
  const total = t('sheet-total', { time: hours(minutesOf(phases)) });
  return { value: `own:${id}`, label: <bdi>{title}</bdi>, help: `${t('sheet-yours')} ${total}`, phases };
}

/** How long: run sheets to begin with, the chosen one at a glance, every line of it to change, and to keep or give away. */
export function HowLong({ form, change }: HowLongProps) {
  const sheets = useFetched(`run sheets ${tongue.value}`, () => runSheets.all(tongue.value));
  useEffect(recallSheets, []);
  const beginnings = [...presets.map(preset), ...(sheets.there ?? []).map(shelved), ...ownSheets.value.map(kept)];
  const choose = (value: string) => {
    const chosen = beginnings.find((one) => one.value === value);
    if (chosen) change({ length: value as Length, phases: chosen.phases });
  };
  const wrong = form.phases.some(isWrong);
  return (
    <div class="stack">
      <ChoiceGroup
        legend={t('open-long')}
        options={beginnings}
        value={form.length === null ? undefined : String(form.length)}
        onChange={choose}
      />
      <Bar form={form} />
      <SheetTimes sheet={form.phases} />
      <details class="open-details" open={wrong || undefined}>
        <summary>{t('open-sheet-change', { minutes: minutesOf(form.phases) })}</summary>
        <RunSheetEditor sheet={form.phases} onChange={(phases) => change({ phases, length: null })} />
        <SheetFiles sheet={form.phases} onBring={(phases, length) => change({ phases, length })} />
      </details>
    </div>
  );
}

/** The run sheet as tiles as wide as they are long, each day of several for itself. */
function Bar({ form }: Pick<HowLongProps, 'form'>) {
  const timed = daysOf(form.phases).map((day) => day.filter((phase) => phase.minutes > 0));
  const long = timed.some((day) => day.length > MOST_ABREAST) || timed.length > 1;
  return timed.map((day, nth) => {
    const name = timed.length > 1 && t('sheet-day', { day: nth + 1 });
    return (
      <div key={nth} class="open-bar-of">
        {name && <p class="open-bar-day">{name}</p>}
        <ol class={long ? 'open-bar open-bar-long' : 'open-bar'} aria-label={name || t('open-sheet')}>
          {day.map((phase) => (
            <li key={phase.id} class={phase.kind === 'play' ? 'open-bar-play' : ''} style={{ flexGrow: phase.minutes }}>
              <span class="open-bar-name">{phaseName(phase)}</span> <span>{phase.minutes}</span>
            </li>
          ))}
        </ol>
      </div>
    );
  });
}
