import type { ComponentChildren } from 'preact';
import { t } from '../words/words.ts';
import { Mark } from './mark.tsx';
import '../style/parts/header.css';

export interface HeaderProps {
  /** The room's name; without it the name of the house in Besley. */
  readonly title?: ComponentChildren;
  /** "Swap shoes · Table 3". */
  readonly under?: ComponentChildren;
  /** Makes mark and title a way home. */
  readonly href?: string | undefined;
  /** Larger title in Besley and a rule below, as on the console. */
  readonly large?: boolean | undefined;
  /** What stands at the end of the line: help and menu as `IconButton`s. */
  readonly children?: ComponentChildren;
}

/** The first line of a page: mark, room, and at the end the quiet help and the menu. */
export function Header({ title, under, href, large, children }: HeaderProps) {
  const house = title == null;
  const inside = (
    <>
      <Mark />
      <span class="header-words">
        <span class={house || large ? 'header-title header-besley' : 'header-title'}>{title ?? t('house-name')}</span>
        {under != null && <span class="header-under">{under}</span>}
      </span>
    </>
  );
  return (
    <header class={large ? 'header header-large' : 'header'}>
      {href === undefined ? (
        <span class="header-start">{inside}</span>
      ) : (
        <a class="header-start" href={href}>
          {inside}
        </a>
      )}
      <span class="header-end">{children}</span>
    </header>
  );
}
