import { ChoiceGroup } from '../../parts/choice.tsx';
import type { Naming } from '../../wire.ts';
import { t } from '../../words/words.ts';
import type { Change, Form } from './form.ts';

interface NamesProps {
  readonly form: Form;
  readonly change: Change;
}

/** Whether names stand beside what people write. */
export function Names({ form, change }: NamesProps) {
  const options = (['anonymous', 'named'] as const satisfies readonly Naming[]).map((value) => ({
    value,
    label: t(`open-naming-${value}`),
    help: t(`open-naming-${value}-words`),
  }));
  return (
    <ChoiceGroup
      legend={t('open-naming')}
      help={t('open-naming-help')}
      options={options}
      value={form.naming}
      onChange={(naming) => change({ naming })}
    />
  );
}
