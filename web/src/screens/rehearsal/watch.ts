import { effect } from '@preact/signals';
import { place } from '../../app/router.ts';
import { keyTo, openSession } from '../../link/index.ts';

/**
 * Lays the watermark over the room that this page shows, when it is a rehearsal. It comes with the pages that a phone fetches in
 * peace: what a phone needs before it can take part has no room for it.
 */
effect(() => {
  const [, room, member] = /^\/room\/([\w-]+)(?:\/(m\d+))?$/.exec(place.value.path) ?? [];
  const key = room === undefined ? undefined : keyTo(room, member);
  if (key && openSession(key).part('room').value?.pace) import('./mark.tsx').then(({ mark }) => mark(), console.error);
});
