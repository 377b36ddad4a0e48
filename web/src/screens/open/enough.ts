import { MODES } from '../../presets.ts';
import type { CardListing } from '../../wire.ts';
import type { RunSheet } from './phases.ts';

/** A quick table is through a card in so many minutes. Slower ones need fewer cards. */
const QUICK_ROUND = 8;

/** How many cards there are for how many rounds a quick table could play. */
export interface Short {
  readonly cards: number;
  readonly rounds: number;
}

/**
 * Where a table could come to its last card before the run sheet is through: in all of play, or in one mode of it.
 * Nothing when the cards in the room are enough. Play without minutes ends when the facilitator says, and counts once.
 */
export function shortOf(
  cards: readonly CardListing[],
  leftOut: readonly string[],
  phases: RunSheet,
): Short | undefined {
  const inRoom = cards.filter(({ card }) => !leftOut.includes(card.id));
  const play = phases.filter(({ kind }) => kind === 'play');
  const rounds = (lines: RunSheet) =>
    lines.reduce((sum, { minutes }) => sum + Math.max(1, Math.ceil(minutes / QUICK_ROUND)), 0);
  const suiting = (modes: readonly (string | null)[]) => {
    const named = modes.flatMap((mode) => [mode, MODES.find(({ id }) => id === mode)?.like ?? null]);
    return inRoom.filter(
      (card) => card.modes.length === 0 || named.some((mode) => mode !== null && card.modes.includes(mode)),
    ).length;
  };
  const modes = [...new Set(play.map(({ mode }) => mode))];
  return [
    ...modes.map((mode) => ({ cards: suiting([mode]), rounds: rounds(play.filter((line) => line.mode === mode)) })),
    { cards: suiting(modes), rounds: rounds(play) },
  ].find((found) => found.cards < found.rounds);
}
