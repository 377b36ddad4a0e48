import { check } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { QuestionView } from '../../wire.ts';
import { mayAny, type Scene } from '../table/scene.ts';
import { asksTheSame, sayTheSame } from './asking.ts';
import { says } from './says.ts';

/** The questions that everybody may read: the one on the screen first. Who asks the same says so with one tap. */
export function Shown({ scene }: { readonly scene: Scene }) {
  const shown = scene.session.pages('questions').value;
  if (shown.length === 0) return null;
  const up = [...shown].sort((one, other) => Number(other.up) - Number(one.up));
  return (
    <Panel title={says('shown')}>
      <ul class="captures">
        {up.map((one) => (
          <li class="capture-line" key={one.id}>
            <QuestionWords question={one} />
            {mayAny(scene, 'same_question') && <Same scene={scene} question={one} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Same({ scene, question }: { readonly scene: Scene; readonly question: QuestionView }) {
  const on = asksTheSame(scene, question);
  return (
    <Button
      kind="quiet"
      icon={on ? check : undefined}
      pressed={on}
      onPress={() => void sayTheSame(scene, question, !on)}
    >
      {says('same')}
    </Button>
  );
}

/** A question, whether it is on the screen, and how many others ask it. */
export function QuestionWords({ question }: { readonly question: QuestionView }) {
  const { text, up, same } = question;
  const under = [up && says('is-up'), same !== null && says('same-count', { count: same })].filter(Boolean).join(' · ');
  return (
    <div class="capture-text">
      <p dir="auto">{up ? <b>{text}</b> : text}</p>
      {under && <p class="least">{under}</p>}
    </div>
  );
}
