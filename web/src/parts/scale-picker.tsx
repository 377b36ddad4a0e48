import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import '../style/parts/scale.css';

export interface ScalePickerProps {
  /** The statement. */
  readonly legend: ComponentChildren;
  /** What each step says, from the lowest: five of them. */
  readonly words: readonly string[];
  /** From 1; `undefined` while nothing is chosen. */
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** How far a statement is true, from 1 to 5, each with its word. Nothing is chosen beforehand. */
export function ScalePicker({ legend, words, value, onChange }: ScalePickerProps) {
  const id = useId();
  return (
    <fieldset class="scale">
      <legend class="scale-legend">{legend}</legend>
      <div class="scale-steps">
        {words.map((word, nth) => (
          <label class="scale-step" key={word}>
            <input
              class="scale-input"
              type="radio"
              name={id}
              checked={value === nth + 1}
              onChange={() => onChange(nth + 1)}
            />
            <span class="scale-disc" aria-hidden="true">
              {nth + 1}
            </span>
            <span class="scale-word">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
