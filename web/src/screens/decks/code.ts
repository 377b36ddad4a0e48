import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { EditorState, RangeSet, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  GutterMarker,
  gutterLineClass,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { DeckProblem } from '../../wire.ts';

/** What the page tells the editor, and hears of it. */
export interface CodeProps {
  readonly text: string;
  readonly label: string;
  readonly describedBy: string;
  readonly onWrite: (text: string) => void;
  /** The caret has moved: characters from the beginning. */
  readonly onPlace: (place: number) => void;
}

/** An editor on the page. */
export interface Code {
  readonly show: (text: string) => void;
  readonly mark: (problems: readonly DeckProblem[]) => void;
  readonly goTo: (line: number, column: number, focus: boolean) => void;
  readonly close: () => void;
}

/** Whether this browser takes styles made by script under our policy, which allows no style element. */
export const canOpen = 'adoptedStyleSheets' in Document.prototype;

/**
 * Puts the editor into `host`. It stands in a shadow root, where its styles are adopted sheets. Tab leaves it, as it
 * leaves any field; Enter keeps the indentation, Ctrl-] and Ctrl-[ change it.
 */
export function openCode(host: HTMLElement, { text, label, describedBy, onWrite, onPlace }: CodeProps): Code {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const said = document.createElement('span');
  said.id = 'help';
  said.hidden = true;
  said.textContent = describedBy;
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        marks,
        history(),
        drawSelection(),
        highlightActiveLine(),
        yaml(),
        indentUnit.of('  '),
        syntaxHighlighting(paint),
        look,
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': 'help',
          spellcheck: 'true',
          tabindex: '0',
        }),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onWrite(update.state.doc.toString());
          if (update.docChanged || update.selectionSet) onPlace(update.state.selection.main.head);
        }),
      ],
    }),
  });
  root.append(said);
  return {
    show(next) {
      const now = view.state.doc.toString();
      if (next !== now) view.dispatch({ changes: changeTo(now, next) });
    },
    mark(problems) {
      view.dispatch({ effects: found.of(problems) });
    },
    goTo(line, column, focus) {
      const anchor = placeOf(view.state.doc, line, column);
      view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
      if (focus) view.focus();
    },
    close: () => view.destroy(),
  };
}

const found = StateEffect.define<readonly DeckProblem[]>();

/** Where something is to be mended: the rest of the line is underlined, and its number is painted. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects, newDoc }) {
    const problems = effects.find((effect) => effect.is(found))?.value as readonly DeckProblem[] | undefined;
    return problems
      ? Decoration.set(
          problems.flatMap((one) => marked(newDoc, one)),
          true,
        )
      : before.map(changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    gutterLineClass.compute([field], (state) => {
      const lines = new Map<number, GutterMarker>();
      const set = state.field(field);
      for (let at = set.iter(); at.value; at.next())
        if (at.value.spec.error) lines.set(state.doc.lineAt(at.from).from, numbered);
      return RangeSet.of(
        [...lines].map(([from, marker]) => marker.range(from)),
        true,
      );
    }),
  ],
});

class Numbered extends GutterMarker {
  override elementClass = 'cm-wrong';
}
const numbered = new Numbered();

function marked(doc: Text, { line, column, level, message }: DeckProblem) {
  if (level === 'note') return [];
  const from = placeOf(doc, line, column);
  const whole = doc.lineAt(from);
  const start = from < whole.to ? from : whole.from;
  if (start === whole.to) return [];
  const error = level === 'error';
  const spec = { class: error ? 'cm-error' : 'cm-advice', attributes: { title: message }, error };
  return [Decoration.mark(spec).range(start, whole.to)];
}

/** Only what differs, so that the caret and the history of the editor stay. */
function changeTo(now: string, next: string) {
  const most = Math.min(now.length, next.length);
  let from = 0;
  while (from < most && now[from] === next[from]) from++;
  let after = 0;
  while (after < most - from && now[now.length - 1 - after] === next[next.length - 1 - after]) after++;
  return { from, to: now.length - after, insert: next.slice(from, next.length - after) };
}

/** Lines and columns count from 1, columns in characters: one of them may be two units of a text here. */
function placeOf(doc: Text, line: number, column: number): number {
  const found = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const before = [...found.text].slice(0, column - 1).join('');
  return Math.min(found.from + before.length, found.to);
}

const paint = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--indigo-ink)', fontWeight: '650' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink2)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--teal-ink)' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--ink2)' },
]);

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--card)', fontSize: '0.9375rem', borderRadius: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, "Noto Sans Arabic", monospace',
    lineHeight: '1.6',
    overflow: 'auto',
    maxHeight: 'var(--code-height)',
    minHeight: '16rem',
  },
  '.cm-content': { caretColor: 'var(--focus)', padding: '0.75rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--focus)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'var(--slip)', color: 'var(--ink3)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--lamp) 9%, transparent)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--focus) 28%, transparent) !important',
  },
  '.cm-wrong': { color: 'var(--stop)', fontWeight: '700' },
  '.cm-error': { textDecoration: 'underline wavy var(--stop)', textUnderlineOffset: '3px' },
  '.cm-advice': { textDecoration: 'underline dotted var(--lampedge)', textUnderlineOffset: '3px' },
});
