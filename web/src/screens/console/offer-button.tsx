import { computed, untracked } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Given } from '../../link/index.ts';
import { Button, type ButtonProps } from '../../parts/button.tsx';
import { FieldError } from '../../parts/field.tsx';
import type { CommandName } from '../../wire.ts';
import { useAsking, useHere } from './here.ts';

interface OfferButtonProps<Name extends CommandName>
  extends Pick<ButtonProps, 'kind' | 'icon' | 'iconMirrors' | 'wide'> {
  readonly command: Name;
  /** What was chosen or written; fields with one value fill themselves. */
  readonly given?: Given<Name> | undefined;
  readonly drafts?: readonly string[] | undefined;
  /** Called once it was accepted. */
  readonly onDone?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** A button for one command: there if, and only if, the command is on offer. A refusal is said beside it. */
export function OfferButton<Name extends CommandName>(props: OfferButtonProps<Name>) {
  const session = useHere();
  const asking = useAsking();
  const { command, given, drafts, onDone, children, ...looks } = props;
  if (!useCan(command, given)) return null;
  const press = async () => {
    const offer = untracked(() => session.can(command, given));
    if (offer && (await asking.wait(session.take(offer, given, drafts)))) onDone?.();
  };
  return (
    <>
      <Button {...looks} sending={asking.sending} onPress={() => void press()}>
        {children}
      </Button>
      <Refused why={asking.refused} />
    </>
  );
}

/** Whether a command is on offer; drawn anew only when that changes, not with every offer of thirty tables. */
export function useCan<Name extends CommandName>(command: Name, given?: Given<Name>): boolean {
  const session = useHere();
  const open = useMemo(
    () => computed(() => session.can(command, given) !== undefined),
    [session, command, JSON.stringify(given)],
  );
  return open.value;
}

/** Why something was refused, at the button that asked. */
export function Refused({ why }: { readonly why: string | undefined }) {
  const id = useId();
  return why === undefined ? null : <FieldError id={id}>{why}</FieldError>;
}
