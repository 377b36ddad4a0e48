import { render } from 'preact';
import { App } from './app/app.tsx';
import { keepFocus } from './app/keep-focus.ts';
import { cardLanguage, startLanguage } from './app/language.ts';
import { startLook } from './app/look.ts';
import { inWords } from './app/refusals.ts';
import { startRouter } from './app/router.ts';
import { setWords } from './link/index.ts';
import './style/base.css';
import { loadWords } from './words/words.ts';

/** Starts the page: look, words, then the screen that belongs to the address. */
async function start(root: HTMLElement): Promise<void> {
  startLook();
  setWords({ inWords, language: () => cardLanguage.value });
  try {
    await startLanguage();
    await loadWords('parts', 'app', 'refusals');
  } catch (cause) {
    console.error(cause);
    // There are no words yet: the page itself brought these, in the language of the device.
    root.querySelector('.loading')?.remove();
    root.querySelector('.loading-pieces')?.removeAttribute('hidden');
    return;
  }
  startRouter();
  keepFocus();
  root.textContent = '';
  render(<App />, root);
}

void start(document.getElementById('app') as HTMLElement);
