import { useEffect, useRef } from 'preact/hooks';
import { draft } from '../../drafts.ts';
import { send } from '../../icons/ui.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { announce } from '../../parts/notice.tsx';
import { Empty, Panel } from '../../parts/panel.tsx';
import { Timer } from '../../parts/timer.tsx';
import { BOUNDS, type SlotView, type TalksPart } from '../../wire.ts';
import { modeName } from '../../words/modes.ts';
import { SlipHint } from '../own/slip-hint.tsx';
import { Act } from '../table/act.tsx';
import { Layout } from '../table/layout.tsx';
import { MoreButton } from '../table/menu/more.tsx';
import type { PageProps } from '../table/page.tsx';
import { mayAny, type Scene } from '../table/scene.ts';
import { askAbout } from './asking.ts';
import { MyQuestions, ToShow } from './held.tsx';
import { says, talksOf, whose } from './says.ts';
import { Shown } from './shown.tsx';

/** The room listens: who presents, who is next, and what anybody would like to ask. */
export function Talks(props: PageProps) {
  const { scene } = props;
  const { session } = scene;
  const talks = talksOf(session);
  const slots = session.pages('slots').value;
  const about = talks?.now ?? slots.filter(({ begun }) => begun).pop();
  const box = draft(session.key, scene.seat.id, 'question');
  const said = useRef(talks?.now?.id);
  useEffect(() => {
    if (talks?.now && said.current !== talks.now.id) announce(says('now', { who: whose(talks.now) }));
    said.current = talks?.now?.id;
  }, [talks?.now?.id]);
  const mine = talks?.now != null && presents(scene, talks.now);
  const asks = about && box.text.trim() !== '' && mayAny(scene, 'ask_question');
  return (
    <Layout
      {...props}
      heading={<h1 class="title">{talks?.now ? says('now', { who: whose(talks.now) }) : says('nobody')}</h1>}
      tray={{
        say: talks && whatNext(scene, talks),
        begun: asks,
        main: asks ? (
          <Button kind="main" icon={send} onPress={() => void askAbout(scene, about.id)}>
            {says('ask')}
          </Button>
        ) : (
          talks && <Lead scene={scene} talks={talks} slots={slots} />
        ),
        more: <MoreButton />,
      }}
    >
      {talks?.now && <Clock scene={scene} talks={talks} />}
      {!talks && <Empty title={says('none')}>{says('none-help')}</Empty>}
      {mine && <ToShow session={session} />}
      {about && (
        <Panel title={says('question', { who: whose(about) })}>
          <Field
            look="slip"
            label={says('question-label')}
            help={says(scene.anonymous ? 'question-anonymous' : 'question-help')}
            value={box.text}
            onInput={box.set}
            rows={2}
            most={BOUNDS.question}
          />
          <SlipHint texts={[box.text]} />
        </Panel>
      )}
      {!mine && <ToShow session={session} />}
      <Shown scene={scene} />
      <MyQuestions scene={scene} />
      <Order slots={slots} now={talks?.now?.id} />
    </Layout>
  );
}

function presents({ me }: Scene, { seat, table }: SlotView): boolean {
  return me.seats.some((one) => one.id === seat || (table !== null && one.table === table));
}

function whatNext(scene: Scene, { now, next }: TalksPart): string {
  if (now && presents(scene, now)) return says('yours');
  if (!next) return says('last');
  return presents(scene, next) ? says('you-next') : says('next', { who: whose(next) });
}

/** What who presents may say: that they begin, or are done. */
function Lead({
  scene,
  talks,
  slots,
}: {
  readonly scene: Scene;
  readonly talks: TalksPart;
  readonly slots: readonly SlotView[];
}) {
  const { session } = scene;
  const mine = talks.now ?? slots.find((slot) => !slot.begun && presents(scene, slot));
  if (!mine || scene.me.role === 'facilitator') return null;
  const given = { slot: mine.id };
  return talks.now ? (
    <Act kind="main" session={session} offer={session.can('end_slot', given)}>
      {says('done')}
    </Act>
  ) : (
    <Act kind="main" session={session} offer={session.can('begin_slot', given)} given={given}>
      {says('begin')}
    </Act>
  );
}

function Clock({ scene, talks }: { readonly scene: Scene; readonly talks: TalksPart }) {
  const { session, room } = scene;
  const more = { slot: talks.now?.id ?? '', seconds: 60 };
  return (
    <div class="row">
      <Timer
        endsAt={talks.ends_at}
        pausedAt={room.paused_at}
        now={session.now}
        spoken={talks.now !== null && presents(scene, talks.now)}
      />
      <Act kind="quiet" session={session} offer={session.can('add_slot_time', more)} given={more}>
        {says('minute')}
      </Act>
    </div>
  );
}

function Order({ slots, now }: { readonly slots: readonly SlotView[]; readonly now: string | undefined }) {
  if (slots.length === 0) return null;
  return (
    <Panel title={says('order')}>
      <ol class="stack">
        {slots.map((slot) => (
          <li key={slot.id} aria-current={slot.id === now ? 'step' : undefined}>
            <bdi>{whose(slot)}</bdi>
            <span class="second"> {slot.id === now ? says('is-now') : slot.begun ? says('is-done') : ''}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** Nothing else of the page: for who watches without a seat. */
export function TalksWatched({ session }: Pick<Scene, 'session'>) {
  const talks = talksOf(session);
  if (!talks) return null;
  return (
    <Panel title={talks.now ? says('now', { who: whose(talks.now) }) : says('nobody')}>
      {talks.next && <p>{says('next', { who: whose(talks.next) })}</p>}
      {talks.up && <p dir="auto">{talks.up.text}</p>}
      <p class="least">{modeName('presentations')}</p>
    </Panel>
  );
}
