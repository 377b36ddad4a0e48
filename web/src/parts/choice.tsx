import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { check, chevronDown } from '../icons/ui.ts';
import { FieldError } from './field.tsx';
import { Icon } from './icon.tsx';
import '../style/parts/choice.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** Path data of an icon over the words. */
  readonly icon?: string | undefined;
  /** Anything drawn over the words instead of an icon, such as a print. */
  readonly picture?: ComponentChildren;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly legend: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly options: readonly Option<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** `tiles` (words, help below, tick): as many across as fit. `kinds`: icon over a short word, ink when chosen.
   *  `pictures`: a picture over a short word, ink border when chosen. */
  readonly look?: 'tiles' | 'kinds' | 'pictures' | undefined;
  readonly error?: string | undefined;
  /** Keeps the legend for readers only, where a title above says the same. */
  readonly legendSpoken?: boolean | undefined;
}

/** One of several, as radio buttons drawn as paper tiles: arrows move, space chooses. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const id = useId();
  const look = props.look ?? 'tiles';
  return (
    <fieldset class="choices" aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend class={props.legendSpoken ? 'spoken' : 'field-label'}>{props.legend}</legend>
      {props.help != null && <p class="field-help">{props.help}</p>}
      <div class={`choices-${look}`}>
        {props.options.map((option) => (
          <label class={`choice choice-${look}`} key={option.value}>
            <input
              class="choice-input"
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <Face {...option} tick={look === 'tiles'} />
          </label>
        ))}
      </div>
      {props.error && <FieldError id={`${id}-error`}>{props.error}</FieldError>}
    </fieldset>
  );
}

function Face({ label, help, icon, picture, tick }: Omit<Option<string>, 'value'> & { readonly tick: boolean }) {
  return (
    <span class="choice-face">
      {picture}
      {icon && <Icon d={icon} />}
      <span class="choice-words">
        <span class="choice-label">{label}</span>
        {help != null && <span class="choice-help">{help}</span>}
      </span>
      {tick && (
        <span class="choice-tick">
          <Icon d={check} size={14} />
        </span>
      )}
    </span>
  );
}

export interface CheckProps {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no, as a checkbox drawn as a paper tile. */
export function Check({ label, help, checked, onChange }: CheckProps) {
  return (
    <label class="choice choice-check">
      <input
        class="choice-input"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Face label={label} help={help} tick />
    </label>
  );
}

export interface SelectProps<Value extends string> {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Keeps the label for readers only. */
  readonly labelSpoken?: boolean | undefined;
}

/** One of many, as the device's own list. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label class={props.labelSpoken ? 'spoken' : 'field-label'} for={id}>
        {props.label}
      </label>
      {props.help != null && (
        <p class="field-help" id={`${id}-help`}>
          {props.help}
        </p>
      )}
      <span class="select">
        <select
          id={id}
          class="field-input select-input"
          value={props.value}
          aria-describedby={props.help != null ? `${id}-help` : undefined}
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Icon d={chevronDown} />
      </span>
    </div>
  );
}
