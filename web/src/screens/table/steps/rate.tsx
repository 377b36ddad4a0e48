import { useChanged } from '../../../app/use-changed.ts';
import { lock } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { ChoiceGroup } from '../../../parts/choice.tsx';
import { Field } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Loading } from '../../../parts/panel.tsx';
import { BOUNDS, type Stance } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { Act, ask, Refused } from '../act.tsx';
import { useChoice } from '../choice.ts';
import { ownTexts } from '../own-words.ts';
import { cardInPlay, may, type Scene } from '../scene.ts';
import { sayAlone } from './alone.ts';
import { Heard, type Rated, ratedOf, Said } from './rated.tsx';

interface Mine {
  readonly stance: Stance | null;
  readonly reason: string;
}

const stances: readonly Stance[] = ['support', 'live_with', 'cannot'];
const nothing: Mine = { stance: null, reason: '' };

/** Positions to rate for oneself; how the table had rated them when it heard that; and its own wordings of them. */
export function Positions({ scene }: { readonly scene: Scene }) {
  const { round } = scene;
  const card = cardInPlay(scene);
  if (!round || card?.type !== 'scenario' || card.positions.length === 0) return null;
  // The stage is shown a moment before its offers: until they are here, a tap would be lost.
  if (!may(scene, 'rate_position')) return <Loading />;
  return (
    <section class="stack">
      {ratedOf(scene).map((one) => (
        <Position key={one.position} scene={scene} one={one} />
      ))}
      <Refused />
      <p class="row second who-sees">
        <Icon d={lock} />
        <span>{t(`mode-positions-who-sees${scene.anonymous ? '-anonymous' : ''}`)}</span>
      </p>
    </section>
  );
}

interface PositionProps {
  readonly scene: Scene;
  readonly one: Rated;
}

function Position({ scene, one }: PositionProps) {
  const { position, view } = one;
  const kept = ratingOf(scene, position);
  const box = useChanged(scene.session.key, kept.reason, scene.seat.id, scene.round?.id ?? '', `rate-${position}`);
  const reason = box.text.trim();
  const [stance, choose] = useChoice(kept.stance, async (next) => {
    const done = await rate(scene, position, { stance: next, reason });
    if (done && reason !== kept.reason) box.done();
    return done;
  });
  const write = async () => {
    if (await rate(scene, position, { stance, reason })) box.done();
  };
  return (
    <div class="panel paper stack">
      <ChoiceGroup
        legend={<Said one={one} />}
        options={stances.map((value) => ({ value, label: t(`mode-positions-${value}`) }))}
        value={stance ?? undefined}
        onChange={choose}
      />
      {stance && (
        <>
          <Field
            label={t('mode-positions-why')}
            value={box.text}
            onInput={box.set}
            rows={2}
            most={BOUNDS.reason}
            optional
          />
          <div class="row">
            {reason !== kept.reason && <Button onPress={() => void write()}>{t('mode-positions-why-keep')}</Button>}
            <Button kind="quiet" onPress={() => void rate(scene, position, nothing).then((done) => done && box.done())}>
              {t('mode-positions-take-back')}
            </Button>
          </div>
        </>
      )}
      {view && <Heard view={view} />}
      {view?.counts.length === 0 && <Hear scene={scene} position={position} />}
      {scene.round?.called === 'reword' && one.last && <Wording key={one.nth} scene={scene} one={one} />}
    </div>
  );
}

interface HearProps {
  readonly scene: Scene;
  readonly position: string;
}

/** Anyone at the table shows it how a position was rated, once; until three have rated it there is nothing to show. */
function Hear({ scene, position }: HearProps) {
  const given = { round: scene.round?.id ?? '', position };
  return (
    <div class="row">
      <Act session={scene.session} offer={may(scene, 'hear_position', given)} given={given}>
        {t('mode-positions-show')}
      </Act>
    </div>
  );
}

/** The table's wording of a position: any seat writes it and changes it; nothing says who. Changed, it is rated anew. */
function Wording({ scene, one }: PositionProps) {
  const { session, round, table } = scene;
  const box = useChanged(session.key, one.text, 'wording', table?.id ?? '', round?.id ?? '', String(one.nth));
  const given = { round: round?.id ?? '', nth: one.nth };
  const wording = box.text.trim();
  return (
    <>
      <Field
        label={t('mode-positions-wording')}
        help={t('mode-positions-wording-help')}
        value={box.text}
        onInput={box.set}
        rows={2}
        most={BOUNDS.sentence}
      />
      {wording !== '' && wording !== one.text && (
        <div class="row">
          <Act
            session={session}
            offer={may(scene, 'word_position', given)}
            given={{ ...given, wording }}
            onDone={box.done}
          >
            {t('mode-positions-wording-keep')}
          </Act>
        </div>
      )}
    </>
  );
}

function ratingOf(scene: Scene, position: string): Mine {
  const { session, seat, round } = scene;
  if (!scene.anonymous) {
    const mine = session.pages('ratings').value;
    const own = mine.find((one) => one.seat === seat.id && one.round === round?.id && one.position === position);
    return own ?? nothing;
  }
  const own = ownTexts(session.key, 'rating').find(({ id }) => id === idOf(scene, position))?.texts;
  return own ? { stance: own.stance as Stance, reason: own.reason ?? '' } : nothing;
}

async function rate(scene: Scene, position: string, { stance, reason }: Mine): Promise<boolean> {
  const round = scene.round?.id ?? '';
  const offer = may(scene, 'rate_position', { round, position, stance });
  if (!offer) return false;
  const texts = stance === null ? undefined : { stance, reason };
  return sayAlone(scene, { id: idOf(scene, position), about: 'rating', texts }, (hash) =>
    ask(scene.session, offer, { round, position, stance, reason, ...hash }),
  );
}

function idOf({ seat, round }: Scene, position: string): string {
  return `rating-${seat.id}-${round?.id}-${position}`;
}
