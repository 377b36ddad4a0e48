import { keep, recall } from '../../link/device.ts';
import type { Answer, CommandOf, Session } from '../../link/index.ts';
import { editKey, newToken } from '../../link/index.ts';
import type { PledgeStatus } from '../../wire.ts';
import { keyOfText, ownTexts, writtenHere } from '../table/own-words.ts';

type Own = 'tell_pledge' | 'link_pledge' | 'keep_pledge';

/** Whether this pledge is mine: by name, or by the key on this device. */
export function isMine(session: Session, pledge: string): boolean {
  return named(session, pledge) || keyed(session, pledge) !== undefined;
}

/** Says how my pledge goes. */
export function tellPledge(session: Session, pledge: string, status: PledgeStatus, story: string): Promise<Answer> {
  return asked(session, 'tell_pledge', pledge, { status, story });
}

/** The private link of my pledge on this device; undefined when none was made here. */
export function linkOf(session: Session, pledge: string, origin: string): string | undefined {
  const key = recall(place(session, pledge));
  return key === null ? undefined : `${origin}/told#${session.key.code}/${pledge}/${key}`;
}

/** Makes a new private link; the one before leads nowhere any more. */
export async function linkPledge(session: Session, pledge: string): Promise<Answer> {
  const before = recall(place(session, pledge));
  keep(place(session, pledge), newToken());
  const { edit_hash } = await editKey(session.key, 'link', pledge);
  const answer = await asked(session, 'link_pledge', pledge, { link_hash: edit_hash });
  if (!answer.accepted && before !== null) keep(place(session, pledge), before);
  return answer;
}

/** Has my pledge kept when the room is gone, until 30 days after `day`; an empty day ends that. It has a link then. */
export async function keepPledge(session: Session, pledge: string, day: string): Promise<Answer> {
  const { edit_hash } = await editKey(session.key, 'link', pledge);
  return asked(session, 'keep_pledge', pledge, { link_hash: edit_hash, day });
}

/** Where the link layer keeps the key that `editKey(key, 'link', pledge)` gives. */
function place({ key: { room, member } }: Session, pledge: string): string {
  return `shoebox.keys.${room}.${member}.link.${pledge}`;
}

function named(session: Session, pledge: string): boolean {
  return session.part('me').value?.seats.some((seat) => seat.pledges.includes(pledge)) ?? false;
}

function keyed(session: Session, pledge: string) {
  return writtenHere(ownTexts(session.key, 'pledge'), pledge);
}

async function asked<Name extends Own>(
  session: Session,
  command: Name,
  pledge: string,
  given: Partial<Omit<CommandOf<Name>, 'type'>>,
): Promise<Answer> {
  const text = named(session, pledge) ? undefined : keyed(session, pledge);
  const key = text ? { edit_key: (await keyOfText(session.key, text.id)).edit_key } : {};
  return session.do({ type: command, pledge, ...given, ...key } as unknown as CommandOf<Name>);
}
