import { Panel } from '../../../parts/panel.tsx';
import { t } from '../../../words/words.ts';
import { nameOf, type Scene } from '../scene.ts';

/** What was written instead of said, in the running round. Always with a name: these are never called anonymous. */
export function Answers({ scene }: { readonly scene: Scene }) {
  const items = scene.session.pages('answers').value.filter(({ round }) => round === scene.round?.id);
  if (items.length === 0) return null;
  return (
    <Panel title={t('answers-title')}>
      <ul class="stack">
        {items.map(({ seat, go_round, answer }) => (
          <li key={`${seat}.${go_round}`} class="said">
            <b>
              <bdi>{seat === scene.seat.id ? t('seat-you') : nameOf(scene, seat)}</bdi>
            </b>
            <p dir="auto">{answer}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
