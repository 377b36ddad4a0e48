import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../link/index.ts';
import { problemInWords } from './refusals.ts';

/** Something fetched: there, on its way (neither), or why not. */
export interface Fetched<Value> {
  readonly there?: Value;
  readonly problem?: string;
  readonly again: () => void;
}

/** Fetches something whenever `name` changes; what was there stays until the next has come. */
export function useFetched<Value>(name: string, fetch: () => Promise<Value>): Fetched<Value> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<Omit<Fetched<Value>, 'again'>>({});
  useEffect(() => {
    let left = false;
    fetch().then(
      (there) => left || setState({ there }),
      (problem: unknown) => {
        if (!(problem instanceof Problem)) throw problem;
        if (!left) setState({ problem: problemInWords(problem) });
      },
    );
    return () => {
      left = true;
    };
  }, [name, tries]);
  return { ...state, again: () => setTries(tries + 1) };
}
