import { useChanged } from '../../app/use-changed.ts';
import { Board, BoardWords, type Place, Stretch } from '../../parts/board.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Die } from '../../parts/die.tsx';
import { Field } from '../../parts/field.tsx';
import { Panel } from '../../parts/panel.tsx';
import { BOUNDS, type BoardPart, type RollView } from '../../wire.ts';
import { knows, t } from '../../words/words.ts';
import { Act, Refused } from './act.tsx';
import { plain } from './plain.ts';
import { may, type Scene, shoesOf } from './scene.ts';

type Whose = Pick<Scene, 'session'>;

/** The board of this table; undefined while it walks over none, or its words are on their way. */
function boardOf({ session }: Whose): BoardPart | undefined {
  return knows('board-title') ? session.part('board').value : undefined;
}

/** The footprints of a board with what lies on them. Where two steps came to one, a tile that lies is what counts. */
function placesOf({ session }: Whose, { footprints, rolls }: BoardPart): Place[] {
  const laid = new Map<number, Place['laid']>();
  for (const { footprint, tile } of rolls) if (laid.get(footprint) !== 'lies') laid.set(footprint, tile);
  return footprints.map((one, nth) => ({ shoes: shoesOf(session, one), laid: laid.get(nth) ?? 'none' }));
}

/** The whole board, while the die waits to be rolled. */
export function BoardToRoll({ scene }: { readonly scene: Scene }) {
  const board = boardOf(scene);
  if (!board || board.pips !== null) return null;
  return (
    <Panel>
      <TheBoard scene={scene} board={board} />
    </Panel>
  );
}

/** What was rolled, until the card has been heard: the die, and the piece of the way that was walked. */
export function RolledNow({ scene }: { readonly scene: Scene }) {
  const board = boardOf(scene);
  const step = scene.round?.step;
  if (!board || board.pips === null || (step !== 'draw' && step !== 'read')) return null;
  return <Rolled scene={scene} board={board} pips={board.pips} />;
}

function TheBoard({ scene, board }: { readonly scene: Whose; readonly board: BoardPart }) {
  const { at, pips } = board;
  const places = placesOf(scene, board);
  const here = at === null ? undefined : places[at];
  return (
    <>
      {!plain.value && <Board places={places} at={at} pips={pips} />}
      <BoardWords places={places} at={at} seen={plain.value !== undefined} />
      <p class="row">
        <span class="second">{t(here ? 'board-stands' : 'board-at-start')}</span>
        {here && (here.shoes ? <Chip shoes={here.shoes} /> : <span>{t('board-plain')}</span>)}
      </p>
    </>
  );
}

interface RolledProps {
  readonly scene: Scene;
  readonly board: BoardPart;
  readonly pips: number;
}

function Rolled({ scene, board, pips }: RolledProps) {
  const places = placesOf(scene, board);
  const at = board.at ?? 0;
  const many = Math.min(pips + 1, at + 1, places.length);
  const walked = Array.from({ length: many }, (_, nth) => places[at - many + 1 + nth] as Place);
  const shoes = places[at]?.shoes;
  return (
    <section class="banner" aria-label={t('board-title')}>
      <div class="board-rolled">
        {!plain.value && <Die pips={pips} />}
        <div class="stack">
          <p>{t(shoes ? 'board-rolled' : 'board-rolled-plain', { pips })}</p>
          {shoes && (
            <p>
              <Chip shoes={shoes} />
            </p>
          )}
          {board.bare && <p class="second">{t('board-bare')}</p>}
        </div>
        {!plain.value && (
          <Stretch places={walked} pips={pips} roll={`${scene.session.key.room} ${scene.round?.id} ${at}`} />
        )}
      </div>
    </section>
  );
}

/** The roll of the running round in words, for readers. */
export function rolledWords(scene: Scene): string | undefined {
  const board = boardOf(scene);
  if (!board || board.pips === null || board.at === null) return undefined;
  const shoes = shoesOf(scene.session, board.footprints[board.at])?.name;
  const said = t(shoes ? 'board-heard' : 'board-heard-plain', {
    pips: board.pips,
    shoes: shoes ?? '',
  });
  return [said, ...(board.bare ? [t('board-bare')] : [])].join(' ');
}

/** The board beside the card, with the steps that the table has made on it. */
export function BoardSide({ scene }: { readonly scene: Scene }) {
  const board = boardOf(scene);
  if (!board) return null;
  const lies = scene.round?.step === 'draw' && board.pips === null;
  const said = board.rolls.filter((one) => one.outcome !== null || one.said);
  if (lies && said.length === 0) return null;
  return (
    <Panel title={t('board-title')}>
      {!lies && <TheBoard scene={scene} board={board} />}
      <Steps scene={scene} board={board} said={said} />
    </Panel>
  );
}

interface StepsProps {
  readonly scene: Whose;
  readonly board: BoardPart;
  readonly said: readonly RollView[];
}

/** What the table says of its steps, in its own words. */
function Steps({ scene, board, said }: StepsProps) {
  if (said.length === 0) return null;
  return (
    <ol class="board-steps">
      {said.map(({ round, number, footprint, outcome, tile, said: words }) => {
        const shoes = shoesOf(scene.session, board.footprints[footprint]);
        return (
          <li key={round}>
            <span class="row">
              <span class="second">{t('round-number', { number })}</span>
              {shoes ? <Chip shoes={shoes} /> : <span>{t('board-plain')}</span>}
            </span>
            <span>{t(`board-step-${tile === 'none' ? (outcome ?? 'unsaid') : tile}`)}</span>
            {words && <q dir="auto">{words}</q>}
          </li>
        );
      })}
    </ol>
  );
}

/** The table's words for a step: what helped, or what stood in the way. Any seat writes them, nothing says who. */
export function StepWords({ scene, round }: { readonly scene: Scene; readonly round: string }) {
  const { session } = scene;
  const step = boardOf(scene)?.rolls.find((one) => one.round === round);
  const before = step?.said ?? '';
  const box = useChanged(session.key, before, 'step-words', round);
  const offer = may(scene, 'say_of_step', { round });
  if (!step || !offer) return null;
  return (
    <Panel>
      <Field
        label={t(`board-word-${step.outcome ?? 'mixed'}`)}
        help={t('board-word-help')}
        value={box.text}
        onInput={box.set}
        most={BOUNDS.said}
      />
      {box.text.trim() !== before && (
        <div class="row">
          <Act session={session} offer={offer} given={{ round, said: box.text.trim() }} onDone={box.done}>
            {t('board-word-keep')}
          </Act>
          <Refused />
        </div>
      )}
    </Panel>
  );
}
