import { useState } from 'preact/hooks';
import { changeBox } from './boxes.ts';
import type { Scene } from './scene.ts';

/**
 * The fields of a text that is being changed: what was written into them so far, else what stands. What was written is kept on this
 * device until it is sent, through closing the box and through reloads. The last of the three forgets it.
 */
export function useWordsKept<Field extends string>(
  scene: Scene,
  id: string,
  stands: Readonly<Record<Field, string>>,
): readonly [Record<Field, string>, (field: Field, text: string) => void, () => void] {
  const fields = Object.keys(stands) as Field[];
  const [words, setWords] = useState(() => {
    const begun = fields.map((field) => [field, changeBox(scene, id, field).text || stands[field]]);
    return Object.fromEntries(begun) as Record<Field, string>;
  });
  const set = (field: Field, text: string) => {
    setWords({ ...words, [field]: text });
    changeBox(scene, id, field).set(text === stands[field] ? '' : text);
  };
  const wipe = () => {
    for (const field of fields) changeBox(scene, id, field).wipe();
  };
  return [words, set, wipe];
}
