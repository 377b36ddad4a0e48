/** What few who join ever see: fetched when it is called for. */

export { AlreadyHere } from './already-here.tsx';
export { ShutDoor } from './shut-door.tsx';
export { Where } from './where.tsx';
