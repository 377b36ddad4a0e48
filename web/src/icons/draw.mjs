// Writes ui.ts, later.ts and perspectives.ts from Lucide's drawings. Run by hand when a name is added, never by the build:
//   npm install --no-save lucide-static@1.62.0 && node src/icons/draw.mjs node_modules/lucide-static
// Lucide is ISC (some drawings MIT, from Feather); its notice stands in THIRD-PARTY.md beside this file.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lucide = process.argv[2];
if (!lucide) throw new Error('Say where lucide-static lies: node src/icons/draw.mjs node_modules/lucide-static');

const ui = `
  arrow-right brick-wall check chevron-down chevron-up circle-dashed circle-help door-open ellipsis-vertical eye
  footprints globe life-buoy lightbulb lock megaphone message-circle message-square pause pen-line quote rotate-ccw
  send sprout triangle-alert users volume-2 wifi-off x`;

// What a phone between its code and its table does without: not in the one file that all phones load.
const later = `
  accessibility arrow-down arrow-left arrow-up book-open chevron-left chevron-right circle circle-pause clipboard-list
  clock construction copy corner-down-right download ear external-link eye-off flag hand hash info layers link list
  lock-open log-out maximize menu minus monitor moon play plus printer refresh-cw search settings skip-forward sun
  timer trash-2 type undo-2 user user-plus`;

const perspectives = `
  accessibility activity ambulance anchor armchair baby banknote bath bed bike book-open brain briefcase building-2 bus calculator
  calendar camera car cat church clipboard-list cloud-sun coffee compass cooking-pot dog door-open drum ear eye factory file-text
  fish flag flower-2 footprints gavel glasses globe graduation-cap guitar hammer hand hand-heart hand-helping heart
  heart-handshake heart-pulse hospital house key-round lamp lamp-desk landmark languages leaf library mail map-pin megaphone
  message-circle microscope monitor moon mountain music newspaper palette pen-tool phone pill plane puzzle route scale school
  scissors settings shield ship shirt shopping-bag signpost smile sofa sprout star stethoscope store sun syringe tent tractor
  traffic-cone train-front tree-deciduous trees truck umbrella user users utensils volleyball warehouse waves wheat wrench`;

/** The path data of one drawing: every shape becomes a path, numbers keep two decimals. */
function pathOf(name) {
  const svg = readFileSync(join(lucide, 'icons', `${name}.svg`), 'utf8');
  const shapes = [...svg.matchAll(/<(path|circle|ellipse|rect|line|polyline|polygon)\s([^>]*?)\/>/g)];
  if (shapes.length === 0) throw new Error(`${name}: no shape found`);
  return shapes.map(([, kind, text]) => rounded(shapePath(kind, attributes(text)))).join('');
}

function attributes(text) {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
}

function shapePath(kind, a) {
  const n = (key, other = 0) => Number(a[key] ?? other);
  if (kind === 'path') return absoluteStart(a.d);
  if (kind === 'line') return `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`;
  if (kind === 'polyline') return `M${a.points}`;
  if (kind === 'polygon') return `M${a.points}Z`;
  if (kind === 'rect') return rectPath(n('x'), n('y'), n('width'), n('height'), n('rx', a.ry ?? 0));
  const rx = n('rx', a.r);
  const ry = n('ry', a.r);
  return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

/** A path that follows another needs an absolute start; what its leading `m` meant for the next points is said with `l`. */
function absoluteStart(d) {
  const [, x, y, rest] = /^m\s*(-?[\d.]+)[\s,]*(-?\d*\.?\d+)\s*(.*)$/.exec(d) ?? [];
  if (x === undefined) return d;
  return `M${x} ${y}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

function rectPath(x, y, w, h, r) {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const arc = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const across = w - 2 * r;
  const down = h - 2 * r;
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}Z`;
}

/** Reads number by number: Lucide writes `.2.001.83`, and in arcs `0 01.5`, where a flag is one figure. */
function rounded(d) {
  let out = '';
  for (const [, letter, numbers] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    out += letter;
    let rest = numbers;
    for (let nth = 0; ; nth += 1) {
      const flag = /a/i.test(letter) && (nth % 7 === 3 || nth % 7 === 4);
      const found = (flag ? /^[\s,]*([01])/ : /^[\s,]*(-?(?:\d*\.\d+|\d+))/).exec(rest);
      if (!found) break;
      rest = rest.slice(found[0].length);
      const text = String(Math.round(Number(found[1]) * 100) / 100).replace(/^(-?)0\./, '$1.');
      const joins = /[a-zA-Z]$/.test(out) || text.startsWith('-') || (text.startsWith('.') && /\.\d+$/.test(out));
      out += joins ? text : ` ${text}`;
    }
    if (rest.trim()) throw new Error(`cannot read ${rest} in ${d}`);
  }
  return out;
}

const words = (text) => [...new Set(text.trim().split(/\s+/))].sort();
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const head = (what) =>
  `/** ${what}\n *  Drawn by draw.mjs from Lucide 1.62.0 (ISC, see THIRD-PARTY.md): change the list there. */\n\n`;

const constants = (text) =>
  words(text)
    .map((name) => `export const ${camel(name)} = '${pathOf(name)}';\n`)
    .join('');

writeFileSync(
  join(here, 'ui.ts'),
  head('Path data of the icons of the interface, for `<Icon d={…}>`: 24 × 24, stroked, never filled.') + constants(ui),
);
writeFileSync(
  join(here, 'later.ts'),
  head('Path data of the icons that a phone between its code and its table does without, as in `ui.ts`.') +
    constants(later),
);
writeFileSync(
  join(here, 'perspectives.ts'),
  head('Path data by Lucide name: what a deck may ask for in `icon:`. Loaded on its own, by parts/icon.tsx.') +
    'export const perspectives: Readonly<Record<string, string>> = {\n' +
    words(perspectives)
      .map((name) => `  ${/-/.test(name) ? `'${name}'` : name}: '${pathOf(name)}',\n`)
      .join('') +
    '};\n',
);
