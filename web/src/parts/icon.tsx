import { signal } from '@preact/signals';
import { footprints } from '../icons/ui.ts';

interface IconProps {
  /** Path data from `icons/ui.ts`. */
  readonly d: string;
  /** Width and height in px at normal text size; 20 unless told. Grows with the text. */
  readonly size?: number | undefined;
  /** Set for arrows and other things that point along the line of reading. */
  readonly mirrors?: boolean | undefined;
}

/** One stroked drawing in the colour of the text. Always hidden from readers: the word beside it says what it is. */
export function Icon({ d, size = 20, mirrors }: IconProps) {
  const rem = `${size / 16}rem`;
  return (
    <svg
      class={mirrors ? 'icon mirrors' : 'icon'}
      viewBox="0 0 24 24"
      style={{ width: rem, height: rem }}
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

const drawings = signal<Readonly<Record<string, string>> | undefined>(undefined);
let asked = false;

/** The icon of a perspective by its Lucide name. The set comes once, when first needed; until then the place is kept. */
export function ShoeIcon({ name, size }: { readonly name: string; readonly size?: number | undefined }) {
  return <Icon d={shoeDrawing(name)} size={size} />;
}

/** The same as path data, for use inside a drawing. */
export function shoeDrawing(name: string): string {
  if (!asked) {
    asked = true;
    void import('../icons/perspectives.ts').then((module) => {
      drawings.value = module.perspectives;
    });
  }
  return drawings.value ? (drawings.value[name] ?? footprints) : '';
}
