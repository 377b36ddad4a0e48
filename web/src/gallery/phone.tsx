import { useState } from 'preact/hooks';
import { check, ellipsisVertical, eye, footprints, lifeBuoy, lightbulb, penLine, rotateCcw } from '../icons/ui.ts';
import { Button, IconButton } from '../parts/button.tsx';
import { ScenarioCard } from '../parts/card.tsx';
import { Field } from '../parts/field.tsx';
import { Header } from '../parts/header.tsx';
import { Icon } from '../parts/icon.tsx';
import { NoticeLine } from '../parts/notice.tsx';
import { PerspectiveCard } from '../parts/perspective-card.tsx';
import { TableTop } from '../parts/table-top.tsx';
import { OfflineBar, Toasts } from '../parts/toast.tsx';
import { Tray } from '../parts/tray.tsx';
import { homeByFour, homeByFourArabic, nurse, nurseArabic, six, son, sonArabic } from './samples.ts';

const capture = (
  <Button kind="capture" icon={lightbulb}>
    Capture
  </Button>
);

function Top() {
  return (
    <Header title="Leaving hospital, together" under="Swap shoes · Table 3">
      <IconButton icon={lifeBuoy} label="I’d like some help" onPress={() => {}} />
      <IconButton icon={ellipsisVertical} label="Menu" onPress={() => {}} />
    </Header>
  );
}

/** A participant's turn, put together from parts as a screen would. */
export function RespondPhone() {
  return (
    <div class="page-column">
      <Top />
      <OfflineBar offline={false} />
      <main class="page stack">
        <TableTop
          seats={six}
          title="Round 3 · Respond"
          under="about a minute each"
          line={
            <>
              <b>Respond</b> · next: Marek
            </>
          }
        />
        <ScenarioCard {...homeByFour} spokenBy={son} />
        <NoticeLine quiet />
      </main>
      <Tray
        edge={
          <>
            <PerspectiveCard shoes={nurse} form="strip" onToggle={() => {}} />
            {capture}
          </>
        }
        say={
          <>
            <b>Your turn, Ines.</b> Standing where the nurse stands: what matters to you here?
          </>
        }
        main={<Button kind="main">I’ve had my say</Button>}
        more={
          <>
            <Button>Pass</Button>
            <Button icon={rotateCcw}>Come back to me</Button>
            <IconButton plain icon={penLine} label="Write it instead" onPress={() => {}} />
          </>
        }
      />
      <Toasts />
    </div>
  );
}

/** The same in Arabic: everything but the mark, the digits and the pen turns round. */
export function ArabicPhone() {
  return (
    <div class="page-column">
      <Header title="العودة من المستشفى" under="تبادل الأحذية · الطاولة ٣">
        <IconButton icon={lifeBuoy} label="أود بعض المساعدة" onPress={() => {}} />
        <IconButton icon={ellipsisVertical} label="القائمة" onPress={() => {}} />
      </Header>
      <main class="page stack">
        <TableTop
          seats={six.map((seat, nth) => ({
            ...seat,
            name: ['روزا', 'Tomasz', 'إيناس', 'Marek', 'بريا', 'هيو'][nth] ?? '',
          }))}
          title="الجولة ٣ · الرد"
          under="دقيقة تقريبا لكل واحد"
          line={
            <>
              <b>الرد</b> · التالي: <bdi>Marek</bdi>
            </>
          }
        />
        <ScenarioCard {...homeByFourArabic} spokenBy={sonArabic} />
      </main>
      <Tray
        edge={
          <>
            <PerspectiveCard shoes={nurseArabic} form="strip" onToggle={() => {}} what="أنت في مكان" />
            {capture}
          </>
        }
        main={<Button kind="main">قلت ما عندي</Button>}
        more={
          <>
            <Button>تخطّ</Button>
            <Button icon={rotateCcw} iconMirrors>
              عودوا إليّ
            </Button>
            <IconButton plain icon={penLine} label="اكتب بدلا من ذلك" onPress={() => {}} />
          </>
        }
      />
    </div>
  );
}

/** Think: both cards closed, a private note. */
export function ThinkPhone() {
  const [note, setNote] = useState('I want the bed to be free and I want him to be safe. I never get to see both.');
  const [open, setOpen] = useState(false);
  return (
    <div class="page-column">
      <Top />
      <main class="page stack">
        <TableTop
          seats={six.map((seat, nth) => ({ ...seat, state: nth % 3 === 0 ? 'ready' : nth === 5 ? 'away' : 'waiting' }))}
          title="Round 3 · Think"
          under="2 of 5 ready · about 1 minute"
          line={
            <>
              <b>Think</b> · 2 of 5 ready
            </>
          }
        />
        <ScenarioCard {...homeByFour} spokenBy={son} open={open} onToggle={() => setOpen(!open)} />
        <PerspectiveCard shoes={nurse} form="strip" opens="down" onToggle={() => {}}>
          <div>
            <p class="second">You might think about</p>
            <p>Four beds promised, six people waiting downstairs. You have not met the son.</p>
          </div>
        </PerspectiveCard>
        <Field
          look="private"
          label="Your private note"
          help="Only you can see this, until you choose to share it."
          value={note}
          onInput={setNote}
          rows={3}
        />
        <p class="row second">
          <Icon d={eye} /> Your table and the facilitators see this.
        </p>
      </main>
      <Tray
        say="Take your time. Nothing is sent when the minute ends."
        main={
          <>
            <Button kind="main" icon={check}>
              I’m ready
            </Button>
            {capture}
          </>
        }
        more={<Button icon={footprints}>Leave our step</Button>}
      />
    </div>
  );
}
