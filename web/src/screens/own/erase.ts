import { draftAt } from '../../drafts.ts';
import { keysUnder } from '../../link/device.ts';
import type { Answer, Session } from '../../link/index.ts';
import { forgetText, keyOfText, type OwnText, ownTexts } from '../table/own-words.ts';

/**
 * Takes back everything this member wrote in the room, and the names of their seats: what carries a seat at one blow, what
 * was written without a name text by text, by the keys on this device. Drafts go too. Gives why something stayed, if it did.
 */
export async function eraseAll(session: Session): Promise<string | undefined> {
  const { room, member } = session.key;
  const refused: string[] = [];
  for (const own of ownTexts(session.key)) {
    const answer = await takeBack(session, own);
    if (answer && !answer.accepted && !gone.has(answer.code)) refused.push(answer.message);
    else forgetText(session.key, own.id);
  }
  for (const seat of ownSeats(session)) {
    const offer = session.can('erase_seat', { seat });
    const answer = offer && (await session.take(offer, { seat }));
    if (answer && !answer.accepted) refused.push(answer.message);
  }
  for (const key of keysUnder(`shoebox.draft.${room}.${member}.`)) draftAt(key).wipe();
  return refused[0];
}

/** It is not there any more: taken back before, or answered with 0. */
const gone = new Set(['unknown', 'wrong_key']);

/** The seats of this phone; those it acts for only, for people without one, are not the member's to erase. */
function ownSeats(session: Session): readonly string[] {
  const offer = session
    .offers('erase_seat')
    .find(({ fields }) => !fields.seat?.some((one) => String(one).startsWith('@')));
  return (offer?.fields.seat ?? []).map(String);
}

async function takeBack(session: Session, own: OwnText): Promise<Answer | undefined> {
  const { edit_key } = await keyOfText(session.key, own.id);
  const entry = own.entry ?? '';
  switch (own.about) {
    case 'capture': {
      const offer = session.can('withdraw_capture', { capture: entry, edit_key });
      return offer && session.take(offer, { capture: entry, edit_key });
    }
    case 'pledge': {
      const offer = session.can('withdraw_pledge', { pledge: entry, edit_key });
      return offer && session.take(offer, { pledge: entry, edit_key });
    }
    case 'kind': {
      const offer = session.can('drop_kind_word', { word: entry, edit_key });
      return offer && session.take(offer, { word: entry, edit_key });
    }
    default: {
      const offer = session.can('take_back_by_key');
      return offer && session.take(offer, { edit_key });
    }
  }
}
