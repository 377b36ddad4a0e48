import { useId } from 'preact/hooks';
import { check } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { FieldError } from './field.tsx';
import { Icon } from './icon.tsx';
import '../style/parts/field.css';

export interface CodeFieldProps {
  readonly label: string;
  /** Up to eight letters and figures, capitals, without the space that is shown in the middle. */
  readonly value: string;
  readonly onInput: (code: string) => void;
  /** What is wrong with it, when the server has said so. Letters that no code has are answered here. */
  readonly error?: string | undefined;
  /** What was found under it: the room's name. */
  readonly found?: string | undefined;
}

const letters = /[^23456789BCDFGHJKMNPQRTVWXYZ]/;
const long = 8;

/** The code of a room: one real field that takes paste, spaces and small letters, and shows two groups of four. */
export function CodeField({ label, value, onInput, error, found }: CodeFieldProps) {
  const id = useId();
  const odd = letters.exec(value)?.[0];
  const wrong = error ?? (odd && t('code-odd-letter', { letter: odd }));
  return (
    <div class="field" data-wrong={wrong ? '' : undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input code-input"
        value={inGroups(value)}
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterKeyHint="go"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-error` : found ? `${id}-found` : undefined}
        onInput={(event) => {
          const field = event.currentTarget;
          const before = readCode(field.value.slice(0, field.selectionStart ?? long + 1));
          const code = readCode(field.value);
          onInput(code);
          field.value = inGroups(code);
          const caret = before === code ? field.value.length : inGroups(before).length;
          field.setSelectionRange(caret, caret);
        }}
      />
      {wrong && <FieldError id={`${id}-error`}>{wrong}</FieldError>}
      {found && !wrong && (
        <p class="code-found" id={`${id}-found`} role="status">
          <Icon d={check} />
          <bdi>{found}</bdi>
        </p>
      )}
    </div>
  );
}

/** What was typed or pasted as a code: capitals and figures only, at most eight. A whole link gives the code at its end. */
export function readCode(text: string): string {
  const end = /[/#=]([a-z0-9]{4}[\s-]?[a-z0-9]{4})\W*$/i.exec(text)?.[1] ?? text;
  return end
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, long);
}

/** "MJ4T 9KWD". */
export function inGroups(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
