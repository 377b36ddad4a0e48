import { layers } from '../../icons/later.ts';
import { arrowRight, doorOpen, penLine, users } from '../../icons/ui.ts';
import { allKeys } from '../../link/index.ts';
import { Icon } from '../../parts/icon.tsx';
import { t } from '../../words/words.ts';

/** The other ways on, as doors. */
export function Doors() {
  const mine = allKeys().length;
  return (
    <nav class="home-doors" aria-label={t('home-doors')}>
      <Door href="/open" icon={doorOpen} title={t('home-run')} text={t('home-run-words')} />
      <Door href="/rooms/try" icon={users} title={t('home-try')} text={t('home-try-words')} />
      <Door href="/rooms" icon={layers} title={t('home-mine')} text={t('home-mine-words', { count: mine })} />
      <Door href="/decks" icon={penLine} title={t('home-decks')} text={t('home-decks-words')} />
    </nav>
  );
}

interface DoorProps {
  readonly href: string;
  readonly icon: string;
  readonly title: string;
  readonly text: string;
}

function Door({ href, icon, title, text }: DoorProps) {
  return (
    <a class="home-door paper" href={href}>
      <span class="home-door-icon">
        <Icon d={icon} size={26} />
      </span>
      <span class="home-door-words">
        <span class="home-door-title">{title}</span>
        <span class="second">{text}</span>
      </span>
      <Icon d={arrowRight} mirrors />
    </a>
  );
}
