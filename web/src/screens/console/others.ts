import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Session } from '../../link/index.ts';
import { toast } from '../../parts/toast.tsx';
import type { CommandName, RoomPart } from '../../wire.ts';
import { t } from '../../words/words.ts';
import { phaseName, phaseNow } from './phases.ts';

/** A session that remembers what was asked from this page, and when. */
export interface Attentive extends Session {
  readonly asked: ReadonlyMap<CommandName, number>;
}

/** The same session, remembering. */
export function attentive(session: Session): Attentive {
  const asked = new Map<CommandName, number>();
  return {
    ...session,
    asked,
    take: (offer, given, drafts) => {
      asked.set(offer.do, performance.now());
      return session.take(offer, given, drafts);
    },
  };
}

/** What a change of the room was, and the commands that make it. */
export interface Change {
  readonly what: 'phase' | 'pause' | 'resume' | 'gather' | 'message' | 'door' | 'sheet' | 'time' | 'theme';
  readonly by: readonly CommandName[];
}

/** What has changed between two forms of the room, for facilitators to be told; the largest change only. */
export function changeOf(before: RoomPart, after: RoomPart): Change | undefined {
  if (before.phase !== after.phase) return { what: 'phase', by: ['enter_phase'] };
  if ((before.paused_at === null) !== (after.paused_at === null))
    return after.paused_at === null ? { what: 'resume', by: ['resume_room'] } : { what: 'pause', by: ['pause_room'] };
  if (before.gathering !== after.gathering) return { what: 'gather', by: ['gather'] };
  if (before.message !== after.message) return { what: 'message', by: ['say_to_all'] };
  if (before.door !== after.door) return { what: 'door', by: ['set_door'] };
  if (JSON.stringify(before.phases) !== JSON.stringify(after.phases))
    return { what: 'sheet', by: ['add_phase', 'drop_phase', 'move_phase', 'set_phase'] };
  if (before.ends_at !== after.ends_at) return { what: 'time', by: ['extend_phase'] };
  if (before.spotlight !== after.spotlight) return { what: 'theme', by: ['show_theme'] };
  return undefined;
}

/** What was asked from here so long ago may still be the cause of what is seen now. */
const mineMs = 15_000;

/** Tells what another facilitator has changed, so that nobody wonders who or what it was. Silent while there is but one. */
export function useOthers(session: Attentive): void {
  useEffect(() => {
    let before: RoomPart | undefined;
    return effect(() => {
      const after = session.part('room').value;
      const facilitators = session.pages('roster').value.filter((one) => one.role === 'facilitator');
      const change = before && after && changeOf(before, after);
      before = after;
      if (!after || !change || facilitators.length < 2) return;
      const mine = change.by.some((name) => performance.now() - (session.asked.get(name) ?? -mineMs) < mineMs);
      if (!mine) toast({ text: inWords(change, after) });
    });
  }, [session]);
}

function inWords({ what }: Change, room: RoomPart): string {
  const phase = phaseNow(room);
  return t(`console-other-${what}`, { phase: phase ? phaseName(phase) : '', on: String(room.gathering) });
}
