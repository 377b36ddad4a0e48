import type { ComponentChildren } from 'preact';
import { Header } from '../parts/header.tsx';
import { SkipLink, whatToDo } from '../parts/skip.tsx';
import { Settings } from './settings.tsx';
import './shell.css';

interface ShellProps {
  readonly children: ComponentChildren;
  /** Stands in the header before the settings. */
  readonly aside?: ComponentChildren;
  /** Stands at the foot of the page, as a `Tray`. */
  readonly tray?: ComponentChildren;
  /** How wide the page may grow: `column` for one thing to read or fill in, `wide` for two beside each other. */
  readonly width?: 'column' | 'wide' | undefined;
  /** Draws its things nearer together, for a page that should fit one screen of a phone. */
  readonly close?: boolean | undefined;
  /** The page itself is still to come, and takes the place of this one: nothing can be opened that would go with it. */
  readonly begun?: boolean | undefined;
}

/** A page outside the game: header with the way home and the settings, one main part, perhaps a tray. */
export function Shell({ children, aside, tray, width = 'column', close, begun }: ShellProps) {
  return (
    <div class="page-column">
      <SkipLink />
      <div class={`shell shell-${width}`}>
        <Header href="/">
          {aside}
          {!begun && <Settings />}
        </Header>
        <main class={close ? 'shell-main shell-close' : 'shell-main'} id={tray ? undefined : whatToDo}>
          {children}
        </main>
      </div>
      {tray}
    </div>
  );
}
