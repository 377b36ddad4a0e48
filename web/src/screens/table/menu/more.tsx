import { Button } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import { opened } from '../opened.ts';

/** One tap deeper: whatever else may be done at the table now. */
export function MoreButton() {
  const open = () => {
    opened.value = { kind: 'menu', start: 'table' };
  };
  return (
    <Button kind="quiet" onPress={open}>
      {t('more-open')}
    </Button>
  );
}
