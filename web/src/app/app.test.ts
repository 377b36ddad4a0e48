import { beforeEach, expect, test, vi } from 'vitest';
import { closeOnBack } from '../parts/back.ts';
import app from '../words/en/app.ftl?raw';
import refusals from '../words/en/refusals.ftl?raw';
import { chooseLook, look, startLook } from './look.ts';
import { worded } from './refusals.ts';
import { navigate, place, startRouter, takeSecret } from './router.ts';
import { routeOf } from './routes.ts';
import { nameOfLanguage } from './tongues.ts';

beforeEach(() => localStorage.clear());

test('every refusal has its words, and no words are left without a refusal', () => {
  const said = [...refusals.matchAll(/^refusal-(\w+) =/gm)].map(([, code]) => code);
  expect(said.sort()).toEqual(Object.keys(worded).sort());
});

test('every page that is not there has a title and a sentence', () => {
  const ids = [...app.matchAll(/^lost-([\w-]+?)-title =/gm)].map(([, why]) => why);
  const kinds = 'nowhere no-key bad-link no-connection broken unloaded elsewhere unknown removed gone newer'.split(' ');
  expect(ids).toEqual(expect.arrayContaining(kinds));
  for (const why of kinds) expect(app).toMatch(new RegExp(`^lost-${why} =`, 'm'));
});

test('paths lead to their pages, with their parts', () => {
  expect(routeOf('/')?.params).toEqual({});
  expect(routeOf('/join/')?.route).toBe(routeOf('/join')?.route);
  expect(routeOf('/room/a_B-9')?.params).toEqual({ room: 'a_B-9' });
  expect(routeOf('/room/a_B-9/m12')?.params).toEqual({ room: 'a_B-9', member: 'm12' });
  expect(routeOf('/open/copy/x')?.params).toEqual({ room: 'x' });
  expect(routeOf('/screen')?.route).toBe(routeOf('/screen/x')?.route);
  expect(routeOf('/room')).toBeUndefined();
  expect(routeOf('/join/mj4t9kwd')).toBeUndefined();
});

test('a code after # is taken once and leaves the address bar at once', () => {
  navigate('/join#MJ4T9KWD');
  expect(location.hash).toBe('');
  expect(place.value.path).toBe('/join');
  expect(takeSecret()).toBe('MJ4T9KWD');
  expect(takeSecret()).toBe('');
});

test('a fragment of any other page stays what it is', () => {
  navigate('/#how');
  expect(location.hash).toBe('#how');
  expect(takeSecret()).toBe('');
});

test('going to the same place again is another visit', () => {
  navigate('/join');
  const { visit } = place.value;
  navigate('/join');
  expect(place.value.visit).toBe(visit + 1);
});

test('who goes on from a dialog stays there, however long the browser takes to give its step back', async () => {
  startRouter();
  navigate('/rooms');
  const slow = vi.spyOn(history, 'back').mockReturnValue();
  closeOnBack(() => {})();
  await vi.waitFor(() => expect(slow).toHaveBeenCalled());
  navigate('/room/new');
  slow.mockRestore();
  history.back();
  await vi.waitFor(() => expect(place.value.path).toBe('/room/new'));
  expect(location.pathname).toBe('/room/new');
});

test('the look chosen is kept on the device, and what the device says is left to the device', () => {
  chooseLook({ theme: 'dark', text: 'larger' });
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', text: 'larger' });
  chooseLook({ theme: 'system' });
  expect(document.documentElement.dataset.theme).toBeUndefined();
  startLook();
  expect(look.value).toMatchObject({ theme: 'system', text: 'larger' });
});

test('languages are named as their speakers name them, and an odd tag stays a tag', () => {
  expect(nameOfLanguage('de')).toBe('Deutsch');
  expect(nameOfLanguage('not a tag')).toBe('not a tag');
});
