import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { lock, triangleAlert } from '../icons/ui.ts';
import { t } from '../words/words.ts';
import { graphemes } from './graphemes.ts';
import { Icon } from './icon.tsx';
import '../style/parts/field.css';

export interface FieldProps {
  readonly label: ComponentChildren;
  /** Stands between label and field. */
  readonly help?: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong and how to mend it. Focus stays where it is. */
  readonly error?: string | undefined;
  /** Lines of a text field; without it the field has one line. */
  readonly rows?: number | undefined;
  /** The most letters (graphemes) the server takes. Nothing is cut: the hint says how many are left or too many. */
  readonly most?: number | undefined;
  /** `slip`: a paper slip with the label inside (captures). `private`: ruled, dashed, with a lock. */
  readonly look?: 'slip' | 'private' | undefined;
  readonly optional?: boolean | undefined;
  readonly name?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'url' | 'search' | undefined;
  readonly type?: 'text' | 'password' | 'search' | 'number' | undefined;
  readonly enterKeyHint?: 'done' | 'go' | 'next' | 'send' | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly id?: string | undefined;
}

/** A label, help, and one or more lines to write on. Grows with its text; direction follows the first letters written. */
export function Field(props: FieldProps) {
  const made = useId();
  const id = props.id ?? made;
  const count = props.most === undefined ? undefined : countHint(props.value, props.most);
  const described = [props.help != null && `${id}-help`, count && `${id}-count`, props.error && `${id}-error`];
  const shared = {
    id,
    name: props.name,
    value: props.value,
    dir: 'auto' as const,
    autocomplete: props.autocomplete ?? 'off',
    inputMode: props.inputMode,
    enterKeyHint: props.enterKeyHint,
    spellcheck: props.spellcheck,
    'aria-invalid': props.error ? true : undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    onInput: (event: Event) => props.onInput((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class={`field ${props.look ? `field-${props.look}` : ''}`} data-wrong={props.error ? '' : undefined}>
      <label class="field-label" for={id}>
        {props.look === 'private' && <Icon d={lock} />}
        <span>{props.label}</span>
        {props.optional && <span class="field-optional"> {t('field-optional')}</span>}
      </label>
      {props.help != null && (
        <p class="field-help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      {props.rows === undefined ? (
        <input class="field-input" type={(props.type ?? 'text') as 'text'} {...shared} />
      ) : (
        <span class="field-grows" data-text={`${props.value}\n`}>
          <textarea class="field-input" rows={props.rows} {...shared} />
        </span>
      )}
      {count && (
        <p class="field-count" id={`${id}-count`}>
          {count}
        </p>
      )}
      {props.error && <FieldError id={`${id}-error`}>{props.error}</FieldError>}
    </div>
  );
}

/** One mistake in words, with the triangle; for fields and for groups of choices. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <p class="field-error" id={id} role="alert">
      <Icon d={triangleAlert} />
      <span>{children}</span>
    </p>
  );
}

function countHint(value: string, most: number): string | undefined {
  const left = most - graphemes(value);
  if (left < 0) return t('field-too-many', { count: -left });
  return left <= Math.max(10, most / 5) ? t('field-left', { count: left }) : undefined;
}
