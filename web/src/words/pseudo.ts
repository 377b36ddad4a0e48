const from = 'aceginosuyAEINOSUY';
const to = 'áçéĝíñóšúýÁÉÍÑÓŠÚÝ';

/** A text a third longer and accented, still readable: shows what is cut off, and what never came from a catalogue. */
export function stretched(text: string): string {
  const accented = Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('');
  return text.length > 3 ? `${accented}${'·'.repeat(Math.ceil(text.length / 3))}` : accented;
}
