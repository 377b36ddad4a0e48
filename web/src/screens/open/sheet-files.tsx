import { useState } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { save } from '../../app/save.ts';
import { download, trash2 } from '../../icons/later.ts';
import { Problem } from '../../link/index.ts';
import { runSheets } from '../../link/run-sheets.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FileField } from '../../parts/file-field.tsx';
import type { DeckProblem } from '../../wire.ts';
import { t, tongue } from '../../words/words.ts';
import type { Length } from './form.ts';
import { forgetSheet, keepSheet, ownSheets } from './own-sheets.ts';
import { isWrong, type RunSheet } from './phases.ts';

interface SheetFilesProps {
  readonly sheet: RunSheet;
  /** A run sheet came from a file, or was kept; `length` names it where it stands among those to begin with. */
  readonly onBring: (sheet: RunSheet, length: Length | null) => void;
}

const MOST_LETTERS = 60;

/** Keeping the run sheet for another time: on this device, or as a file that can be given away and brought in. */
export function SheetFiles({ sheet, onBring }: SheetFilesProps) {
  const [title, setTitle] = useState('');
  const [said, say] = useState<string>();
  const [problems, find] = useState<readonly DeckProblem[]>([]);
  const [asked, ask] = useState(false);
  const name = title.trim();
  const tell = (words: string, found: readonly DeckProblem[] = []) => {
    say(words);
    find(found);
  };
  const whenNamed = (work: () => void) => () => {
    ask(true);
    if (sheet.some(isWrong)) tell(t('sheet-wrong'));
    else if (name) work();
  };
  const asking = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      tell(problemInWords(problem));
    }
  };
  const keepIt = () => {
    onBring(sheet, `own:${keepSheet(name, sheet).id}`);
    tell(t('sheet-kept', { title: name }));
  };
  const saveIt = () =>
    asking(async () => {
      const file = await runSheets.write({ title: name, language: tongue.value, phases: sheet });
      save(new Blob([file.text], { type: 'application/yaml' }), file.name);
    });
  const bringIn = (input: HTMLInputElement) =>
    asking(async () => {
      const file = input.files?.[0];
      if (!file) return;
      const read = await runSheets.read({ text: await file.text(), language: tongue.value });
      input.value = '';
      if (!read.sheet) return tell(t('sheet-not-brought', { file: file.name }), read.problems);
      onBring(read.sheet.phases, null);
      setTitle(read.sheet.title);
      tell(t('sheet-brought', { title: read.sheet.title }), read.problems);
    });
  return (
    <section class="stack open-keep" aria-labelledby="open-keep">
      <h2 class="section-title" id="open-keep">
        {t('sheet-keep-title')}
      </h2>
      <Field
        label={t('sheet-name')}
        value={title}
        onInput={setTitle}
        most={MOST_LETTERS}
        error={asked && !name ? t('sheet-name-first') : undefined}
      />
      <div class="row">
        <Button onPress={whenNamed(keepIt)}>{t('sheet-keep')}</Button>
        <Button icon={download} onPress={whenNamed(() => void saveIt())}>
          {t('sheet-save')}
        </Button>
      </div>
      <FileField
        label={t('sheet-bring')}
        help={t('sheet-bring-help')}
        accept=".yaml,.yml,text/yaml,application/yaml"
        onChoose={(input) => void bringIn(input)}
      />
      <div role="status">
        {said && <p>{said}</p>}
        {problems.length > 0 && (
          <ul class="stack" lang="en" dir="ltr">
            {problems.map(({ line, column, where, message }) => (
              <li key={`${line}:${column} ${where} ${message}`}>
                {line}:{column} {where}: {message}
              </li>
            ))}
          </ul>
        )}
      </div>
      {ownSheets.value.map((one) => (
        <Button key={one.id} kind="quiet" icon={trash2} onPress={() => forgetSheet(one)}>
          {t('sheet-forget', { title: one.title })}
        </Button>
      ))}
    </section>
  );
}
