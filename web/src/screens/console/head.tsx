import { monitor } from '../../icons/later.ts';
import { chevronDown, ellipsisVertical, users } from '../../icons/ui.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { Header } from '../../parts/header.tsx';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';
import { useHere, type Width } from './here.ts';
import { Kept } from './kept.tsx';
import { openPanel } from './panels.ts';
import { nameOf, roomOf } from './seats.ts';

/** The console's first line: the room, how many are here, how long it is kept, the screen, and one's own menu. */
export function Head({ width }: { readonly width: Width }) {
  const session = useHere();
  const counts = session.part('counts').value;
  const here = t('console-here', { people: counts?.seats ?? 0, tables: counts?.tables ?? 0 });
  if (width === 'phone') {
    return (
      <Header title={roomOf(session).title} under={here} large>
        <IconButton icon={ellipsisVertical} label={t('console-menu')} onPress={() => openPanel({ what: 'menu' })} />
      </Header>
    );
  }
  return (
    <Header title={roomOf(session).title} under={width === 'tablet' ? here : undefined} large>
      {width === 'laptop' && (
        <span class="console-fact">
          <Icon d={users} />
          <span>{here}</span>
        </span>
      )}
      {width === 'laptop' && roomOf(session).pace === null && <Kept />}
      <Button icon={monitor} onPress={() => openPanel({ what: 'link', role: 'screen' })}>
        {t('console-screen')}
      </Button>
      <Button onPress={() => openPanel({ what: 'menu' })}>
        <span class="console-me">
          <bdi>{ownName(session)}</bdi>
          <Icon d={chevronDown} />
        </span>
      </Button>
    </Header>
  );
}

function ownName(session: ReturnType<typeof useHere>): string {
  const me = session.part('me').value;
  const seat = me?.seats[0];
  const name = seat ? nameOf(session, seat.id) : me?.name;
  return name ? t('console-me', { name }) : t('console-me-unnamed');
}
