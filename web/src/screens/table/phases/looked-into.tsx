import { Select } from '../../../parts/choice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import type { CaptureView, Side } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { sides } from '../../harvest/evidence.tsx';
import { ask } from '../act.tsx';
import { CaptureWords } from '../capture/list.tsx';
import { editKeyOf, keyFor } from '../capture/send.ts';
import type { Scene } from '../scene.ts';

/** What the room looks into, and one's own captures with the side they stand on. Nothing where it looks into nothing. */
export function LookedInto({ scene }: { readonly scene: Scene }) {
  const { hypothesis } = scene.room;
  if (!hypothesis) return null;
  const own = scene.session.pages('captures').value.filter(({ id }) => keyFor(scene, id));
  // In the harvest it stands beside this, with both sides of it.
  const alone = scene.phase.kind !== 'harvest';
  return (
    <Panel title={t(alone ? 'evidence-title' : 'evidence-mine')}>
      {alone && <p dir="auto">{hypothesis}</p>}
      <p class="second">{t(own.length ? 'evidence-mark-help' : 'evidence-mark-none')}</p>
      <ul class="captures">
        {own.map((capture) => (
          <li class="capture-line" key={capture.id}>
            <CaptureWords capture={capture} />
            <Mark scene={scene} capture={capture} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Mark({ scene, capture }: { readonly scene: Scene; readonly capture: CaptureView }) {
  if (scene.session.offers('mark_evidence').length === 0) return null;
  const options = [
    { value: '' as const, label: t('evidence-no-side') },
    ...sides.map((value) => ({ value, label: t(`evidence-${value}`) })),
  ];
  return (
    <Select
      label={t('evidence-mark')}
      options={options}
      value={capture.side ?? ''}
      onChange={(value) => void mark(scene, capture.id, value || null)}
    />
  );
}

async function mark(scene: Scene, capture: string, side: Side | null): Promise<void> {
  const key = keyFor(scene, capture);
  const given = { capture, side, ...(key?.text && (await editKeyOf(scene, key.text))) };
  const offer = scene.session.can('mark_evidence', given);
  if (offer) await ask(scene.session, offer, given);
}
