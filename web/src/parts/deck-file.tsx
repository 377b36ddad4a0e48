import { useState } from 'preact/hooks';
import { problemInWords } from '../app/refusals.ts';
import { save } from '../app/save.ts';
import { download } from '../icons/later.ts';
import { roomCards } from '../link/cards.ts';
import { Problem, type Session } from '../link/index.ts';
import { Button } from './button.tsx';
import { toast } from './toast.tsx';

interface DeckFileProps {
  readonly session: Session;
  readonly captures: readonly string[];
  readonly notYet?: string | undefined;
  readonly children: string;
}

/** Takes the cards written in the room, and these captures, as a deck file. */
export function DeckFile({ session, captures, notYet, children }: DeckFileProps) {
  const [sending, send] = useState(false);
  const fetchIt = async () => {
    send(true);
    try {
      save(await roomCards.file(session.key.token, captures), 'our-cards.yaml');
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      toast({ text: problemInWords(problem) });
    }
    send(false);
  };
  return (
    <Button icon={download} sending={sending} notYet={notYet} onPress={() => void fetchIt()}>
      {children}
    </Button>
  );
}
