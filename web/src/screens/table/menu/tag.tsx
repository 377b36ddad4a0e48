import { Select } from '../../../parts/choice.tsx';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { may, type Scene } from '../scene.ts';

/** Which perspective comes closest to my own shoes, so that I am never dealt it. */
export function MyTag({ scene }: { readonly scene: Scene }) {
  const { session, seat } = scene;
  const offer = may(scene, 'tag_seat');
  const [tag, say] = useChoice(seat.tag ?? '', async (next) =>
    offer ? ask(session, offer, { tag: next || null }) : false,
  );
  if (!offer) return null;
  const shoes = session.pages('shoes').value;
  return (
    <Select
      label={t('tag-label')}
      help={t('tag-help')}
      value={tag}
      options={[{ value: '', label: t('tag-none') }, ...shoes.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={say}
    />
  );
}
