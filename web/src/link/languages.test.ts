import { expect, test } from 'vitest';
import { deviceLanguages } from './languages.ts';

test('a machine’s locale is read as the language it means', () => {
  expect(deviceLanguages(['en-US@posix', 'de_DE.UTF-8', 'ar-u-nu-latn'])).toEqual(['en-US', 'de-DE', 'ar']);
});

test('what is no language is left out', () => {
  expect(deviceLanguages(['C', '', undefined, '*', 'cy'])).toEqual(['cy']);
});
