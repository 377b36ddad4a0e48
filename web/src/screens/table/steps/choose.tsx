import { useChanged } from '../../../app/use-changed.ts';
import { lock } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceGroup } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Loading } from '../../../parts/panel.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { ask, Refused } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { ownTexts } from '../own-words.ts';
import { may, type Scene } from '../scene.ts';
import { sayAlone } from './alone.ts';
import { type Way, waysOf } from './ways.tsx';

interface Chosen {
  /** An option from 1, 0 for none yet; null: nothing chosen. */
  readonly option: number | null;
  readonly reason: string;
}

const nothing: Chosen = { option: null, reason: '' };

/** What I would choose, for myself alone, before or after the walk, and why. */
export function Choose({ scene }: { readonly scene: Scene }) {
  const after = scene.round?.called === 'after';
  const ways = waysOf(scene);
  const kept = chosenBy(scene, after);
  const box = useChanged(scene.session.key, kept.reason, scene.seat.id, scene.round?.id ?? '', `why-${after}`);
  const reason = box.text.trim();
  const [option, choose] = useChoice(kept.option, async (next) => {
    const done = await keep(scene, after, { option: next, reason });
    if (done && reason !== kept.reason) box.done();
    return done;
  });
  // The stage is shown a moment before its offers: until they are here, a tap would be lost.
  if (!scene.round || !may(scene, 'choose_option', { after })) return <Loading />;
  const write = async () => {
    if (await keep(scene, after, { option, reason })) box.done();
  };
  return (
    <section class="panel paper stack">
      <ChoiceGroup
        legend={t(`mode-decision_walk-would-${after ? 'after' : 'before'}`)}
        help={t('mode-decision_walk-would-help')}
        options={choicesOf(ways)}
        value={option === null ? undefined : String(option)}
        onChange={(value) => choose(Number(value))}
      />
      <Field
        look="private"
        label={t('mode-decision_walk-why')}
        value={box.text}
        onInput={box.set}
        rows={2}
        most={BOUNDS.reason}
        optional
      />
      <div class="row">
        {option !== null && reason !== kept.reason && (
          <Button onPress={() => void write()}>{t('mode-decision_walk-why-keep')}</Button>
        )}
        {option !== null && (
          <Button kind="quiet" onPress={() => void keep(scene, after, nothing).then((done) => done && box.done())}>
            {t('mode-decision_walk-take-back')}
          </Button>
        )}
        <Refused />
      </div>
      <p class="row second who-sees">
        <Icon d={lock} />
        <span>{t(`mode-decision_walk-who-sees${scene.anonymous ? '-anonymous' : ''}`)}</span>
      </p>
    </section>
  );
}

function choicesOf(ways: readonly Way[]) {
  const none = { value: '0', label: t('mode-decision_walk-none-yet'), help: undefined };
  return [...ways.map(({ label, help }, nth) => ({ value: String(nth + 1), label, help })), none];
}

function chosenBy(scene: Scene, after: boolean): Chosen {
  const { session, seat, round } = scene;
  if (!scene.anonymous) {
    const mine = session.pages('choices').value;
    return mine.find((one) => one.seat === seat.id && one.round === round?.id && one.after === after) ?? nothing;
  }
  const own = ownTexts(session.key, 'choice').find(({ id }) => id === idOf(scene, after))?.texts;
  return own ? { option: Number(own.option), reason: own.reason ?? '' } : nothing;
}

async function keep(scene: Scene, after: boolean, chosen: Chosen): Promise<boolean> {
  const round = scene.round?.id ?? '';
  const { option, reason } = chosen;
  const offer = may(scene, 'choose_option', { round, after, option });
  if (!offer) return false;
  const texts = option === null ? undefined : { option: String(option), reason };
  return sayAlone(scene, { id: idOf(scene, after), about: 'choice', texts }, (hash) =>
    ask(scene.session, offer, { round, after, option, reason, ...hash }),
  );
}

function idOf({ seat, round }: Scene, after: boolean): string {
  return `choice-${seat.id}-${round?.id}-${after}`;
}
