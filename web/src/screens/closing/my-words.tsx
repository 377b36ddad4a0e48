import { useState } from 'preact/hooks';
import { undo2 } from '../../icons/later.ts';
import type { Answer, Given, Open, Session } from '../../link/index.ts';
import { Button } from '../../parts/button.tsx';
import { toast } from '../../parts/toast.tsx';
import { alone } from '../../words/alone.ts';
import { t } from '../../words/words.ts';
import { MyProblems } from '../consulting/problem.tsx';
import { CaptureMarks, KeepOut } from '../own/keep-out.tsx';
import { forgetText, keyOfText, type OwnText, ownTexts, writtenHere } from '../table/own-words.ts';
import { ourCards } from '../table/wild/ours.tsx';
import { CaptureSlip } from './capture-slip.tsx';
import { seen } from './found.tsx';
import { PledgeSlip, TellOfMine } from './pledges.tsx';

interface Mine {
  readonly session: Session;
}

/** One’s own captures, pledges and private notes: to read again, and to take back. */
export function MyWords({ session }: Mine) {
  const captures = [...seen(session).values()].filter((capture) => takeBackCapture(session, capture.id));
  const pledges = session.pages('my_pledges').value;
  const notes = session.pages('mine').value.filter((mine) => mine.text);
  const unseen = ownTexts(session.key).filter(
    ({ about, entry }) => entry && about !== 'kind' && !captures.some(({ id }) => id === entry),
  );
  const problems = session.pages('my_problems').value;
  const cards = ourCards(session);
  const none = [captures, pledges, notes, unseen, problems, cards].every(({ length }) => length === 0);
  if (none) return null;
  return (
    <section class="closing-part">
      <h2>{t('closing-mine')}</h2>
      <p>{t('closing-mine-help')}</p>
      <ul class="closing-slips">
        {captures.map((capture) => (
          <li key={capture.id}>
            <CaptureSlip capture={capture}>
              <CaptureMarks capture={capture} />
              <KeepOut session={session} capture={capture} />
              <TakeBack act={takeBackCapture(session, capture.id)} what={capture.noticed} />
            </CaptureSlip>
          </li>
        ))}
        {pledges.map((pledge) => (
          <li key={pledge.id}>
            <PledgeSlip pledge={pledge}>
              <TellOfMine session={session} pledge={pledge} />
              <TakeBack act={takeBackPledge(session, pledge.id)} what={pledge.i_will} />
            </PledgeSlip>
          </li>
        ))}
        {unseen.map((own) => (
          <li key={own.id} class="closing-slip paper">
            <p dir="auto">{own.texts.noticed ?? alone(own.texts.i_will ?? '')}</p>
            <TakeBack act={takeBackUnseen(session, own)} what={own.texts.noticed ?? own.texts.i_will ?? ''} />
          </li>
        ))}
        {cards.map((card) => (
          <li key={card} class="closing-slip paper">
            <p dir="auto">{t('closing-our-card', { title: session.titles.value[card] ?? '' })}</p>
            <TakeBack act={takeOff(session, card)} what={session.titles.value[card] ?? ''} />
          </li>
        ))}
        {notes.map((note) => (
          <li key={`${note.seat} ${note.round}`} class="closing-slip paper">
            <p class="second">{t(note.round === null ? 'closing-my-word' : 'closing-my-note')}</p>
            <p dir="auto">{note.text}</p>
          </li>
        ))}
      </ul>
      <MyProblems session={session} />
    </section>
  );
}

type Act = (() => Promise<Answer>) | undefined;

/** Taking back a capture, where it is mine: by name, or in an anonymous room by the key on this device. */
function takeBackCapture(session: Session, capture: string): Act {
  const named = session.can('withdraw_capture', { capture });
  const text = writtenHere(ownTexts(session.key, 'capture'), capture);
  return act(session, named, text, { capture });
}

function takeBackPledge(session: Session, pledge: string): Act {
  const named = session.can('withdraw_pledge', { pledge });
  const text = writtenHere(ownTexts(session.key, 'pledge'), pledge);
  return act(session, named, text, { pledge });
}

/** Taking back what only this device knows: a pledge without a name, a capture that is hidden or still waits. */
function takeBackUnseen(session: Session, { about, entry = '' }: OwnText): Act {
  return about === 'pledge' ? takeBackPledge(session, entry) : takeBackCapture(session, entry);
}

/** Taking off what a table of mine wrote on a card. */
function takeOff(session: Session, card: string): Act {
  const offer = session.can('wipe_card', { card });
  return offer && (() => session.take(offer, { card }));
}

type Withdrawal = 'withdraw_capture' | 'withdraw_pledge';

function act<Name extends Withdrawal>(
  session: Session,
  offer: Open<Name> | undefined,
  text: OwnText | undefined,
  what: Given<Name>,
): Act {
  if (!offer || (offer.words.includes('edit_key') && !text)) return undefined;
  if (!offer.words.includes('edit_key') || !text) return () => session.take(offer, what);
  return async () => {
    const { edit_key } = await keyOfText(session.key, text.id);
    const answer = await session.take(offer, { ...what, edit_key });
    if (answer.accepted) forgetText(session.key, text.id);
    return answer;
  };
}

function TakeBack({ act, what }: { readonly act: Act; readonly what: string }) {
  const [sending, send] = useState(false);
  if (!act) return null;
  const press = async () => {
    send(true);
    const answer = await act();
    send(false);
    toast({ text: answer.accepted ? t('closing-taken-back') : answer.message });
  };
  return (
    <Button kind="quiet" icon={undo2} iconMirrors sending={sending} onPress={() => void press()}>
      {t('closing-take-back')}
      <span class="spoken"> {what}</span>
    </Button>
  );
}
