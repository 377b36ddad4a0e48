import { useState } from 'preact/hooks';
import { Button } from '../../../parts/button.tsx';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { nameBox } from '../boxes.ts';
import type { Scene } from '../scene.ts';

/** What my seat is called; kept when it reads otherwise. */
export function MyName({ scene }: { readonly scene: Scene }) {
  const { session, seat } = scene;
  const box = nameBox(scene);
  const [name, setName] = useState<string | undefined>(box.text || undefined);
  const write = (next: string | undefined) => {
    setName(next);
    box.set(next ?? '');
  };
  const offer = session.can('rename', { seat: seat.id });
  if (!offer) return null;
  const written = name ?? seat.name;
  const changed = written.trim() !== '' && written.trim() !== seat.name;
  const keep = async (event: Event) => {
    event.preventDefault();
    if (changed && (await ask(session, offer, { seat: seat.id, name: written }))) write(undefined);
  };
  return (
    <form class="stack" onSubmit={(event) => void keep(event)}>
      <Field
        label={t('name-label')}
        help={t('name-help')}
        value={written}
        onInput={write}
        most={BOUNDS.name}
        autocomplete="given-name"
        enterKeyHint="done"
      />
      {changed && (
        <div class="row">
          <Button type="submit">{t('name-keep')}</Button>
        </div>
      )}
    </form>
  );
}
