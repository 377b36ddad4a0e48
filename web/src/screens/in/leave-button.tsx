import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import { forgetRoom } from '../lost/forget.ts';

interface LeaveButtonProps {
  readonly session: Session;
  readonly children: ComponentChildren;
}

/** Leaves the room for good on this device, where leaving is on offer. */
export function LeaveButton({ session, children }: LeaveButtonProps) {
  const [sending, send] = useState(false);
  const offer = session.can('leave_room');
  if (!offer) return null;
  const leave = async () => {
    send(true);
    const answer = await session.take(offer);
    send(false);
    if (!answer.accepted) return toast({ text: answer.message });
    forgetRoom(session);
  };
  return (
    <Button kind="quiet" sending={sending} onPress={() => void leave()}>
      {children}
    </Button>
  );
}
