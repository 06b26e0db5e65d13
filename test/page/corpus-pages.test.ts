import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { documentOf } from '../support/page-dom.ts';

/** Pages that others saved, kept outside of the repository because they are not ours. */
const corpus = `${process.env.ROLELIGHT_CORPUS ?? new URL('../../../shared/corpus', import.meta.url).pathname}/pages`;
const index = `${corpus}/INDEX.tsv`;

/** The boards that are read, and pages of companies that carry schema.org's data. */
const READ = new Set(['linkedin', 'greenhouse', 'lever', 'ashby', 'indeed', 'glassdoor', 'company']);

/** Noted as lists, and one of their postings is open beside them. */
const OPEN = new Set(['indeed/search-flutter-india.html', 'indeed/search-2023-data-scientist-india.html']);

interface Row {
  readonly file: string;
  readonly board: string;
  readonly url: URL;
  readonly kind: string;
  readonly title: string;
  readonly company: string;
}

function rows(): Row[] {
  const [, ...lines] = readFileSync(index, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [file = '', board = '', url = '', kind = '', , , , title = '', company = ''] = line.split('\t');
    return { file, board, url: new URL(URL.canParse(url) ? url : 'https://unknown.example/'), kind, title, company };
  });
}

const read = ({ file, url }: Row) => readPage(documentOf(readFileSync(`${corpus}/${file}`, 'utf8')), url).posting;

const bare = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
/** One of them may name an id, a date or a legal form that the other leaves out. */
const agree = (one: string | null, other: string): boolean =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

/** The page's own data calls this employer by its initials. */
const ALSO_CALLED: Readonly<Record<string, string>> = { 'Österreichischer Rundfunk': 'ORF' };

describe.skipIf(!existsSync(index))('pages of the corpus', () => {
  it('gives the posting of every page of a board that is read', () => {
    const tally = new Map<string, { read: number; of: number }>();
    const wrong: string[] = [];
    for (const row of rows().filter(({ board, kind }) => kind === 'posting' && READ.has(board))) {
      const posting = read(row);
      const company = ALSO_CALLED[row.company] ?? row.company;
      const right = posting !== null && agree(posting.title, row.title) && agree(posting.company, company);
      if (!right) wrong.push(`${row.file}: ${posting?.title} at ${posting?.company}`);
      const count = tally.get(row.board) ?? { read: 0, of: 0 };
      tally.set(row.board, { read: count.read + Number(right), of: count.of + 1 });
    }
    console.info(
      `postings read: ${[...tally].map(([board, count]) => `${board} ${count.read}/${count.of}`).join(', ')}`,
    );
    expect(wrong).toEqual([]);
  }, 60_000);

  it('gives no posting on lists, walls, forms and articles, of whatever site', () => {
    const others = rows().filter(({ file, kind }) => kind !== 'posting' && !OPEN.has(file));
    const found = others.filter((row) => read(row) !== null);
    console.info(`pages without a posting: ${others.length - found.length}/${others.length} left alone`);
    expect(found.map(({ file }) => file)).toEqual([]);
  }, 60_000);
});

it.runIf(!existsSync(index))('has no corpus to read here: set ROLELIGHT_CORPUS to where it is', () => {
  expect(existsSync(index)).toBe(false);
});
