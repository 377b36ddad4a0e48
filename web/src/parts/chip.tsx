import type { ComponentChildren } from 'preact';
import { Icon, ShoeIcon } from './icon.tsx';
import type { Shoes } from './shoes.ts';
import '../style/parts/chip.css';

interface DotProps {
  readonly shoes: Shoes;
  /** Diameter in px at normal text size, 20–36. */
  readonly size?: number | undefined;
  /** Set when no words follow: the name of the shoes is then spoken. */
  readonly named?: boolean | undefined;
}

/** A disc in the paint of a perspective with its icon. Words follow it, or it says its name. */
export function Dot({ shoes, size = 26, named }: DotProps) {
  const rem = `${size / 16}rem`;
  return (
    <span class="dot" data-colour={shoes.colour} style={{ width: rem, height: rem }}>
      <ShoeIcon name={shoes.icon} size={size * 0.6} />
      {named && <span class="spoken">{shoes.name}</span>}
    </span>
  );
}

/** A perspective by disc and name, outlined in its paint. */
export function Chip({ shoes }: { readonly shoes: Shoes }) {
  return (
    <span class="chip" data-colour={shoes.colour}>
      <Dot shoes={shoes} />
      <bdi>{shoes.name}</bdi>
    </span>
  );
}

interface TagProps {
  /** Path data. */
  readonly icon?: string | undefined;
  /** `lamp`: help is wanted, something waits. */
  readonly look?: 'lamp' | undefined;
  readonly children: ComponentChildren;
}

/** A slip of paper with an icon and a word: a state, never a perspective. */
export function Tag({ icon, look, children }: TagProps) {
  return (
    <span class={look ? `tag tag-${look}` : 'tag'}>
      {icon && <Icon d={icon} size={16} />}
      <span>{children}</span>
    </span>
  );
}
