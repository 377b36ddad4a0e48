import { computed } from '@preact/signals';
import { toast } from '../../../parts/toast.tsx';
import type { PledgeView, WhoSees } from '../../../wire.ts';
import { t } from '../../../words/words.ts';
import { isDay } from '../../pledges/ics.ts';
import { keepPledge } from '../../pledges/own.ts';
import { ask } from '../act.tsx';
import { type PledgeField, pledgeBox, pledgeFields } from '../boxes.ts';
import { opened } from '../opened.ts';
import {
  entryOf,
  forgetText,
  keyOfText,
  newText,
  type OwnText,
  ownTexts,
  rememberText,
  writtenHere,
} from '../own-words.ts';
import { may, type Scene } from '../scene.ts';

export type PledgeWords = Readonly<Record<(typeof pledgeFields)[number], string>>;

export interface PledgeDraft extends PledgeWords {
  readonly who_sees: WhoSees;
  readonly for_table: boolean;
  /** Its day, when it is to be kept apart; "" when nothing is. */
  readonly keep_day: string;
}

const all: readonly PledgeField[] = [...pledgeFields, 'who_sees', 'for_table', 'keep_day'];

/** The pledge this seat has begun. */
export function readPledge(scene: Scene): PledgeDraft {
  const text = (field: PledgeField) => pledgeBox(scene, field).text;
  const for_table = text('for_table') === 'yes';
  const chosen = (text('who_sees') || 'room') as WhoSees;
  return {
    i_will: text('i_will'),
    who_with: text('who_with'),
    by_when: text('by_when'),
    help_needed: text('help_needed'),
    who_sees: for_table && chosen === 'me' ? 'table' : chosen,
    for_table,
    keep_day: text('keep_day'),
  };
}

/** Makes the pledge that was begun; the boxes are empty at once. */
export function makePledge(scene: Scene): Promise<boolean> {
  return makeOf(
    scene,
    readPledge(scene),
    all.map((field) => pledgeBox(scene, field).key),
  );
}

/** Makes a pledge of these words, written in these boxes, or in none. */
export async function makeOf(
  scene: Scene,
  { keep_day, ...draft }: PledgeDraft,
  boxes: readonly string[] = [],
): Promise<boolean> {
  const { who_sees, for_table } = draft;
  const offer = may(scene, 'make_pledge', { who_sees, for_table });
  if (!offer) return false;
  const { key } = scene.session;
  const id = newText();
  const secret = scene.anonymous ? await keyOfText(key, id) : undefined;
  const mine = scene.seat.pledges;
  const hash = secret ? { edit_hash: secret.edit_hash } : {};
  if (secret) rememberText(key, { id, about: 'pledge', entry: entryOf('r', secret), texts: wordsOf(draft) });
  const done = await ask(scene.session, offer, { ...draft, ...hash }, boxes);
  if (!done && secret) forgetText(key, id);
  if (done) toast({ text: t('pledge-made') });
  if (done && isDay(keep_day))
    void keepMade(scene, secret ? entryOf('r', secret) : await newOne(scene, mine), keep_day);
  return done;
}

/** Has the pledge just made kept apart, and shows the link that leads to it. */
async function keepMade({ session }: Scene, pledge: string, day: string): Promise<void> {
  const answer = await keepPledge(session, pledge, day);
  if (answer.accepted) opened.value = { kind: 'told', pledge };
  else toast({ text: answer.message });
}

/** The pledge of this seat that was not there before, once it has come. */
function newOne({ session, seat }: Scene, before: readonly string[]): Promise<string> {
  const found = computed(() =>
    session
      .part('me')
      .value?.seats.find(({ id }) => id === seat.id)
      ?.pledges.find((one) => !before.includes(one)),
  );
  return new Promise((resolve) => {
    const stop = found.subscribe((pledge) => {
      if (pledge === undefined) return;
      resolve(pledge);
      queueMicrotask(() => stop());
    });
  });
}

/** Nothing (`{}`) for a pledge that is mine by name, this device's key, or undefined: not mine. */
export function pledgeKey(scene: Scene, pledge: string): { readonly text?: OwnText } | undefined {
  if (scene.me.seats.some((seat) => seat.pledges.includes(pledge))) return {};
  const text = writtenHere(ownTexts(scene.session.key, 'pledge'), pledge);
  return text && { text };
}

/** Changes one's own pledge. */
export async function changePledge(
  scene: Scene,
  pledge: PledgeView,
  words: PledgeWords & { readonly who_sees: WhoSees },
): Promise<boolean> {
  const own = pledgeKey(scene, pledge.id);
  const given = { pledge: pledge.id, ...words, ...(await editKeyOf(scene, own?.text)) };
  const offer = own && scene.session.can('change_pledge', given);
  const done = offer ? await ask(scene.session, offer, given) : false;
  if (done && own?.text) rememberText(scene.session.key, { ...own.text, texts: wordsOf(words) });
  return done;
}

/** Takes one's own pledge back. */
export async function withdrawPledge(scene: Scene, pledge: string): Promise<boolean> {
  const own = pledgeKey(scene, pledge);
  const given = { pledge, ...(await editKeyOf(scene, own?.text)) };
  const offer = own && scene.session.can('withdraw_pledge', given);
  const done = offer ? await ask(scene.session, offer, given) : false;
  if (done && own?.text) forgetText(scene.session.key, own.text.id);
  if (done) toast({ text: t('pledge-taken-back') });
  return done;
}

async function editKeyOf(scene: Scene, text: OwnText | undefined): Promise<{ readonly edit_key?: string }> {
  return text ? { edit_key: (await keyOfText(scene.session.key, text.id)).edit_key } : {};
}

function wordsOf({ i_will, who_with, by_when, help_needed }: PledgeWords): PledgeWords {
  return { i_will, who_with, by_when, help_needed };
}
