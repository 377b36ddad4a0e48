import { useEffect } from 'preact/hooks';
import { problemInWords } from '../../app/refusals.ts';
import { check, circleDashed, triangleAlert } from '../../icons/ui.ts';
import { Icon } from '../../parts/icon.tsx';
import { announce } from '../../parts/notice.tsx';
import { t } from '../../words/words.ts';
import type { Desk } from './desk.ts';

const icons = { saved: check, saving: circleDashed, kept: triangleAlert } as const;

/** Whether what was written is on the server, in one calm line. Readers hear only when it is not, and when it is again. */
export function SavedLine({ desk }: { readonly desk: Desk }) {
  const saving = desk.saving.value;
  const why = saving === 'kept' && desk.failure.value ? ` ${problemInWords(desk.failure.value)}` : '';
  useEffect(() => {
    if (saving === 'kept') announce(t('bench-kept'));
  }, [saving === 'kept']);
  return (
    <p class={`bench-saved bench-saved-${saving}`}>
      <Icon d={icons[saving]} size={18} />
      <span>
        {t(`bench-${saving}`)}
        {why}
      </span>
    </p>
  );
}
