import { lock } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Loading } from '../../../parts/panel.tsx';
import { ScalePicker } from '../../../parts/scale-picker.tsx';
import type { Moment } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { keyOfText, type OwnText, ownTexts, rememberText } from '../own-words.ts';
import { may, type Scene } from '../scene.ts';

interface ScalesProps {
  readonly scene: Scene;
  readonly moment: Moment;
}

/** The room's statements, each from 1 to 5. Nothing is chosen beforehand, and every answer can be taken back. */
export function Scales({ scene, moment }: ScalesProps) {
  const { room } = scene;
  const words = [1, 2, 3, 4, 5].map((value) => t(`scale-${value}`));
  if (room.statements.length === 0) return null;
  // The phase is shown a moment before its offers, in a full hall a second: until they are here, a tap would be lost.
  if (!may(scene, 'answer_scale', { moment })) return <Loading />;
  return (
    <div class="stack scales">
      {room.statements.map((statement, nth) => (
        <Statement key={statement} scene={scene} moment={moment} nth={nth} words={words} />
      ))}
      <p class="row second who-sees">
        <Icon d={lock} />
        <span>{t(scene.anonymous ? 'scale-who-sees-anonymous' : 'scale-who-sees')}</span>
      </p>
    </div>
  );
}

interface StatementProps extends ScalesProps {
  readonly nth: number;
  readonly words: readonly string[];
}

function Statement({ scene, moment, nth, words }: StatementProps) {
  const [value, say] = useChoice(answerOf(scene, moment, nth), (next) => answer(scene, moment, nth, next));
  return (
    <div class="panel paper">
      <ScalePicker
        legend={<span dir="auto">{scene.room.statements[nth]}</span>}
        words={words}
        value={value || undefined}
        onChange={say}
      />
      {value > 0 && (
        <div class="row">
          <Button kind="quiet" onPress={() => say(0)}>
            {t('scale-take-back')}
          </Button>
        </div>
      )}
    </div>
  );
}

function answerOf(scene: Scene, moment: Moment, statement: number): number {
  if (!scene.anonymous) return scene.seat.scales[`${moment}:${statement}`] ?? 0;
  const own = ownTexts(scene.session.key, 'scale').find(({ id }) => id === idOf(scene, moment, statement));
  return Number(own?.texts.value ?? 0);
}

async function answer(scene: Scene, moment: Moment, statement: number, value: number): Promise<boolean> {
  const offer = may(scene, 'answer_scale', { moment, statement, value });
  if (!offer) return false;
  const { key } = scene.session;
  const id = idOf(scene, moment, statement);
  const text = (said: number): OwnText => ({ id, about: 'scale', texts: { value: String(said) } });
  const before = answerOf(scene, moment, statement);
  const hash = scene.anonymous ? { edit_hash: (await keyOfText(key, id)).edit_hash } : {};
  if (scene.anonymous) rememberText(key, text(value));
  const done = await ask(scene.session, offer, { moment, statement, value, ...hash });
  if (!done && scene.anonymous) rememberText(key, text(before));
  return done;
}

function idOf({ seat }: Scene, moment: Moment, statement: number): string {
  return `scale-${seat.id}-${moment}-${statement}`;
}
