import { useEffect, useState } from 'preact/hooks';
import { navigate } from '../../app/router.ts';
import { addressOf, api, type Key, keepKey, Problem } from '../../link/index.ts';
import { comeBack, isPersonal } from '../../link/personal.ts';
import { readCode } from '../../parts/code-field.tsx';

/** How far a link with a token has been followed. `none`: there was no token. */
export type Following =
  | { readonly state: 'none' | 'looking' }
  | {
      readonly state: 'failed';
      readonly why: 'bad-link' | 'bad-code' | 'too-fast' | 'no-connection';
      readonly again: () => void;
    };

/** Takes the token of a link given away, or a personal code, finds out whose it is, keeps it, and goes where it leads. */
export function useLink(take: () => string): Following {
  const [token] = useState(take);
  const [following, follow] = useState<Following>({ state: token ? 'looking' : 'none' });
  useEffect(() => {
    if (!token) return;
    const look = async () => {
      follow({ state: 'looking' });
      try {
        const code = readCode(token);
        const key = isPersonal(code) && token.length < TOKEN ? await comeBack(code) : await keyOf(token);
        if (!key) return follow({ state: 'failed', why: 'bad-link', again: look });
        keepKey(key);
        navigate(addressOf(key) + location.search, { replace: true });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        follow({ state: 'failed', why: reasons[problem.code] ?? 'bad-link', again: look });
      }
    };
    void look();
  }, [token]);
  return following;
}

const TOKEN = 43;
const reasons: Readonly<Record<string, 'no-connection' | 'bad-code' | 'too-fast'>> = {
  no_connection: 'no-connection',
  unknown_code: 'bad-code',
  too_fast: 'too-fast',
};

/** Whom a token names; undefined when it is nobody. */
export async function keyOf(token: string): Promise<Key | undefined> {
  const [found] = await api.mine([token]);
  if (!found) return undefined;
  const { room, member, role, code, title } = found;
  return { room, member, role, code, title, token };
}
