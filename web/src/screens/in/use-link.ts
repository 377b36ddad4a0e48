import { useEffect, useState } from 'preact/hooks';
import { navigate } from '../../app/router.ts';
import { addressOf, api, type Key, keepKey, Problem } from '../../link/index.ts';

/** How far a link with a token has been followed. `none`: there was no token. */
export type Following =
  | { readonly state: 'none' | 'looking' }
  | { readonly state: 'failed'; readonly why: 'bad-link' | 'no-connection'; readonly again: () => void };

/** Takes the token of a link given away, finds out whose it is, keeps it, and goes where it leads. */
export function useLink(take: () => string): Following {
  const [token] = useState(take);
  const [following, follow] = useState<Following>({ state: token ? 'looking' : 'none' });
  useEffect(() => {
    if (!token) return;
    const look = async () => {
      follow({ state: 'looking' });
      try {
        const key = await keyOf(token);
        if (!key) return follow({ state: 'failed', why: 'bad-link', again: look });
        keepKey(key);
        navigate(addressOf(key) + location.search, { replace: true });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        follow({ state: 'failed', why: problem.code === 'no_connection' ? 'no-connection' : 'bad-link', again: look });
      }
    };
    void look();
  }, [token]);
  return following;
}

async function keyOf(token: string): Promise<Key | undefined> {
  const [found] = await api.mine([token]);
  if (!found) return undefined;
  const { room, member, role, code, title } = found;
  return { room, member, role, code, title, token };
}
