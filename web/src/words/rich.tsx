import type { ComponentChild } from 'preact';
import { t } from './words.ts';

/**
 * The sentence `id` with elements in its gaps: `rich('seat-you-named', { name: <b>Rosa</b> })`. Strings and numbers are
 * filled in as `t` does. The order of the gaps is the language's own.
 */
export function rich(id: string, fillings: Readonly<Record<string, ComponentChild>>): ComponentChild[] {
  const elements: ComponentChild[] = [];
  const plain: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(fillings)) {
    if (typeof value === 'string' || typeof value === 'number') plain[key] = value;
    else plain[key] = `\ue000${elements.push(value) - 1}\ue001`;
  }
  return t(id, plain)
    .split(/\ue000(\d+)\ue001/)
    .map((piece, index) => (index % 2 ? elements[Number(piece)] : piece));
}
