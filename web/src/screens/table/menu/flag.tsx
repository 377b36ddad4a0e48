import { draft } from '../../../drafts.ts';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { toast } from '../../../parts/toast.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { may } from '../scene.ts';
import type { MenuPageProps } from './menu.tsx';

/** Asks what a word means. Nobody is told who asked. */
export function FlagPage({ scene, onClose }: MenuPageProps) {
  const box = draft(scene.session.key, scene.seat.id, 'flag');
  const term = box.text;
  const offer = may(scene, 'flag_jargon');
  const flag = async (event: Event) => {
    event.preventDefault();
    if (!offer || !term.trim() || !(await ask(scene.session, offer, { term }, [box.key]))) return;
    toast({ text: t('flag-done') });
    onClose();
  };
  return (
    <form class="stack" onSubmit={(event) => void flag(event)}>
      <Field
        label={t('flag-label')}
        help={t('flag-help')}
        value={term}
        onInput={box.set}
        most={BOUNDS.term}
        enterKeyHint="send"
      />
      <Button kind="main" type="submit" notYet={offer && term.trim() ? undefined : t('capture-needs-words')}>
        {t('flag-ask')}
      </Button>
    </form>
  );
}
