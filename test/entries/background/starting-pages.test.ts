import { expect, test } from 'vitest';
import { startingPages } from '../../../src/entries/background/starting-pages.ts';

test('a site of the user’s own is read everywhere', () => {
  expect(startingPages('https://jobs.acme.example/*')).toEqual(['https://jobs.acme.example/*']);
});

test('a site that is used for much besides jobs is read where its board is', () => {
  expect(startingPages('https://www.google.com/*')).toEqual(['https://www.google.com/search*']);
});
