import { type Draft, draft } from '../../drafts.ts';
import type { Scene } from './scene.ts';
import type { View } from './view.ts';

type Whose = Pick<Scene, 'session' | 'seat'>;

/** The boxes of a capture. There is one unfinished capture for each seat, and it keeps the round in which it was begun. */
export const captureFields = ['noticed', 'because', 'so'] as const;
export const pledgeFields = ['i_will', 'who_with', 'by_when', 'help_needed'] as const;

export type CaptureField = (typeof captureFields)[number] | 'round' | 'kind' | 'need' | 'agreed';
export type PledgeField = (typeof pledgeFields)[number] | 'who_sees' | 'for_table' | 'keep_day';

export function captureBox({ session, seat }: Whose, field: CaptureField): Draft {
  return draft(session.key, seat.id, 'capture', field);
}

export function pledgeBox({ session, seat }: Whose, field: PledgeField): Draft {
  return draft(session.key, seat.id, 'pledge', field);
}

export function noteBox({ session, seat }: Whose, round: string): Draft {
  return draft(session.key, seat.id, round, 'note');
}

export function answerBox({ session, seat }: Whose, round: string, goRound: number): Draft {
  return draft(session.key, seat.id, round, `answer-${goRound}`);
}

export function problemBox({ session, seat }: Whose, field: 'title' | 'text' | 'who_sees'): Draft {
  return draft(session.key, seat.id, 'problem', field);
}

export function wordBox({ session, seat }: Whose): Draft {
  return draft(session.key, seat.id, 'closing-word');
}

/** The box in which a text that stands already is being changed; with nothing in it the text stands as it is. */
export function changeBox({ session, seat }: Whose, id: string, field: string): Draft {
  return draft(session.key, seat.id, 'change', id, field);
}

export function nameBox({ session, seat }: Whose): Draft {
  return draft(session.key, seat.id, 'name');
}

/** The private note of a round as the server keeps it. */
export function keptNote({ session, seat }: Whose, round: string | null): string {
  const notes = session.pages('mine').value;
  return round ? (notes.find((one) => one.seat === seat.id && one.round === round)?.text ?? '') : '';
}

/** Whether a capture has been begun and not sent. */
export function captureBegun(whose: Whose): boolean {
  return captureFields.some((field) => captureBox(whose, field).text.trim() !== '');
}

/** Whether somebody is in the middle of writing on this page: a box has the focus, or holds words that were not sent. */
export function isBusy(whose: Whose, view: View): boolean {
  if (document.activeElement?.matches('main textarea, main input.field-input')) return true;
  switch (view.kind) {
    case 'capture':
    case 'recorder':
      return captureBegun(whose);
    case 'think':
      return view.round !== null && isUnkept(noteBox(whose, view.round).text.trim(), keptNote(whose, view.round));
    case 'answer':
      return view.round !== null && answerBox(whose, view.round, view.goRound).text !== '';
    case 'pledge':
      return pledgeFields.some((field) => pledgeBox(whose, field).text.trim() !== '');
    case 'check_out':
      return wordBox(whose).text !== '';
    case 'bring':
      return problemBox(whose, 'text').text !== '';
    case 'lobby':
      return nameBox(whose).text !== '';
    default:
      return false;
  }
}

function isUnkept(written: string, kept: string): boolean {
  return written !== '' && written !== kept;
}
