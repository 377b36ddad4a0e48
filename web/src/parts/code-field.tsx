import { useId } from 'preact/hooks';
import { check } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { FieldError } from './field.tsx';
import { Icon } from './icon.tsx';
import '../style/parts/field.css';

export interface CodeFieldProps {
  readonly label: string;
  /** Up to eight letters and figures (a personal code: twelve), capitals, without the spaces that are shown in it. */
  readonly value: string;
  readonly onInput: (code: string) => void;
  /** What is wrong with it, when the server has said so. Letters that no code has are answered here. */
  readonly error?: string | undefined;
  /** What was found under it: the room's name. */
  readonly found?: string | undefined;
}

const letters = /[^23456789BCDFGHJKMNPQRTVWXYZ]/;
const long = 8;
/** Letters and figures of a personal code. */
export const PERSONAL = 12;

/**
 * The code of a room: one real field that takes paste, spaces and small letters, and shows groups of four: two of a room's
 * code, three of a personal one.
 */
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
          const before = readCode(field.value.slice(0, field.selectionStart ?? PERSONAL + 1));
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

/**
 * What was typed or pasted as a code: capitals and figures only, eight, or twelve as long as the further ones may stand in a
 * code. A whole link gives the code at its end.
 */
export function readCode(text: string): string {
  const end = /[/#=]([a-z0-9]{4}(?:[\s-]?[a-z0-9]{4}){1,2})\W*$/i.exec(text)?.[1] ?? text;
  const typed = end.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const [more = ''] = /^[23456789BCDFGHJKMNPQRTVWXYZ]{0,4}/.exec(typed.slice(long)) ?? [];
  return typed.slice(0, long) + more;
}

/** "MJ4T 9KWD". */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? '';
}
