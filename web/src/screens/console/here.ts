import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Answer, Session } from '../../link/index.ts';

/** The conversation that everything on this page belongs to. */
export const Here = createContext<Session | undefined>(undefined);

/** The session of the page; only below `Here.Provider`. */
export function useHere(): Session {
  const session = useContext(Here);
  if (!session) throw new Error('no session here');
  return session;
}

/** How wide the page is: one column, two tables across, or everything beside each other. */
export type Width = 'phone' | 'tablet' | 'laptop';

const tablet = '(min-width: 768px)';
const laptop = '(min-width: 1200px)';

function measured(): Width {
  if (matchMedia(laptop).matches) return 'laptop';
  return matchMedia(tablet).matches ? 'tablet' : 'phone';
}

/** The width of the page, also while it changes. */
export function useWidth(): Width {
  const [width, set] = useState<Width>(measured);
  useEffect(() => {
    const lists = [tablet, laptop].map((query) => matchMedia(query));
    const change = () => set(measured());
    for (const list of lists) list.addEventListener('change', change);
    return () => {
      for (const list of lists) list.removeEventListener('change', change);
    };
  }, []);
  return width;
}

/** One thing asked of the server: whether its answer is awaited, and why it was refused. */
export interface Asking {
  readonly sending: boolean;
  readonly refused: string | undefined;
  /** Waits for the answer; true when it was accepted. */
  wait(answer: Promise<Answer>): Promise<boolean>;
}

/** Follows answers, one at a time. */
export function useAsking(): Asking {
  const [state, set] = useState<Pick<Asking, 'sending' | 'refused'>>({ sending: false, refused: undefined });
  const wait = async (answer: Promise<Answer>) => {
    set({ sending: true, refused: undefined });
    const said = await answer;
    set({ sending: false, refused: said.accepted ? undefined : said.message });
    return said.accepted;
  };
  return { ...state, wait };
}
