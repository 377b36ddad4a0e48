import { useState } from 'preact/hooks';
import { SettingsDialog } from '../../../app/settings.tsx';
import { bookOpen, circlePause, externalLink, layers, list, logOut, monitor, user } from '../../../icons/later.ts';
import { doorOpen, footprints, globe, messageSquare, penLine, sprout, users } from '../../../icons/ui.ts';
import { Button } from '../../../parts/button.tsx';
import { t } from '../../../words/words.ts';
import { Act } from '../act.tsx';
import type { MenuPage } from '../opened.ts';
import { may, mayAny } from '../scene.ts';
import type { ViewKind } from '../view.ts';
import type { MenuPageProps } from './menu.tsx';

/** The first page of the menu. */
export function RootPage({ scene, held, onClose, go }: MenuPageProps) {
  const { session, seat, table, path, onTurn } = scene;
  const [looking, look] = useState(false);
  const open = (kind: ViewKind, icon: string, round: string | null = scene.round?.id ?? null) => {
    const go = () => {
      onClose();
      held.open(kind, { round });
    };
    return <Item icon={icon} onPress={go} words={t(`menu-open-${kind}`)} />;
  };
  const page = (name: MenuPage, icon: string) => (
    <Item icon={icon} onPress={() => go(name)} words={t(`menu-${name}`)} />
  );
  const last = path[path.length - 1]?.round;
  return (
    <div class="menu-items">
      {page('me', user)}
      {table && page('table', users)}
      <Act kind="quiet" icon={circlePause} session={session} offer={may(scene, 'pause_table')} onDone={onClose}>
        {t('pause-ask')}
      </Act>
      <Act
        kind="quiet"
        icon={doorOpen}
        session={session}
        offer={may(scene, 'step_away', { who: seat.id })}
        given={{ who: seat.id }}
        onDone={onClose}
      >
        {t('away-ask')}
      </Act>
      {mayAny(scene, 'flag_jargon') && page('flag', messageSquare)}
      {mayAny(scene, 'add_capture') && open('recorder', penLine)}
      {mayAny(scene, 'add_capture') && open('mine', list)}
      {last && mayAny(scene, 'say_outcome') && open('outcome', footprints, last)}
      {mayAny(scene, 'make_pledge') && open('pledge', sprout)}
      {page('move', externalLink)}
      {page('reading', layers)}
      <Item icon={globe} onPress={() => look(true)} words={t('settings-open')} />
      {page('guide', bookOpen)}
      {onTurn && <Item icon={monitor} onPress={onTurn} words={t('menu-console')} />}
      {session.can('leave_room') && page('leave', logOut)}
      {looking && <SettingsDialog onClose={() => look(false)} />}
    </div>
  );
}

interface ItemProps {
  readonly icon: string;
  readonly words: string;
  readonly onPress: () => void;
}

function Item({ icon, words, onPress }: ItemProps) {
  return (
    <Button kind="quiet" icon={icon} onPress={onPress}>
      {words}
    </Button>
  );
}
