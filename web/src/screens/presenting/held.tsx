import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { QuestionView } from '../../wire.ts';
import { Act } from '../table/act.tsx';
import { ownTexts } from '../table/own-words.ts';
import type { Scene } from '../table/scene.ts';
import { takeBack } from './asking.ts';
import { says, talksOf } from './says.ts';
import { QuestionWords } from './shown.tsx';

/** What was asked of who presents, and for facilitators of all: they put one at a time on the screen. */
export function ToShow({ session }: { readonly session: Session }) {
  const now = talksOf(session)?.now?.id;
  const mayShow = session
    .pages('asked')
    .value.filter(({ id }) => session.can('show_question', { asked: id, up: true }));
  const asked = mayShow.filter(
    (one) => !one.mine || session.part('me').value?.role === 'facilitator' || one.slot === now,
  );
  if (asked.length === 0) return null;
  const here = asked.filter(({ slot }) => slot === now);
  const before = asked.filter(({ slot }) => slot !== now);
  return (
    <Panel title={says('held')}>
      <p class="second">{says('held-help')}</p>
      <ul class="captures">
        {[...here, ...before].map((one) => (
          <Line key={one.id} session={session} question={one} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ session, question }: { readonly session: Session; readonly question: QuestionView }) {
  const asked = question.id;
  return (
    <li class="capture-line">
      <QuestionWords question={question} />
      <div class="row">
        {!question.up && (
          <Act session={session} offer={session.can('show_question', { asked, up: true })} given={{ asked, up: true }}>
            {says('show')}
          </Act>
        )}
        {question.shown && (
          <Act
            kind="quiet"
            session={session}
            offer={session.can('show_question', { asked, up: false })}
            given={{ asked, up: false }}
          >
            {says('take-down')}
          </Act>
        )}
      </div>
    </li>
  );
}

/** What I asked: by name, or what this device remembers. */
export function MyQuestions({ scene }: { readonly scene: Scene }) {
  const { session } = scene;
  const named = session.pages('asked').value.filter(({ mine }) => mine);
  const here = ownTexts(session.key, 'question');
  const mine = [
    ...named.map(({ id, text }) => ({ id, text })),
    ...here.map(({ entry = '', texts }) => ({ id: entry, text: texts.question ?? '' })),
  ];
  if (mine.length === 0) return null;
  return (
    <Panel title={says('mine')}>
      <ul class="captures">
        {mine.map(({ id, text }) => (
          <li class="capture-line" key={id}>
            <p dir="auto">{text}</p>
            <Button kind="quiet" onPress={() => void takeBack(scene, id)}>
              {says('take-back')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
