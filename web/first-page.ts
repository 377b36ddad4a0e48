import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';
import { locales } from './src/words/locales.ts';

type Spoken = Exclude<keyof typeof locales, 'pseudo'>;

/**
 * Fills the words into the first page, which stands before any script has come: English into `index.html`, and every
 * other language into a page of its own (`index.ar.html`), of which the server gives each device the one it asks for.
 */
export function spokenFirstPages(): Plugin {
  return {
    name: 'spoken-first-pages',
    transformIndexHtml: { order: 'pre', handler: (html, { server }) => (server ? filled(html, 'en') : html) },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no first page to fill with words');
        const html = String(page.source);
        for (const language of Object.keys(locales) as (keyof typeof locales)[]) {
          if (language === 'pseudo' || language === 'en') continue;
          this.emitFile({ type: 'asset', fileName: `index.${language}.html`, source: filled(html, language) });
        }
        page.source = filled(html, 'en');
      },
    },
  };
}

/** The page with its sentences in one language, and turned the way that language is written. */
function filled(html: string, language: Spoken): string {
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(readFileSync(`src/words/${language}/before.ftl`, 'utf8')));
  return html
    .replace('<html lang="en">', `<html lang="${language}" dir="${locales[language].dir}">`)
    .replace(/\{\{ ([\w-]+) \}\}/g, (_, id) => {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) throw new Error(`words/${language}/before.ftl has no sentence ${id}`);
      return bundle.formatPattern(pattern);
    });
}
