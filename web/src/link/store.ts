import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GlossaryLine, LinePart, Part, PathPart, SignpostLine, TitlesPart } from '../wire.ts';
import { type ItemOf, type Paged, type PartOf, pagesOf } from './names.ts';
import { type Known, nothing } from './state.ts';

/** Words explained and people to turn to. */
export interface Guide {
  readonly glossary: readonly GlossaryLine[];
  readonly signposting: readonly SignpostLine[];
}

/** The parts held, each as a signal that changes only when its own body does. */
export interface Store {
  readonly known: Signal<Known>;
  part<Name extends string>(name: Name): ReadonlySignal<PartOf<Name> | undefined>;
  pages<Kind extends keyof Paged>(kind: Kind): ReadonlySignal<readonly ItemOf<Kind>[]>;
  readonly lines: ReadonlySignal<readonly LinePart[]>;
  readonly paths: ReadonlySignal<readonly PathPart[]>;
  readonly titles: ReadonlySignal<Readonly<Record<string, string>>>;
  readonly guide: ReadonlySignal<Guide>;
}

/** A store with nothing in it. */
export function openStore(): Store {
  const known = signal<Known>(nothing);
  const made = new Map<string, ReadonlySignal<unknown>>();
  const once = <Value>(name: string, make: () => ReadonlySignal<Value>): ReadonlySignal<Value> => {
    const found = made.get(name) ?? make();
    made.set(name, found);
    return found as ReadonlySignal<Value>;
  };
  const bodies = (choose: (names: Iterable<string>) => string[]) =>
    steady(() => {
      const { parts } = known.value;
      return choose(parts.keys()).map((name) => parts.get(name)?.body as Part);
    });
  const starting = (prefix: string) => bodies((names) => [...names].filter((name) => name.startsWith(prefix)).sort());
  const perTable = <Body extends LinePart | PathPart>(kind: 'line' | 'path') => {
    const held = starting(`${kind}.`);
    return computed(() => [...(held.value as readonly unknown[] as Body[])].sort((a, b) => a.number - b.number));
  };
  const guides = bodies((names) => pagesOf('guide', names));
  const titles = starting('titles.');
  return {
    known,
    part: <Name extends string>(name: Name) =>
      once(name, () => computed(() => known.value.parts.get(name)?.body as PartOf<Name> | undefined)),
    pages: <Kind extends keyof Paged>(kind: Kind) =>
      once(`${kind}.*`, () => {
        const held = bodies((names) => pagesOf(kind, names));
        return computed(() => held.value.flatMap((body) => [...(body as Paged[Kind]).items] as ItemOf<Kind>[]));
      }),
    lines: perTable<LinePart>('line'),
    paths: perTable<PathPart>('path'),
    titles: computed(() => Object.assign({}, ...titles.value.map((body) => (body as TitlesPart).items))),
    guide: computed(() => {
      const pages = guides.value as readonly unknown[] as Guide[];
      return {
        glossary: pages.flatMap((page) => page.glossary),
        signposting: pages.flatMap((page) => page.signposting),
      };
    }),
  };
}

/** A list that stays the same value while its entries do, so that nothing is drawn anew for another part's change. */
function steady<Entry>(read: () => readonly Entry[]): ReadonlySignal<readonly Entry[]> {
  let last: readonly Entry[] = [];
  return computed(() => {
    const next = read();
    if (next.length !== last.length || next.some((entry, at) => entry !== last[at])) last = next;
    return last;
  });
}
