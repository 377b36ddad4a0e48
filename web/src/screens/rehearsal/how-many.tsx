import { Field } from '../../parts/field.tsx';
import { t } from '../../words/words.ts';

export const FEWEST = 6;
export const MOST = 200;

/** How many, read from what was typed; undefined: not a number of people that can be simulated. */
export function peopleOf(typed: string): number | undefined {
  const people = Number(typed);
  return Number.isInteger(people) && people >= FEWEST && people <= MOST ? people : undefined;
}

interface HowManyProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Say what is wrong with it: it was tried to go on. */
  readonly tried: boolean;
}

/** How many simulated people shall come. */
export function HowMany({ value, onInput, tried }: HowManyProps) {
  return (
    <Field
      label={t('rehearsal-people')}
      help={t('rehearsal-people-help')}
      type="number"
      inputMode="numeric"
      value={value}
      onInput={onInput}
      error={tried && peopleOf(value) === undefined ? t('rehearsal-people-wrong') : undefined}
    />
  );
}
