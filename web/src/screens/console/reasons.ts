import { clock, flag, user } from '../../icons/later.ts';
import { circleHelp, doorOpen, users, wifiOff } from '../../icons/ui.ts';
import type { Reason } from './needs.ts';

export type { Reason } from './needs.ts';

/** What stands before each reason. */
export const reasonIcons: Readonly<Record<Reason, string>> = {
  help: flag,
  door: doorOpen,
  words: circleHelp,
  standing: users,
  silent: wifiOff,
  few: users,
  host: user,
  over: clock,
};
