import type { PledgeStatus } from '../../wire.ts';

/** How a pledge can go, in no order of merit. */
export const statuses: readonly PledgeStatus[] = ['made', 'under_way', 'done', 'changed', 'let_go'];
