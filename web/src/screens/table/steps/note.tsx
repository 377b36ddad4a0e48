import { useEffect, useRef } from 'preact/hooks';
import { Field } from '../../../parts/field.tsx';
import { BOUNDS } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { keptNote, noteBox } from '../boxes.ts';
import { keepNote } from '../notes-kept.ts';
import type { Scene } from '../scene.ts';

export interface OwnNote {
  readonly text: string;
  set(text: string): void;
  /** Brings what was written to the server, for this seat alone. */
  keep(): void;
}

/** This seat's private note for a round: what is in the box, else what was kept before. */
export function useNote(scene: Scene, round: string | null): OwnNote {
  const { seat } = scene;
  const box = noteBox(scene, round ?? '');
  const kept = keptNote(scene, round);
  const cleared = useRef(false);
  const text = box.text || (cleared.current ? '' : kept);
  const keep = () => {
    if (round) void keepNote(scene, round, text);
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => () => latest.current(), [round, seat.id]);
  useEffect(() => {
    if (box.text && box.text === kept) box.wipe();
  }, [kept]);
  const set = (next: string) => {
    cleared.current = next === '';
    box.set(next);
  };
  return { text, set, keep };
}

/** Ruled paper with a lock. It keeps itself when one leaves it. */
export function Note({ note }: { readonly note: OwnNote }) {
  return (
    <div onBlurCapture={note.keep}>
      <Field
        look="private"
        label={t('note-label')}
        help={t('note-help')}
        value={note.text}
        onInput={note.set}
        rows={3}
        most={BOUNDS.note}
      />
    </div>
  );
}
