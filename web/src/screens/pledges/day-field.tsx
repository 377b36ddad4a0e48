import { useId } from 'preact/hooks';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  /** The first day that can be chosen. */
  readonly from?: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day, by the device's own calendar. */
export function DayField({ label, value, from, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        class="field-input"
        id={id}
        type="date"
        min={from}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
