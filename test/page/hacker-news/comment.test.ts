import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hiringComments, postingOfComment } from '../../../src/page/hacker-news/comment.ts';
import { headerParts } from '../../../src/page/hacker-news/header.ts';
import { documentOf } from '../../support/page-dom.ts';

const pageOf = (name: string): Document =>
  documentOf(readFileSync(new URL(`../boards/hacker-news-${name}.html`, import.meta.url), 'utf8'));
const thread = new URL('https://news.ycombinator.com/item?id=700');

it('gives the comments that answer a hiring thread, and of these the postings', () => {
  const rows = hiringComments(pageOf('thread'), thread);
  expect(rows.map(({ id }) => id)).toEqual(['801', '803', '804', '805']);
  expect(rows.map((row) => postingOfComment(row)?.title)).toEqual([
    'Product Manager, Routing AI',
    'Tin Harbour is hiring a data engineer for its warehouse in Cork.',
    undefined,
    undefined,
  ]);
});

it.each(['wants-to-be-hired', 'comment', 'reply-of-its-own'])('gives none on the page "%s"', (name) => {
  expect(hiringComments(pageOf(name), thread)).toEqual([]);
});

it.each([
  ['Acme (YC S21) | Senior Engineer | REMOTE (US)', 'Senior Engineer', 'Acme', 'REMOTE (US)', []],
  [
    'Acme | https://acme.example/ | Onsite | Full Stack Developer | Porto, PT',
    'Full Stack Developer',
    'Acme',
    'Porto, PT',
    ['Onsite'],
  ],
  ['Acme | Multiple roles | Full-time | Ghent', 'Multiple roles', 'Acme', 'Ghent', ['Full-time']],
  [
    'Acme — Director of Engineering — Remote (EU) — Contract',
    'Director of Engineering',
    'Acme',
    'Remote (EU)',
    ['Contract'],
  ],
  ['Acme | Remote | Full-time', 'Remote', 'Acme', 'Remote', ['Full-time']],
  ['Acme | https://acme.example', 'Acme', 'Acme', null, []],
  ['Founding Engineer @ Acme (Ghent)', 'Founding Engineer @ Acme (Ghent)', 'Acme', null, []],
])('reads the line "%s"', (line, title, company, location, extras) => {
  expect(headerParts(line)).toMatchObject({ title, company, location, extras });
});
