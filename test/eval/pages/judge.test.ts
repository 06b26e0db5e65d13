import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Expectation, expectationsIn, pagesIn } from './expectation.ts';
import { judge } from './judge.ts';
import { type Result, tallyOf, targets } from './tally.ts';

const expected: Expectation = {
  address: null,
  title: ['Baker, Nights', 'Baker'],
  company: ['Millrace'],
  place: ['Ghent'],
  text: 'main',
  without: '',
};
const found = {
  board: 'any',
  title: 'Baker – Nights',
  company: 'MILLRACE',
  place: 'Ghent, Belgium',
  text: 'Bake bread',
};

test('signs and case make no difference, a choice is as good as another, a place may say more', () => {
  const right = { title: true, company: true, place: true };
  expect(judge(found, expected, 'Bake bread')).toMatchObject({ ...right, text: { recall: 1, noise: 0 } });
  expect(judge({ ...found, title: 'baker' }, expected, null)).toMatchObject({ ...right, text: null });
});

test('more words make a title or a company wrong, and far more a place', () => {
  const place = 'Ghent 3 days ago over 100 applicants';
  const wrong = judge({ ...found, title: 'Baker at Millrace', company: 'Millrace Reviews', place }, expected, null);
  expect(wrong).toMatchObject({ title: false, company: false, place: false });
  expect(judge({ ...found, place: 'Ghentbrugge' }, expected, null).place).toBe(false);
});

test('where the page names none, none must be read', () => {
  const silent = { ...expected, company: [], place: [] };
  expect(judge(found, silent, null)).toMatchObject({ company: false, place: false });
  expect(judge({ ...found, company: null, place: null }, silent, null)).toMatchObject({ company: true, place: true });
});

test('what is a matter of opinion is not judged', () => {
  const open = { ...expected, company: null, place: null };
  expect(judge(found, open, null)).toMatchObject({ title: true, company: null, place: null });
  const results = [{ page: { file: 'a', board: 'b', isPosting: true }, found, judgement: judge(found, open, null) }];
  expect(tallyOf(results)).toMatchObject({ title: 1, company: Number.NaN, place: Number.NaN });
});

test('a posting that is not found is all wrong', () => {
  const all = { title: false, company: false, place: false, text: { recall: 0, noise: 0 } };
  expect(judge(null, expected, 'Bake bread')).toMatchObject(all);
});

test('pages are counted, and shares taken of those that somebody judged', () => {
  const page = (file: string, isPosting: boolean) => ({ file, board: 'b', isPosting });
  const results: Result[] = [
    { page: page('right', true), found, judgement: judge(found, expected, 'Bake bread') },
    { page: page('missed', true), found: null, judgement: judge(null, expected, 'Bake bread') },
    { page: page('not judged', true), found, judgement: null },
    { page: page('list', false), found: null, judgement: null },
    { page: page('wall', false), found, judgement: null },
  ];
  const tally = tallyOf(results);
  expect(tally).toMatchObject({
    postings: 3,
    found: 2,
    others: 2,
    falsePostings: 1,
    title: 0.5,
    recall: 0.5,
    noise: 0,
  });
  const met = targets.filter(({ value, isMet }) => isMet(value(tally))).map(({ name }) => name);
  expect(met).toEqual(['description noise']);
  const best = tallyOf(results.slice(0, 1));
  expect(targets.filter(({ value, isMet }) => !isMet(value(best)))).toEqual([]);
});

const folder = mkdtempSync(join(tmpdir(), 'rolelight-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an index and a table say which pages there are, and what is on them', () => {
  const table = join(folder, 'expected.tsv');
  const lines = ['file\tkind\taddress\ttitle\tcompany\tplace\ttext\twithout'];
  lines.push('a.html\tposting\thttps://b.example/7\tBaker || Cook\tMillrace\t-\tmain\t-', 'b.html\tnone');
  writeFileSync(table, `${lines.join('\n')}\n`);
  const index = ['file\tboard\turl\tkind', 'a.html\tb\thttps://b.example/<id>\tposting'];
  index.push('b.html\tb\thttps://b.example/x (a copy)\tposting', 'c.html\tb\t-\tother', 'gone.html\tb\t-\tlist');
  writeFileSync(join(folder, 'INDEX.tsv'), index.join('\n'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.html`), '');
  const said = { title: ['Baker', 'Cook'], company: ['Millrace'], place: [], text: 'main', without: '' };
  expect(expectationsIn(table).get('a.html')).toEqual({ address: 'https://b.example/7', ...said });
  const pages = pagesIn(folder, table)?.map(({ file, url, isPosting }) => [file, url, isPosting]);
  expect(pages).toEqual([
    ['a.html', 'https://b.example/7', true],
    ['b.html', 'https://b.example/x', false],
    ['c.html', 'https://unknown.example/', false],
  ]);
  expect(pagesIn(join(folder, 'nowhere'), table)).toBeNull();
});
