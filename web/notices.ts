import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Writes `third-party.txt` into the built client: the licence of everything of others that it carries. */
export function notices(): Plugin {
  return {
    name: 'notices',
    apply: 'build',
    generateBundle() {
      const named = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
      const parts = [readFileSync('src/icons/THIRD-PARTY.md', 'utf8'), ...withTheirs(named).map(notice)];
      this.emitFile({ type: 'asset', fileName: 'third-party.txt', source: parts.join('\n\n') });
    },
  };
}

/** The packages named, and those that they bring along. */
function withTheirs(names: readonly string[]): string[] {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    Object.keys(about(name).dependencies ?? {}).forEach(add);
  };
  names.forEach(add);
  return [...all].sort();
}

function about(name: string): { version: string; license: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
}

function notice(name: string): string {
  const file = readdirSync(join('node_modules', name)).find((entry) => /^licen[cs]e/i.test(entry));
  const { version, license } = about(name);
  const text = file ? readFileSync(join('node_modules', name, file), 'utf8') : `Licence: ${license}`;
  return `## ${name} ${version}\n\n${text.trim()}\n`;
}
