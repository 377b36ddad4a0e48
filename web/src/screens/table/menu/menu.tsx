import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { arrowLeft } from '../../../icons/later.ts';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { t } from '../../../words/words.ts';
import { Refused, refusal } from '../act.tsx';
import type { MenuPage } from '../opened.ts';
import type { Scene } from '../scene.ts';
import type { Held } from '../view.ts';
import { FlagPage } from './flag.tsx';
import { Guide } from './guide.tsx';
import { LeavePage } from './leave.tsx';
import { MePage } from './me.tsx';
import { MovePage } from './move.tsx';
import { PaperPage } from './paper.tsx';
import { ReadingPage } from './reading.tsx';
import { RootPage } from './root.tsx';
import { TablePage } from './table.tsx';

export interface MenuPageProps {
  readonly scene: Scene;
  readonly held: Held;
  readonly onClose: () => void;
  go(page: MenuPage): void;
}

interface MenuProps {
  readonly scene: Scene;
  readonly held: Held;
  readonly onClose: () => void;
  /** The page it opens at; from there it closes rather than goes back. */
  readonly start?: MenuPage | undefined;
}

const pages: Readonly<Record<MenuPage, (props: MenuPageProps) => JSX.Element>> = {
  root: RootPage,
  me: MePage,
  table: TablePage,
  reading: ReadingPage,
  guide: ({ scene }) => <Guide session={scene.session} />,
  flag: FlagPage,
  paper: PaperPage,
  move: MovePage,
  leave: LeavePage,
};

/** Everything that is not needed now, one tap away: one dialog, whose pages follow each other. */
export function Menu({ scene, held, onClose, start = 'root' }: MenuProps) {
  const [page, go] = useState<MenuPage>(start);
  const Shown = pages[page];
  useEffect(() => {
    refusal.value = '';
    if (page === start) return;
    const title = document.querySelector<HTMLElement>('.dialog:last-child .dialog-title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }, [page]);
  return (
    <Dialog title={t(`menu-${page}`)} closable wide onClose={onClose}>
      {page !== start && (
        <div class="row">
          <Button kind="quiet" icon={arrowLeft} iconMirrors onPress={() => go(start)}>
            {t('menu-back')}
          </Button>
        </div>
      )}
      {page === 'root' && (
        <p class="second" dir="auto">
          {scene.room.title}
        </p>
      )}
      <Refused />
      <Shown scene={scene} held={held} onClose={onClose} go={go} />
    </Dialog>
  );
}
