/** What goes into a calendar: one day, with a title and words of one's own. */
export interface Day {
  /** `2027-01-31`. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Sets this entry apart from others; the same again replaces it. */
  readonly uid: string;
  /** When the file was made, in ms since 1970. */
  readonly now: number;
}

const longest = 75;

/** A calendar file (RFC 5545) of one whole day. Nothing in `title` and `text` can begin a line of its own. */
export function calendar({ date, title, text, uid, now }: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shoebox//Pledge//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

/** Whether this is a day: `2027-02-30` is none. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && dayOf(date) === date;
}

/** Text as a value of the file: its own signs are written out, control signs left out. */
export function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A line in pieces of 75 bytes at most, cut between letters; each piece after the first begins with a space. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const letter of line) {
    const more = new TextEncoder().encode(letter).length;
    if (bytes + more > longest) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += letter;
    bytes += more;
  }
  return [...pieces, piece];
}

function compact(date: string): string {
  return date.replace(/-/g, '');
}

function stamp(now: number): string {
  return new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
}

function dayOf(date: string, days = 0): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function dayAfter(date: string): string {
  return dayOf(date, 1);
}
