import { useEffect, useState } from 'preact/hooks';
import { Field } from '../../parts/field.tsx';
import type { Phase } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { isWrong } from './phases.ts';

interface MinutesFieldProps {
  readonly phase: Phase;
  readonly name: string;
  readonly onChange: (minutes: number) => void;
}

/** How long a line takes. What is typed stays as it is typed; what cannot be is said below it. */
export function MinutesField({ phase, name, onChange }: MinutesFieldProps) {
  const [typed, type] = useState(String(phase.minutes));
  useEffect(() => {
    if (Number(typed) !== phase.minutes && !isWrong(phase)) type(String(phase.minutes));
  }, [phase.minutes]);
  return (
    <Field
      label={t('sheet-minutes', { phase: name })}
      value={typed}
      inputMode="numeric"
      onInput={(text) => {
        type(text);
        onChange(text.trim() === '' || Number.isNaN(Number(text)) ? 0 : Number(text));
      }}
      error={isWrong(phase) ? t('sheet-minutes-wrong') : undefined}
    />
  );
}
