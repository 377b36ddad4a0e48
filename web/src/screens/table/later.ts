/** Pages that nobody needs in the first minutes: fetched in peace once one has sat down. */
export { Mine } from './capture/mine.tsx';
export { Recorder } from './capture/recorder.tsx';
export { CheckOut } from './phases/check-out.tsx';
export { Debrief } from './phases/debrief.tsx';
export { Harvest } from './phases/harvest.tsx';
export { Pledge } from './pledge/pledge.tsx';
