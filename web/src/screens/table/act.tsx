import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { triangleAlert } from '../../icons/ui.ts';
import type { Given, Open, Session } from '../../link/index.ts';
import { Button, type ButtonProps } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { CommandName } from '../../wire.ts';

/** Why the last thing asked on this page was not done; "" when it was. */
export const refusal = signal('');

/** The last thing asked on this phone that was done, and how many acts its table had counted before. */
export const did = signal<readonly [string, number]>(['', 0]);

/** Asks for the command of an offer. True when it was done; else the reason stands in `refusal`. */
export async function ask<Name extends CommandName>(
  session: Session,
  offer: Open<Name>,
  given?: Given<Name>,
  drafts: readonly string[] = [],
): Promise<boolean> {
  refusal.value = '';
  const acts = session.part('table').peek()?.acts ?? 0;
  const answer = await session.take(offer, given, drafts);
  if (answer.accepted) did.value = [offer.do, acts];
  else refusal.value = answer.message;
  return answer.accepted;
}

export interface ActProps<Name extends CommandName> extends Omit<ButtonProps, 'onPress' | 'sending' | 'href'> {
  readonly session: Session;
  /** Without an offer there is no button. */
  readonly offer: Open<Name> | undefined;
  readonly given?: Given<Name> | undefined;
  /** Keys of the boxes it was written from. */
  readonly drafts?: readonly string[] | undefined;
  /** Called once it was done. */
  readonly onDone?: (() => void) | undefined;
}

/** A button that is there if, and only if, its command is on offer. It waits for its answer and says so. */
export function Act<Name extends CommandName>(props: ActProps<Name>) {
  const { session, offer, given, drafts, onDone, ...button } = props;
  const [sending, send] = useState(false);
  if (!offer) return null;
  const press = async () => {
    send(true);
    const done = await ask(session, offer, given, drafts);
    send(false);
    if (done) onDone?.();
  };
  return <Button {...button} sending={sending} onPress={() => void press()} />;
}

/** Why something was not done, in plain words, beside the buttons that asked. */
export function Refused() {
  return (
    <span role="alert">
      {refusal.value && (
        <span class="refused">
          <Icon d={triangleAlert} />
          <span>{refusal.value}</span>
        </span>
      )}
    </span>
  );
}
