import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../words/words.ts';
import { Captures } from './captures.tsx';
import { useHere } from './here.ts';
import { AtTheDoor, JoinCard } from './join-card.tsx';
import { phaseNow } from './phases.ts';
import { roomOf } from './seats.ts';
import { Themes } from './themes.tsx';

/** The end column: how people come in, and what is found. */
export function SideColumn() {
  return (
    <aside class="console-side" aria-label={t('console-side')}>
      <NotInLobby>
        <JoinCard />
        <AtTheDoor />
      </NotInLobby>
      <Findings />
    </aside>
  );
}

/** Captures as they come, and themes, one behind the other. */
export function Findings() {
  const [shown, show] = useState<'captures' | 'themes'>('captures');
  return (
    <>
      <Tabs shown={shown} show={show} />
      {shown === 'captures' ? <Captures bare /> : <Themes bare />}
    </>
  );
}

interface TabsProps {
  readonly shown: string;
  readonly show: (tab: 'captures' | 'themes') => void;
}

function Tabs({ shown, show }: TabsProps) {
  const session = useHere();
  const tabs = [
    ['captures', t('console-captures-tab', { count: session.pages('stream').value.length })],
    ['themes', t('console-themes-tab', { count: session.pages('themes').value.length })],
  ] as const;
  return (
    <div class="side-tabs">
      {tabs.map(([one, words]) => (
        <button key={one} type="button" class="side-tab" aria-pressed={one === shown} onClick={() => show(one)}>
          {words}
        </button>
      ))}
    </div>
  );
}

/** What stands elsewhere, or larger, while the room is in its lobby. */
export function NotInLobby({ children }: { readonly children: ComponentChildren }) {
  return phaseNow(roomOf(useHere()))?.kind === 'lobby' ? null : children;
}
