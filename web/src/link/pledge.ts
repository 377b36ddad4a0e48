import type { FollowedPledge, FollowForm, PledgeStatus } from '../wire.ts';
import { ask } from './http.ts';

/** What a private link leads to. */
export type PledgeLink = FollowForm;

/** The pledge of a private link. May throw `Problem`; `unknown_token`: the link leads nowhere. */
export function lookAtPledge(link: PledgeLink): Promise<FollowedPledge> {
  return ask('POST', '/api/pledge/look', link);
}

/** Says how it went; the same `id` again is done once. May throw `Problem`. */
export function tellOfPledge(
  link: PledgeLink,
  id: string,
  status: PledgeStatus,
  story: string,
): Promise<FollowedPledge> {
  return ask('POST', '/api/pledge/tell', { ...link, id, status, story });
}

/** Erases a pledge that is kept after its room is gone. May throw `Problem`. */
export async function takeBackPledge(link: PledgeLink): Promise<void> {
  await ask('POST', '/api/pledge/take-back', link);
}
