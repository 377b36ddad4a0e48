import { useEffect } from 'preact/hooks';
import { keep, recall } from '../../link/device.ts';

type Theme = 'light' | 'dark';

const KEY = 'shoebox.screen-theme';

/** Light or dark, as the hall asks: `?theme=dark` in the address, or Alt with D for dark, L for light, T for the other. */
export function useTheme(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset.theme;
    const asked = themeOf(new URLSearchParams(location.search).get('theme')) ?? themeOf(recall(KEY));
    if (asked) dataset.theme = asked;
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const next = keyed(event.code.replace('Key', '').toLowerCase());
      if (!next) return;
      dataset.theme = next;
      keep(KEY, next);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
      if (before === undefined) delete dataset.theme;
      else dataset.theme = before;
    };
  }, []);
}

function themeOf(text: string | null): Theme | undefined {
  return text === 'light' || text === 'dark' ? text : undefined;
}

function keyed(key: string): Theme | undefined {
  if (key === 'd') return 'dark';
  if (key === 'l') return 'light';
  return key === 't' ? (isDark() ? 'light' : 'dark') : undefined;
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}
