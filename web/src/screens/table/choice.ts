import { useEffect, useState } from 'preact/hooks';

/**
 * What a person chose, at once, until the server shows it or refuses it. `send` says whether it was done. A control
 * drawn from the server's word alone would jump back under the thumb for as long as the answer takes.
 */
export function useChoice<Value>(
  shown: Value,
  send: (value: Value) => Promise<boolean>,
): readonly [Value, (value: Value) => void] {
  const [chosen, choose] = useState<{ readonly value: Value }>();
  useEffect(() => choose(undefined), [shown]);
  const say = (value: Value) => {
    choose({ value });
    void send(value).then((done) => done || choose(undefined));
  };
  return [chosen ? chosen.value : shown, say];
}
