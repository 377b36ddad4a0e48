import type { PledgeLink } from '../../link/pledge.ts';

const kept = 'shoebox.told';

/** The private link of this page: taken out of the address bar, and kept for this tab alone, so that it can be loaded anew. */
export function takeLink(): PledgeLink | undefined {
  const given = location.hash.slice(1);
  if (given) {
    try {
      sessionStorage.setItem(kept, given);
    } catch (cause) {
      console.info('this tab keeps nothing', cause);
    }
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return read(given || recalled());
}

function recalled(): string {
  try {
    return sessionStorage.getItem(kept) ?? '';
  } catch {
    return '';
  }
}

function read(text: string): PledgeLink | undefined {
  const [code, pledge, key, ...rest] = text.split('/');
  return code && pledge && key && rest.length === 0 ? { code, pledge, key } : undefined;
}
