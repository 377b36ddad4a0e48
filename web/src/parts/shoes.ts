/** The ten paints, in the order in which a deck without wishes is given them. */
export const colours = ['ochre', 'brick', 'teal', 'sky', 'indigo', 'plum', 'rose', 'moss', 'umber', 'violet'] as const;

/** The ten patterns of a sole; each belongs to one colour, so that black print and every eye can tell them apart. */
export const treads = [
  'bars',
  'chevron',
  'waves',
  'dots',
  'grid',
  'rings',
  'plus',
  'slant',
  'brick',
  'zigzag',
] as const;

export type Colour = (typeof colours)[number];
export type Tread = (typeof treads)[number];

/** A perspective as far as it is drawn: which shoes, and how to know them without reading. */
export interface Shoes {
  /** As the deck says it: "A son who cares at night". */
  readonly name: string;
  /** One of `colours`; any other name is drawn in ink. */
  readonly colour: string;
  /** A Lucide name that `icons/perspectives.ts` holds; any other is drawn as footprints. */
  readonly icon: string;
}

/** The pattern that belongs to a colour; `undefined` for a colour not known here. */
export function treadOf(colour: string): Tread | undefined {
  return treads[colours.indexOf(colour as Colour)];
}
