import { useEffect, useRef, useState } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';
import { Check } from '../../parts/choice.tsx';
import { t } from '../../words/words.ts';
import type { Code } from './code.ts';
import type { Desk } from './desk.ts';

/** A place to go to in the text; each is another, also at the same line. */
export interface At {
  readonly line: number;
  readonly column: number;
  /** The focus stays where it is. */
  readonly quiet?: boolean;
}

interface EditorProps {
  readonly desk: Desk;
  readonly at: At | undefined;
  readonly onPlace: (place: number) => void;
}

const PLAIN = 'shoebox.plain-editor';

/** The text of the deck: an editor that colours and marks it, or a plain box for whoever prefers one. */
export function Editor(props: EditorProps) {
  const [plain, setPlain] = useState(recall(PLAIN) === 'yes');
  const [unloaded, unload] = useState(false);
  const choose = (next: boolean) => {
    keep(PLAIN, next ? 'yes' : 'no');
    setPlain(next);
  };
  return (
    <section class="bench-text" aria-labelledby="bench-text">
      <h2 class="section-title" id="bench-text">
        {t('bench-text')}
      </h2>
      <p class="second" id="bench-text-help">
        {t('bench-text-help')}
      </p>
      {plain || unloaded ? <PlainBox {...props} /> : <CodeBox {...props} onUnloaded={() => unload(true)} />}
      <Check label={t('bench-plain')} help={t('bench-plain-help')} checked={plain} onChange={choose} />
    </section>
  );
}

function CodeBox({ desk, at, onPlace, onUnloaded }: EditorProps & { readonly onUnloaded: () => void }) {
  const host = useRef<HTMLDivElement>(null);
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    let left = false;
    let opened: Code | undefined;
    import('./code.ts').then(
      ({ canOpen, openCode }) => {
        if (left) return;
        if (!canOpen) return onUnloaded();
        const label = t('bench-text');
        const describedBy = t('bench-text-help');
        const onWrite = (text: string) => desk.write(text);
        opened = openCode(host.current as HTMLElement, {
          text: desk.text.peek(),
          label,
          describedBy,
          onWrite,
          onPlace,
        });
        setCode(opened);
      },
      () => left || onUnloaded(),
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, [desk]);
  useEffect(() => code?.show(desk.text.value), [code, desk.text.value]);
  useEffect(() => code?.mark(desk.problems.value), [code, desk.problems.value]);
  useEffect(() => {
    if (!at || !code) return;
    code.show(desk.text.peek());
    code.goTo(at.line, at.column, !at.quiet);
  }, [code, at]);
  return <div class="bench-code" dir="ltr" ref={host} aria-busy={!code} />;
}

function PlainBox({ desk, at, onPlace }: EditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = box.current;
    if (!at || !field) return;
    const lines = field.value.split('\n');
    const place = lines.slice(0, at.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1;
    if (!at.quiet) field.focus();
    field.setSelectionRange(place, place);
    onPlace(place);
    field.scrollTop = (field.scrollHeight * (at.line - 4)) / lines.length;
  }, [at]);
  const tell = () => onPlace(box.current?.selectionStart ?? 0);
  return (
    <textarea
      class="field-input bench-plain"
      dir="ltr"
      ref={box}
      rows={24}
      aria-labelledby="bench-text"
      value={desk.text.value}
      onInput={(event) => {
        desk.write(event.currentTarget.value);
        tell();
      }}
      onKeyUp={tell}
      onClick={tell}
    />
  );
}
