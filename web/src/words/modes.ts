import { useEffect } from 'preact/hooks';
import { knows, loadWords, t } from './words.ts';

interface Stage {
  readonly mode: string;
  readonly step: string;
  readonly called: string;
}

/** What a mode is called; until its words have come, as it is spelt. */
export function modeName(mode: string): string {
  return knows(`mode-${mode}`) ? t(`mode-${mode}`) : mode;
}

/** A mode's own sentence where it has one, with its name in the gap `mode` of the other. */
export function modeSays(beginning: string, mode: string): string {
  return knows(beginning + mode) ? t(beginning + mode) : t(`${beginning}mode`, { mode: modeName(mode) });
}

/** The id of a stage's own sentence, which the words of its mode hold; else of the one that holds for the step. */
export function staged({ mode, called }: Pick<Stage, 'mode' | 'called'>, what: string, otherwise: string): string {
  const own = `mode-${mode}-${called}${what}`;
  return called && knows(own) ? own : otherwise;
}

/** "Respond", or what the stage is called in its mode. */
export function stageName(stage: Stage): string {
  return t(staged(stage, '', `step-${stage.step}`));
}

/** Fetches the words of these modes, but for those that every page has. Tried again whenever there is a connection. */
export function useModeWords(modes: readonly (string | null)[], online = true): void {
  const wanted = [...new Set(modes)].filter((mode): mode is string => mode !== null).sort();
  useEffect(() => {
    const lacking = wanted.filter((mode) => !knows(`mode-${mode}`)).map((mode) => `modes/${mode}`);
    if (online && lacking.length)
      loadWords(...lacking).catch((cause: unknown) => console.info('words of a mode did not arrive yet', cause));
  }, [wanted.join(), online]);
}
