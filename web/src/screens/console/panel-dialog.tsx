import type { ComponentChild } from 'preact';
import { useEffect } from 'preact/hooks';
import { arrowLeft } from '../../icons/later.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ReportForms } from '../../parts/report-forms.tsx';
import { t } from '../../words/words.ts';
import { Photos } from '../photos/index.tsx';
import { TalksPanel } from '../presenting/panel.tsx';
import { says } from '../presenting/says.ts';
import { BackPanel } from './back-panel.tsx';
import { CapturePanel } from './capture-panel.tsx';
import { CardPanel } from './card-panel.tsx';
import { ChoosePanel } from './choose-panel.tsx';
import { HandOverPanel, PhonePanel, RecoveryPanel, RejoinPanel } from './code-panels.tsx';
import { DoorPanel } from './door-panel.tsx';
import { EnterPanel, EnterTitle } from './enter-panel.tsx';
import { HarvestPanel, SortPanel } from './harvest-panel.tsx';
import { useHere } from './here.ts';
import { KeysPanel } from './keys-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import { LinkPanel } from './link-panel.tsx';
import { MemberPanel, memberName } from './member-panel.tsx';
import { MenuPanel } from './menu-panel.tsx';
import { NeedsPanel } from './needs-bar.tsx';
import { AnonymousPanel, NamePanel, WordsPanel } from './own-panels.tsx';
import { closePanels, leavePanel, type Panel, panels, Within } from './panels.ts';
import { PeoplePanel } from './people-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { PledgesPanel } from './pledges-panel.tsx';
import { CardsPanel } from './room-cards.tsx';
import { RotationPanel } from './rotation-panel.tsx';
import { ExtendPanel, SayPanel } from './say-panel.tsx';
import { nameOf, tableName } from './seats.ts';
import { SheetPanel } from './sheet-panel.tsx';
import { Findings } from './side-column.tsx';
import { SitesPanel } from './sites-panel.tsx';
import { StoryPanel } from './story-panel.tsx';
import { TablePanel } from './table-panel.tsx';
import { ThemePanel } from './theme-panel.tsx';
import { WritePanel } from './write-panel.tsx';

interface Drawn {
  readonly title: ComponentChild;
  readonly body: ComponentChild;
  readonly wide?: boolean;
}

/** The one dialog of the console, showing the uppermost panel. Esc and back go one panel back. */
export function PanelDialog({ onTurn }: { readonly onTurn: (() => void) | undefined }) {
  const session = useHere();
  const open = panels.value;
  const panel = open[open.length - 1];
  const name = panel ? JSON.stringify(panel) : '';
  useEffect(() => {
    if (open.length === 0) return;
    const sheet = document.querySelector<HTMLElement>('.dialog-sheet');
    (sheet?.querySelector<HTMLElement>('[data-hears-keys]') ?? sheet)?.focus();
  }, [name]);
  if (!panel) return null;
  const { title, body, wide } = drawn(session, panel, onTurn);
  return (
    <Dialog title={title} closable wide={wide} onClose={closePanels}>
      {open.length > 1 && (
        <div>
          <Button kind="quiet" icon={arrowLeft} iconMirrors onPress={() => leavePanel(panel)}>
            {t('console-back')}
          </Button>
        </div>
      )}
      <div class="panel-body" key={name}>
        <Within.Provider value={panel}>{body}</Within.Provider>
      </div>
    </Dialog>
  );
}

function drawn(session: ReturnType<typeof useHere>, panel: Panel, onTurn: (() => void) | undefined): Drawn {
  switch (panel.what) {
    case 'menu':
      return { title: t('console-menu'), body: <MenuPanel onTurn={onTurn} /> };
    case 'link':
      return { title: t(`console-link-${panel.role}`), body: <LinkPanel role={panel.role} /> };
    case 'enter':
      return { title: <EnterTitle phase={panel.phase} />, body: <EnterPanel phase={panel.phase} /> };
    case 'person':
      return { title: <bdi>{nameOf(session, panel.seat)}</bdi>, body: <PersonPanel seat={panel.seat} /> };
    case 'rejoin':
      return { title: t('console-rejoin'), body: <RejoinPanel seat={panel.seat} /> };
    case 'phone':
      return { title: t('console-phone'), body: <PhonePanel seat={panel.seat} /> };
    case 'member':
      return {
        title: t('console-remove-ask', { name: memberName(session, panel.member) }),
        body: <MemberPanel member={panel.member} />,
      };
    case 'table':
      return { title: tableName(session, panel.table), body: <TablePanel table={panel.table} />, wide: true };
    case 'back':
      return { title: t('back-to'), body: <BackPanel table={panel.table} /> };
    case 'write':
      return { title: t('console-write-down'), body: <WritePanel table={panel.table} />, wide: true };
    case 'card':
      return { title: t('console-card'), body: <CardPanel table={panel.table} /> };
    case 'capture':
      return { title: t('console-capture'), body: <CapturePanel capture={panel.capture} />, wide: true };
    case 'theme':
      return { title: t('console-theme'), body: <ThemePanel theme={panel.theme} />, wide: true };
    default:
      return plain[panel.what]();
  }
}

function Report() {
  const session = useHere();
  return (
    <div class="stack">
      <ReportForms session={session} />
      <Photos session={session} />
    </div>
  );
}

type Plain = Exclude<
  Panel['what'],
  | 'menu'
  | 'link'
  | 'enter'
  | 'person'
  | 'rejoin'
  | 'phone'
  | 'member'
  | 'table'
  | 'back'
  | 'write'
  | 'card'
  | 'capture'
  | 'theme'
>;

/** Panels that need to be told nothing. */
const plain: Readonly<Record<Plain, () => Drawn>> = {
  name: () => ({ title: t('console-my-name'), body: <NamePanel /> }),
  words: () => ({ title: t('console-room-words'), body: <WordsPanel />, wide: true }),
  anonymous: () => ({ title: t('console-anonymous-ask'), body: <AnonymousPanel /> }),
  recovery: () => ({ title: t('console-recovery'), body: <RecoveryPanel /> }),
  handover: () => ({ title: t('console-hand-over'), body: <HandOverPanel /> }),
  sheet: () => ({ title: t('console-run-sheet'), body: <SheetPanel />, wide: true }),
  line: () => ({ title: t('console-add-line'), body: <LinePanel /> }),
  extend: () => ({ title: t('console-extend-title'), body: <ExtendPanel /> }),
  say: () => ({ title: t('console-say'), body: <SayPanel /> }),
  door: () => ({ title: t('console-door'), body: <DoorPanel />, wide: true }),
  needs: () => ({ title: t('console-needs'), body: <NeedsPanel />, wide: true }),
  keys: () => ({ title: t('console-keys'), body: <KeysPanel />, wide: true }),
  cards: () => ({ title: t('console-cards'), body: <CardsPanel />, wide: true }),
  choose: () => ({ title: t('console-choose'), body: <ChoosePanel />, wide: true }),
  report: () => ({ title: t('report-title'), body: <Report />, wide: true }),
  people: () => ({ title: t('console-people'), body: <PeoplePanel />, wide: true }),
  harvest: () => ({ title: t('harvest-panel'), body: <HarvestPanel />, wide: true }),
  sort: () => ({ title: t('harvest-sort'), body: <SortPanel />, wide: true }),
  pledges: () => ({ title: t('told-overview'), body: <PledgesPanel />, wide: true }),
  talks: () => ({ title: says('panel'), body: <TalksPanel />, wide: true }),
  rotation: () => ({ title: t('rotation-open'), body: <RotationPanel />, wide: true }),
  story: () => ({ title: t('console-story'), body: <StoryPanel /> }),
  sites: () => ({ title: t('sites-title'), body: <SitesPanel />, wide: true }),
  captures: () => ({
    title: t('console-findings'),
    body: <Findings />,
    wide: true,
  }),
};
