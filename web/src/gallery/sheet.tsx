import { useState } from 'preact/hooks';
import { flag } from '../icons/later.ts';
import { brickWall, circleHelp, doorOpen, globe, lightbulb, quote, rotateCcw, sprout } from '../icons/ui.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { ScenarioCard } from '../parts/card.tsx';
import { Chip, Dot, Tag } from '../parts/chip.tsx';
import { Check, ChoiceGroup, Select } from '../parts/choice.tsx';
import { CodeField } from '../parts/code-field.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { Header } from '../parts/header.tsx';
import { NoticeLine, notice } from '../parts/notice.tsx';
import { Empty, Loading, Panel } from '../parts/panel.tsx';
import { Path } from '../parts/path.tsx';
import { PerspectiveCard } from '../parts/perspective-card.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { ScalePicker } from '../parts/scale-picker.tsx';
import { Seat, type SeatState } from '../parts/seat.tsx';
import { CardBack, SmallCard, TenderCard } from '../parts/small-card.tsx';
import { Sole, type Step } from '../parts/sole.tsx';
import { TableTop } from '../parts/table-top.tsx';
import { Timer } from '../parts/timer.tsx';
import { OfflineBar, Toasts, toast } from '../parts/toast.tsx';
import { cast, homeByFour, nurse, six, son, squares, walked } from './samples.ts';

const noon = 1_700_000_000_000;
const states: readonly SeatState[] = ['waiting', 'now', 'asked', 'coming_back', 'ready', 'away'];
const steps: readonly Step[] = ['forward', 'mixed', 'blocked', null];

/** Every part in every state, for looking. */
export function Sheet() {
  return (
    <div class="page stack" style={{ '--gap': '2.5rem', paddingBlock: '2rem' }}>
      <Header title="Leaving hospital, together" under="35 here · 6 tables" large>
        <Button icon={globe}>English</Button>
      </Header>
      <Buttons />
      <Cards />
      <Prints />
      <Paths />
      <People />
      <Asking />
      <Telling />
      <Toasts />
    </div>
  );
}

function Buttons() {
  const [open, setOpen] = useState(false);
  return (
    <section class="stack">
      <h1>Buttons</h1>
      <div class="row">
        <Button kind="main">I’ve had my say</Button>
        <Button>Pass</Button>
        <Button icon={rotateCcw}>Come back to me</Button>
        <Button kind="quiet">Not now</Button>
        <Button kind="ending" onPress={() => setOpen(true)}>
          Close the room
        </Button>
        <Button notYet="When Rosa is done">Go on</Button>
        <Button kind="main" sending>
          Put it on the table
        </Button>
        <Button kind="capture" icon={lightbulb}>
          Capture
        </Button>
        <IconButton icon={circleHelp} label="Help" onPress={() => {}} />
        <IconButton plain icon={circleHelp} label="Help" onPress={() => {}} />
        <Button href="#here">A link</Button>
      </div>
      {open && (
        <Dialog
          title="Skip the debrief?"
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button kind="main" onPress={() => setOpen(false)}>
                Keep two minutes
              </Button>
              <Button onPress={() => setOpen(false)}>Skip it</Button>
            </>
          }
        >
          <p>People are still in someone else’s shoes. Two minutes is often enough.</p>
        </Dialog>
      )}
    </section>
  );
}

const columns = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
  gap: '1.5rem',
  alignItems: 'start',
};

function Cards() {
  return (
    <section class="stack">
      <h1>Cards</h1>
      <div style={columns}>
        <ScenarioCard {...homeByFour} spokenBy={son} />
        <PerspectiveCard
          shoes={nurse}
          form="open"
          whatMatters={['That nobody goes home to a cold flat. That six people downstairs are not on chairs.']}
          strengths={['She sees the whole ward at once.']}
          ask="What would you stop doing first?"
          footer="Leaving hospital"
          onToggle={() => {}}
        />
        <ScenarioCard {...homeByFour} easy title="A situation in Easy Read" insteadIn="English" />
        <TenderCard note="This card is about someone who died at home, and the neighbour who found her." />
        <CardBack />
        <PerspectiveCard shoes={nurse} form="strip" onToggle={() => {}} />
      </div>
      <div style={{ ...columns, gridTemplateColumns: 'repeat(auto-fill, minmax(12rem, 1fr))', gap: '0.75rem' }}>
        {cast.map((shoes) => (
          <SmallCard key={shoes.colour} shoes={shoes} title="The form has no box for that" footer="Scenario" />
        ))}
        <SmallCard shoes={undefined} title="Nobody said no" footer="Statement" />
      </div>
    </section>
  );
}

function Prints() {
  return (
    <section class="stack">
      <h1>Soles</h1>
      <div class="row paper" style={{ padding: '1.5rem', gap: '1.25rem' }}>
        {cast.map(({ colour }) => (
          <span key={colour} style={{ display: 'flex', gap: '0.4rem', alignItems: 'flex-end' }}>
            {steps.map((step) => (
              <Sole key={step} colour={colour} step={step} right={step === 'mixed'} size={88} />
            ))}
          </span>
        ))}
      </div>
    </section>
  );
}

function Paths() {
  return (
    <section class="stack">
      <h1>The path</h1>
      <div style={columns}>
        <Panel title="Phone, 64">
          <Path steps={walked(4)} size={64} width={330} />
        </Panel>
        <Panel title="Console, 42">
          <Path steps={walked(4)} size={42} width={230} />
        </Panel>
        <Panel title="None yet">
          <Path steps={[]} size={42} width={230} />
        </Panel>
        <Panel title="Eleven, 42">
          <Path steps={walked(11)} size={42} width={330} fresh />
        </Panel>
        <Panel title="Small, 30">
          <Path steps={walked(9)} size={30} width={230} />
        </Panel>
        <Panel title="Dots">
          <Path steps={walked(9)} size={20} width={230} />
        </Panel>
      </div>
      <Panel title="Report, 50">
        <Path steps={walked(14)} size={50} width={900} ended />
      </Panel>
    </section>
  );
}

function People() {
  return (
    <section class="stack">
      <h1>Seats, chips, tags</h1>
      <div class="row">
        {states.map((state) => (
          <Seat
            key={state}
            name={state === 'waiting' ? 'Bartholomew Longname' : 'Priya'}
            state={state}
            you={state === 'now'}
          />
        ))}
      </div>
      <div style={columns}>
        {[4, 5, 6, 7, 8].map((count) => (
          <Panel key={count} title={`Table of ${count}`} aside="Respond" look={count === 7 ? 'help' : undefined}>
            <TableTop
              small
              label={`Table of ${count}`}
              seats={[...six, ...six].slice(0, count).map((seat, nth) => ({ ...seat, id: String(nth) }))}
              title="0:35"
              under="turn 3 of 5"
              line=""
            />
          </Panel>
        ))}
      </div>
      <div class="row">
        {cast.map((shoes) => (
          <Chip key={shoes.colour} shoes={shoes} />
        ))}
        {cast.map((shoes) => (
          <Dot key={shoes.colour} shoes={shoes} named />
        ))}
        <Tag icon={doorOpen}>Door open</Tag>
        <Tag icon={flag} look="lamp">
          Would like help
        </Tag>
      </div>
    </section>
  );
}

function Asking() {
  const [code, setCode] = useState('MJ4T9KWD');
  const [bad, setBad] = useState('MJ4T9KWO');
  const [words, setWords] = useState('everyone in the story had half of the plan');
  const [kind, setKind] = useState<'insight' | 'barrier' | 'idea' | 'question' | 'quote'>('insight');
  const [minutes, setMinutes] = useState<'45' | '90' | '150'>('90');
  const [yes, setYes] = useState(true);
  const [far, setFar] = useState<number | undefined>(4);
  return (
    <section class="stack" style={{ '--gap': '1.25rem' }}>
      <h1>Asking</h1>
      <div style={columns}>
        <CodeField label="Room code" value={code} onInput={setCode} found="Leaving hospital, together" />
        <CodeField label="Room code" value={bad} onInput={setBad} />
        <Field
          label="What shall we call you?"
          help="A first name is plenty."
          value="Ines"
          onInput={() => {}}
          optional
        />
        <Field label="What is this for?" help="One sentence." value={words} onInput={setWords} rows={2} most={48} />
        <Field label="We noticed" look="slip" value={words} onInput={setWords} rows={1} />
        <Field
          label="Your name"
          value=""
          onInput={() => {}}
          error="Say something we can call you, or take the name we offer."
        />
        <Select
          label="How tender"
          value="b"
          onChange={() => {}}
          options={[
            { value: 'a', label: 'Low' },
            { value: 'b', label: 'Medium' },
          ]}
        />
        <Check label="Easy Read" help="Shorter words, larger letters." checked={yes} onChange={setYes} />
      </div>
      <ChoiceGroup
        legend="What kind is it?"
        look="kinds"
        value={kind}
        onChange={setKind}
        options={[
          { value: 'insight', label: 'Insight', icon: lightbulb },
          { value: 'barrier', label: 'Barrier', icon: brickWall },
          { value: 'idea', label: 'Idea', icon: sprout },
          { value: 'question', label: 'Question', icon: circleHelp },
          { value: 'quote', label: 'Quote', icon: quote },
        ]}
      />
      <ChoiceGroup
        legend="How long have you got?"
        value={minutes}
        onChange={setMinutes}
        options={[
          { value: '45', label: '45 minutes', help: 'one mode, short harvest' },
          { value: '90', label: '90 minutes', help: 'own shoes, then swap' },
          { value: '150', label: '150 minutes', help: 'with a break' },
        ]}
      />
      <ChoiceGroup
        legend="How was that step?"
        look="pictures"
        value="mixed"
        onChange={() => {}}
        options={(['forward', 'mixed', 'blocked'] as const).map((step) => ({
          value: step,
          label: step,
          picture: <Sole colour="teal" step={step} />,
        }))}
      />
      <ScalePicker
        legend="My voice was heard today."
        words={['Not at all', 'A little', 'Partly', 'Mostly', 'Completely']}
        value={far}
        onChange={setFar}
      />
    </section>
  );
}

function Telling() {
  return (
    <section class="stack">
      <h1>Telling</h1>
      <div class="row" style={{ '--gap': '2rem' }}>
        <Timer endsAt={noon + 65_000} pausedAt={null} now={() => noon} size={34} />
        <Timer endsAt={noon - 40_000} pausedAt={null} now={() => noon} size={34} />
        <Timer endsAt={noon + 130_000} pausedAt={noon} now={() => noon} size={34} />
        <Timer endsAt={Date.now() + 130_000} pausedAt={null} now={Date.now} />
      </div>
      <NoticeLine />
      <div class="row">
        <Button onPress={() => notice('Tomasz has had a turn. Priya is next.')}>Notice</Button>
        <Button
          onPress={() =>
            toast({ text: 'Your capture is on the table.', action: { words: 'Take it back', onPress: () => {} } })
          }
        >
          Toast
        </Button>
      </div>
      <OfflineBar offline />
      <div style={columns}>
        <Panel title="Captures" aside="0">
          <Empty title="No captures yet">The first one often comes after the second silence.</Empty>
        </Panel>
        <Panel title="Loading">
          <Loading />
        </Panel>
        <Panel title="Join at box.lan">
          <QrCode rows={squares} label="Code to join MJ4T 9KWD" />
          <span class="code">MJ4T 9KWD</span>
        </Panel>
      </div>
    </section>
  );
}
