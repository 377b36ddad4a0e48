import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import '../style/parts/field.css';
import '../style/parts/file-field.css';

interface FileFieldProps {
  readonly label: ComponentChildren;
  /** Stands between label and field. */
  readonly help?: ComponentChildren;
  /** Endings and media types, as the browser takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Opens the camera where there is one. */
  readonly camera?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (input: HTMLInputElement) => void;
}

/** A file to be chosen. The words on its button are the browser's, in the language of the device. */
export function FileField({ label, help, accept, multiple, camera, disabled, onChoose }: FileFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {help != null && (
        <p class="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        class="field-input file-field"
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        aria-describedby={help == null ? undefined : `${id}-help`}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget)}
      />
    </div>
  );
}
