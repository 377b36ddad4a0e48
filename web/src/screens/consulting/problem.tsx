import { useId } from 'preact/hooks';
import { sprout } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Band } from '../../parts/card.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { AnswerView, ProblemView } from '../../wire.ts';
import { useModeWords } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { Act } from '../table/act.tsx';
import { plain } from '../table/plain.ts';
import { makeOf } from '../table/pledge/send.ts';
import type { Scene } from '../table/scene.ts';
import { ProblemWords } from './bring.tsx';
import { says } from './says.ts';

interface ProblemProps {
  /** Who watches a table has no seat. */
  readonly scene: Pick<Scene, 'session' | 'round'> & Partial<Scene>;
}

/** The problem that the table works on, where else a card lies. */
export function ProblemCard({ scene }: ProblemProps) {
  const id = useId();
  const [one] = scene.session.pages('problem').value;
  if (!one) return null;
  const seat = scene.session.part('table').value?.seats.find((line) => line.id === one.seat);
  const whose = says('of', { name: seat?.name || t('seat-nameless') });
  const heading = (
    <h2 class="card-title" id={id} dir="auto">
      {one.title}
    </h2>
  );
  const words = (
    <>
      <p class="card-text" dir="auto">
        {one.text}
      </p>
      <p class="least">{says(`stays-${one.who_sees}`)}</p>
    </>
  );
  return (
    <>
      {plain.value ? (
        <article class="told-part" aria-labelledby={id}>
          {heading}
          <p class="second">{whose}</p>
          {words}
        </article>
      ) : (
        <article class="card paper" data-colour="" aria-labelledby={id}>
          <Band shoes={undefined} what={whose} />
          <div class="card-body">
            {heading}
            {words}
          </div>
        </article>
      )}
      {scene.seat?.id === one.seat && <Own scene={scene as Scene} problem={one} />}
    </>
  );
}

interface OwnProps {
  readonly scene: Scene;
  readonly problem: ProblemView;
}

/** What only its owner is told and may do. */
function Own({ scene, problem }: OwnProps) {
  const { round, session, seat } = scene;
  const answer = session
    .pages('answers')
    .value.find((one) => one.round === problem.round && one.seat === seat.id && one.go_round === round?.go_rounds);
  const last = round?.called === 'next' || round?.step === 'capture';
  return (
    <>
      {round?.called === 'aloud' && <p class="banner">{says('aloud-you')}</p>}
      {last && (answer ? <ToPledge scene={scene} problem={problem} answer={answer} /> : <p>{says('pledge-hint')}</p>)}
      <div class="row">
        <Act
          kind="quiet"
          session={session}
          offer={session.can('take_back_problem', { problem: problem.id })}
          given={{ problem: problem.id }}
        >
          {says('take-back')}
        </Act>
      </div>
    </>
  );
}

/** One tap makes the next step a pledge: the owner's alone where the problem stays at the table, else the table's to see. */
function ToPledge({ scene, problem, answer }: OwnProps & { readonly answer: AnswerView }) {
  const i_will = answer.answer.trim().slice(0, 400);
  const made = scene.session.pages('my_pledges').value.some((one) => one.i_will === i_will);
  if (made) return <p class="second">{says('pledge-made')}</p>;
  if (scene.session.offers('make_pledge', scene.seat.id).length === 0) return null;
  const make = () =>
    void makeOf(scene, {
      i_will,
      who_with: '',
      by_when: '',
      help_needed: '',
      who_sees: problem.who_sees === 'table' && !scene.anonymous ? 'me' : 'table',
      for_table: false,
      keep_day: '',
    });
  return (
    <div class="row">
      <Button icon={sprout} onPress={make}>
        {says('pledge')}
      </Button>
    </div>
  );
}

/** One's own problems, worked on or waiting, to read again and to take back. */
export function MyProblems({ session }: Pick<Scene, 'session'>) {
  const mine = session.pages('my_problems').value;
  useModeWords(mine.length ? ['co_consultation'] : []);
  if (mine.length === 0) return null;
  return (
    <Panel title={says('mine')}>
      <ul class="captures">
        {mine.map((one) => (
          <li class="capture-line" key={one.id}>
            <ProblemWords problem={one} />
            <Act
              kind="quiet"
              session={session}
              offer={session.can('take_back_problem', { problem: one.id })}
              given={{ problem: one.id }}
            >
              {says('take-back')}
            </Act>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
