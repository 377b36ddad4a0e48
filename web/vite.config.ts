import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Features } from 'lightningcss';
import { defineConfig, type Plugin } from 'vitest/config';
import type { TestSequencer, TestSpecification } from 'vitest/node';
import { spokenFirstPages } from './first-page.ts';
import { notices } from './notices.ts';

const compressible = /\.(js|css|html|svg|json|ftl|webmanifest|txt)$/;

/** Leaves `.br` and `.gz` beside every text file, so that the server never spends time on compressing. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      for (const entry of readdirSync(dir ?? 'dist', { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !compressible.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const bytes = readFileSync(path);
        writeFileSync(`${path}.br`, brotliCompressSync(bytes));
        writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}

/** Where a participant's first pages begin: joining, the room, the table. All they import comes as one file. */
const firstPages = [
  'src/main.tsx',
  'src/screens/join/index.tsx',
  'src/screens/in/room-page.tsx',
  'src/screens/table/index.tsx',
];
const firstWords = /\/words\/(\w+)\/(?:app|parts|refusals|join|phases|table|capture)\.ftl/;

/**
 * Puts what a phone needs from the code to the table into one file, since thirty small ones take a poor Wi-Fi longer and
 * pack worse. The words of those pages come as one file for each language. What only other pages need stays with them.
 */
function firstFile(): (id: string, graph: Graph) => string | null {
  let first: Set<string> | undefined;
  const starts = firstPages.map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return (id, graph) => {
    first ??= reachable(starts, graph);
    const language = firstWords.exec(id)?.[1];
    if (language) return `words-${language}`;
    return first.has(id) && id !== starts[0] ? 'first' : null;
  };
}

/**
 * Takes notes for translators and the room between sentences out of the catalogues, as phones need neither. What parts
 * the languages in the words of a mode stays.
 */
function shortCatalogues(): Plugin {
  return {
    name: 'short-catalogues',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const [path, query] = id.split('?');
      if (query !== 'raw' || !path?.endsWith('.ftl')) return null;
      const text = readFileSync(path, 'utf8')
        .replace(/^#(?!# [a-z]{2}\n).*\n|^\n/gm, '')
        .replace(/^ +/gm, ' ');
      return `export default ${JSON.stringify(text)}`;
    },
  };
}

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** All modules that `starts` import, and what those import, but nothing that is fetched later. */
function reachable(starts: readonly string[], graph: Graph): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next);
  };
  starts.forEach(visit);
  return found;
}

/** Files share modules, so they always come in one order, whatever was slow or failed last time. */
class ByName implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return files.sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }

  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}

export default defineConfig({
  // Preact without its preset: the preset still brings Babel, and all it adds is component hot-swap.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [shortCatalogues(), spokenFirstPages(), notices(), compressed()],
  // For older browsers the compiler would write logical corners once per list of languages, not per direction, and
  // weightier than the author meant. Left alone, they are merely square in Safari 14 and Chrome 87.
  css: { lightningcss: { exclude: Features.LogicalProperties } },
  build: {
    target: ['safari14', 'chrome87', 'firefox90'],
    // Safari 14.0 lacks gaps between flex items, for which nothing can stand in.
    cssTarget: ['safari14.1', 'chrome87', 'firefox90'],
    // The page allows no data: URLs and no inline script: every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstFile() }] } } },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': { target: 'http://127.0.0.1:8000' },
      '/ws': { target: 'ws://127.0.0.1:8000', ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    // To load the page's code for each file anew takes longer than its tests: all are in one process, one after the other.
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: ByName },
    include: ['src/**/*.test.{ts,tsx}'],
    // The one sheet that a test reads: every other stays empty in tests.
    css: { include: [/colours\.css/] },
    passWithNoTests: false,
  },
});
