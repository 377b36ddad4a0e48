import { useEffect, useState } from 'preact/hooks';
import { cardLanguage } from '../../app/language.ts';
import { problemInWords } from '../../app/refusals.ts';
import { api, keyTo, Problem } from '../../link/index.ts';
import { toast } from '../../parts/toast.tsx';
import { type Change, type Form, formOf, keepForm, recallForm } from './form.ts';

/** The opening form, kept on this device with every change. With a room to copy it begins with the values of that room. */
export function useForm(copied: string | undefined): readonly [Form, Change] {
  const [form, setForm] = useState(() => recallForm(cardLanguage.value.split('-')[0] ?? 'en'));
  const change: Change = (changed) =>
    setForm((before) => {
      const next = { ...before, ...changed };
      keepForm(next);
      return next;
    });
  useEffect(() => {
    const key = copied && keyTo(copied);
    if (!key) return;
    api.plan(key.token).then(
      (plan) => change(formOf(plan)),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        toast({ text: problemInWords(problem) });
      },
    );
  }, [copied]);
  return [form, change];
}
