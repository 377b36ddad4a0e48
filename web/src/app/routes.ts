import type { ComponentType } from 'preact';

/** What a page is given: the parts of its path. */
export interface PageProps {
  readonly params: Readonly<Record<string, string>>;
}

/** A page of its own file, loaded when it is first gone to, with the chapters of words it speaks. */
export interface Route {
  readonly pattern: RegExp;
  readonly load: () => Promise<{ default: ComponentType<PageProps> }>;
  readonly words: readonly string[];
}

const bench = ['decks', 'open', 'pictures'];
const room = '(?<room>[\\w-]+)';

export const routes: readonly Route[] = [
  { pattern: /^\/$/, load: () => import('../screens/home/index.tsx'), words: ['home'] },
  { pattern: /^\/join$/, load: () => import('../screens/join/index.tsx'), words: ['join'] },
  {
    pattern: new RegExp(`^/open(?:/copy/${room})?$`),
    load: () => import('../screens/open/index.tsx'),
    words: ['open'],
  },
  { pattern: /^\/rooms(?:\/(?<alone>\w+))?$/, load: () => import('../screens/rooms/index.tsx'), words: ['rooms'] },
  { pattern: /^\/decks$/, load: () => import('../screens/decks/index.tsx'), words: bench },
  {
    pattern: /^\/decks\/of\/(?<deck>[\w-]+)$/,
    load: () => import('../screens/decks/shelf-page.tsx'),
    words: bench,
  },
  {
    pattern: /^\/decks\/mine(?:\/(?<made>[\w-]+)(?:\/(?<tongue>[\w-]+))?)?$/,
    load: () => import('../screens/decks/made-page.tsx'),
    words: bench,
  },
  { pattern: /^\/told$/, load: () => import('../screens/follow/index.tsx'), words: ['told', 'pledge'] },
  { pattern: /^\/in$/, load: () => import('../screens/in/index.tsx'), words: ['codes'] },
  {
    pattern: new RegExp(`^/screen(?:/${room})?$`),
    load: () => import('../screens/in/screen-page.tsx'),
    words: [],
  },
  {
    pattern: new RegExp(`^/room/${room}(?:/(?<member>m\\d+))?$`),
    load: () => import('../screens/in/room-page.tsx'),
    words: [],
  },
];

/** The route of a path with its parts; undefined for a path that leads nowhere. */
export function routeOf(path: string): { readonly route: Route; readonly params: Record<string, string> } | undefined {
  const bare = path.length > 1 ? path.replace(/\/$/, '') : path;
  for (const route of routes) {
    const found = route.pattern.exec(bare);
    if (found) return { route, params: definedOf(found.groups ?? {}) };
  }
  return undefined;
}

function definedOf(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(groups).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}
