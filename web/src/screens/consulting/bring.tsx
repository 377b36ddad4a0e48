import { eye } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceGroup } from '../../parts/choice.tsx';
import { Field } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';
import { BOUNDS, type ProblemView, type WhoSees } from '../../wire.ts';
import { inRow } from '../../words/named.ts';
import { t } from '../../words/words.ts';
import { SlipHint } from '../own/slip-hint.tsx';
import { Act } from '../table/act.tsx';
import { problemBox } from '../table/boxes.ts';
import { Layout } from '../table/layout.tsx';
import { MoreButton } from '../table/menu/more.tsx';
import type { PageProps } from '../table/page.tsx';
import { may, nameOf, type Scene } from '../table/scene.ts';
import { TableSide } from '../table/table-side.tsx';
import { ownWaiting, says } from './says.ts';

const fields = ['title', 'text'] as const;
const bounds = { title: BOUNDS.term, text: BOUNDS.problem } as const;

/** A problem of one's own: a title, a sentence or two, and who may see it. Anybody begins with the first in order. */
export function Bring(props: PageProps) {
  const { scene, held } = props;
  const { session, table, seat } = scene;
  const who = problemBox(scene, 'who_sees');
  const sees = (who.text || 'table') as WhoSees;
  const written = { title: problemBox(scene, 'title').text.trim(), text: problemBox(scene, 'text').text.trim() };
  const offer = may(scene, 'bring_problem', { who_sees: sees });
  const first = table?.bringing[0];
  const consult = may(scene, 'consult');
  const begin = first && consult && (
    <Act kind={written.text ? 'plain' : 'main'} session={session} offer={consult}>
      {first === seat.id ? says('begin-you') : says('begin', { name: nameOf(scene, first) })}
    </Act>
  );
  const put = written.title && written.text && (
    <Act
      kind="main"
      session={session}
      offer={offer}
      given={{ ...written, who_sees: sees }}
      drafts={[...fields.map((field) => problemBox(scene, field).key), who.key]}
      onDone={held.over ? held.close : undefined}
    >
      {says('put')}
    </Act>
  );
  return (
    <Layout
      {...props}
      aside={<TableSide scene={scene} held={held} />}
      asideWide
      noTable={held.over}
      heading={<h1 class="title">{says('bring')}</h1>}
      tray={{
        noCapture: true,
        begun: !!put,
        say: first ? whoIsNext(scene, first) : says('bring-ask'),
        main: put || begin,
        more: held.over ? (
          <Button onPress={held.close}>{t('back-to-table')}</Button>
        ) : (
          <>
            {put && begin}
            <Act kind="quiet" session={session} offer={may(scene, 'draw_card')}>
              {says('card')}
            </Act>
            <MoreButton />
          </>
        ),
      }}
    >
      <Brought scene={scene} />
      <Waiting scene={scene} />
      {offer && (
        <div class="stack">
          {fields.map((field) => (
            <Field
              key={field}
              look="slip"
              label={says(field)}
              value={problemBox(scene, field).text}
              onInput={problemBox(scene, field).set}
              rows={field === 'title' ? 1 : 3}
              most={bounds[field]}
            />
          ))}
          <SlipHint texts={[written.title, written.text]} />
          <ChoiceGroup
            legend={says('who')}
            value={sees}
            onChange={who.set}
            options={(['table', 'room'] as const).map((value) => ({
              value,
              label: says(`sees-${value}`),
              help: says(`sees-${value}-help`),
            }))}
          />
          <p class="row second who-sees">
            <Icon d={eye} />
            <span>{says('once')}</span>
          </p>
        </div>
      )}
    </Layout>
  );
}

function whoIsNext(scene: Scene, first: string): string {
  return first === scene.seat.id ? says('next-is-you') : says('next-is', { name: nameOf(scene, first) });
}

/** Who has brought one, in the order in which the table comes to them. */
function Brought({ scene }: { readonly scene: Scene }) {
  const bringing = scene.table?.bringing ?? [];
  if (bringing.length < 2) return null;
  return <p class="second">{says('who-brought', { names: inRow(bringing.map((id) => nameOf(scene, id))) })}</p>;
}

/** One's own that waits: nobody reads it until the table begins with it. */
function Waiting({ scene }: { readonly scene: Scene }) {
  const one = ownWaiting(scene);
  if (!one) return null;
  return (
    <Panel title={says('waiting')}>
      <p class="second">{says('waiting-help')}</p>
      <ProblemWords problem={one} />
      <div class="row">
        <Button kind="quiet" onPress={() => again(scene, one)}>
          {says('change')}
        </Button>
        <Act
          kind="quiet"
          session={scene.session}
          offer={scene.session.can('take_back_problem', { problem: one.id })}
          given={{ problem: one.id }}
        >
          {says('take-back')}
        </Act>
      </div>
    </Panel>
  );
}

/** Its words go back into the boxes; what is put then takes its place. */
function again(scene: Scene, one: ProblemView): void {
  for (const field of [...fields, 'who_sees'] as const) problemBox(scene, field).set(one[field]);
}

/** Title, text and who sees it. */
export function ProblemWords({ problem }: { readonly problem: ProblemView }) {
  return (
    <>
      <p dir="auto">
        <b>{problem.title}</b>
      </p>
      <p dir="auto">{problem.text}</p>
      <p class="least">{says(`stays-${problem.who_sees}`)}</p>
    </>
  );
}
