import { ellipsisVertical, lifeBuoy } from '../../icons/ui.ts';
import { IconButton } from '../../parts/button.tsx';
import { Header } from '../../parts/header.tsx';
import { modeName } from '../../words/modes.ts';
import { t } from '../../words/words.ts';
import { ask } from './act.tsx';
import { opened } from './opened.ts';
import { may, type Scene } from './scene.ts';

/** Header: the room, what it is doing, my table; quiet help and the menu. */
export function Top({ scene }: { readonly scene: Scene }) {
  const help = () => {
    const offer = may(scene, 'ask_for_help', { wanted: true });
    if (offer) void ask(scene.session, offer);
    opened.value = { kind: 'help' };
  };
  const menu = () => {
    opened.value = { kind: 'menu', start: 'root' };
  };
  return (
    <Header title={scene.room.title} under={where(scene)}>
      <IconButton icon={lifeBuoy} label={t('help-open')} onPress={help} pressed={scene.seat.wants_help || undefined} />
      <IconButton icon={ellipsisVertical} label={t('menu-open')} onPress={menu} />
    </Header>
  );
}

/** "Swap shoes · Table 3": the mode of the round while playing, else the phase. */
function where({ phase, round, table }: Scene): string {
  const mode = round?.mode ?? phase.mode;
  const what = phase.kind === 'play' && mode ? modeName(mode) : t(`phase-${phase.kind}`);
  return table ? t('top-where', { what, table: table.number }) : what;
}
