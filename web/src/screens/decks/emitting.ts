const WIDTH = 100;

/** What YAML, or its readers, would take for something other than the text it is. */
const notPlain = /^$|^[\s\-?:,[\]{}#&*!|>'"%@`=~.\d+]|: |:$| #|^(?:yes|no|on|off|true|false|null|y|n)$|[\t\n\\]|\s$/i;
const unfoldable = / {2}|^ | $|[\t\r]/;

/** What a field can say: a text, a list of texts, or fields of its own. */
export type Said = string | readonly string[] | { readonly [name: string]: string };

export const saysNothing = (value: Said) => Object.keys(value).length === 0;

/** How it is written behind the name of a field that stands `indent` deep. `short`: on that line alone. */
export function emitted(value: Said, indent: number, short = false): string {
  if (short) return typeof value === 'string' ? line(value) : JSON.stringify(value);
  if (isFields(value))
    return Object.entries(value)
      .map(([name, one]) => `\n${' '.repeat(indent + 2)}${name}: ${emitted(one, indent + 2)}`)
      .join('');
  if (typeof value !== 'string')
    return value.map((one) => `\n${' '.repeat(indent + 2)}- ${one.includes('\n') ? quoted(one) : line(one)}`).join('');
  const text = value;
  if (text.includes('\n')) return literal(text, indent + 2);
  return text.length + indent > WIDTH && !unfoldable.test(text) ? folded(text, indent + 2) : line(text);
}

const isFields = (value: Said): value is { readonly [name: string]: string } =>
  typeof value !== 'string' && !Array.isArray(value);

function line(text: string): string {
  return notPlain.test(text) ? quoted(text) : text;
}

const quoted = (text: string) => JSON.stringify(text);

function folded(text: string, indent: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last && last.length + word.length + indent >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return `>-${lines.map((one) => `\n${' '.repeat(indent)}${one}`).join('')}`;
}

function literal(text: string, indent: number): string {
  const lines = text.split('\n');
  if (/^\s|\s$/.test(text) || lines.some((one) => /^[ \t]|[\r]/.test(one))) return quoted(text);
  return `|-${lines.map((one) => `\n${one && ' '.repeat(indent)}${one}`).join('')}`;
}
