import { BlobReader, ZipReader } from '@zip.js/zip.js';
import '../../support/promise-with-resolvers.ts';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { competencies } from '../../../src/core/competency.ts';
import { type CvFile, cvFiles } from './cv-files.ts';
import { expectationOf, TODAY } from './expectation.ts';
import { faults } from './faults.ts';
import { layouts } from './layout.ts';
import { people, readPerson } from './person.ts';

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is drawn on each page, piece by piece. */
async function pdfPieces(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await task.promise;
  const pages: string[][] = [];
  for (let page = 1; page <= Math.min(document.numPages, 5); page++) {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    pages.push(items.flatMap((item) => ('str' in item && item.str.trim() ? [item.str] : [])));
  }
  await task.destroy();
  return pages;
}

async function zipNames(bytes: Uint8Array): Promise<readonly string[]> {
  const entries = await new ZipReader(new BlobReader(new Blob([Buffer.from(bytes)]))).getEntries();
  return entries.map(({ filename }) => filename);
}

/** What a program of that kind, which is none of ours, reads in the file. */
async function readAs(file: CvFile): Promise<string> {
  const bytes = await file.bytes();
  if (file.format === 'pdf') return (await pdfPieces(bytes)).flat().join(' ').normalize('NFKC');
  if (file.format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  if (file.name.endsWith('.zip')) return (await zipNames(bytes)).join(' ');
  if (file.format === 'json-resume') return JSON.stringify(JSON.parse(decoded(bytes)));
  if (file.layout === 'text-utf-16') return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(file.layout === 'text-windows-1252' ? 'windows-1252' : 'utf-8').decode(bytes);
}

/** Something that a file of this kind has to hold. */
function signOf({ name, person, layout }: CvFile): string {
  if (name.endsWith('.zip')) return 'Positions.csv';
  if (name.endsWith('.csv')) return person.parts.find(({ kind }) => kind === 'position')?.organisation ?? '';
  return layout === 'text-capitals' || layout === 'text-utf-16' ? person.headline : person.name;
}

/** Of each layout, that of one person: the rest are written by the same lines of code. */
const oneOfEach: readonly CvFile[] = [...new Map(cvFiles.map((file) => [file.layout, file])).values()];

describe('the files', () => {
  test('are many, of every kind, in both halves, at least a third of them held', () => {
    expect(new Set(cvFiles.map(({ name }) => name)).size).toBe(cvFiles.length);
    expect(cvFiles.length).toBeGreaterThanOrEqual(90);
    for (const half of ['development', 'held']) {
      const used = new Set(cvFiles.filter(({ person }) => person.half === half).map(({ layout }) => layout));
      expect([...layouts.keys()].filter((layout) => !used.has(layout))).toEqual([]);
    }
    const held = cvFiles.filter(({ person }) => person.half === 'held');
    expect(held.length / cvFiles.length).toBeGreaterThanOrEqual(1 / 3);
  });

  test('are what their names say', async () => {
    for (const file of oneOfEach) expect(await readAs(file), file.name).toContain(signOf(file));
  });

  test('have what is hard about their layout', async () => {
    const piecesIn = (layout: string): Promise<readonly (readonly string[])[][]> =>
      Promise.all(
        cvFiles
          .filter((file) => file.layout === layout)
          .map(async (file) => [...(await pdfPieces(await file.bytes()))]),
      );
    const hyphenated = (await piecesIn('pdf-hyphenated')).flat(2);
    expect(hyphenated.filter((piece) => /\p{Ll}-$/u.test(piece)).length).toBeGreaterThan(10);
    expect((await piecesIn('pdf-ligatures')).flat(2).join('')).toMatch(/ﬁ|ﬂ/);
    expect((await piecesIn('pdf-spaced-headings')).flat(2)).toContain('E D U C A T I O N');
    expect((await piecesIn('pdf-pages')).filter((pages) => pages.length < 2)).toEqual([]);
  });

  test('are the same bytes each time', async () => {
    for (const file of oneOfEach) {
      const [one, other] = [await file.bytes(), await file.bytes()];
      expect(Buffer.compare(one, other), file.name).toBe(0);
    }
  });
});

test('faults are many, each with what is expected of it', () => {
  expect(faults.length).toBeGreaterThanOrEqual(30);
  expect(faults.filter(({ refusals }) => refusals.length === 0)).toEqual([]);
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});

describe('the people', () => {
  test('are many, several without anything to find, and of several languages', () => {
    const english = people.filter(({ language }) => language === 'eng');
    expect(english.length).toBeGreaterThanOrEqual(24);
    const without = english.filter(({ parts }) => expectationOf(parts).proposals.size === 0);
    expect(without.length).toBeGreaterThanOrEqual(3);
    expect(new Set(people.map(({ language }) => language)).size).toBe(5);
    expect(people.filter(({ half }) => half === 'held').length / people.length).toBeGreaterThanOrEqual(1 / 3);
  });

  test('show every competency, each more than once', () => {
    const times = (id: string): number => people.filter(({ parts }) => expectationOf(parts).proposals.has(id)).length;
    expect([...competencies.keys()].filter((id) => times(id) < 3)).toEqual([]);
  });

  test('of other languages than English have nothing to propose', () => {
    const others = people.filter(({ language }) => language !== 'eng');
    expect(others.filter(({ parts }) => expectationOf(parts).proposals.size > 0)).toEqual([]);
  });
});

describe('an expectation', () => {
  const head = 'name: Kim\nheadline: PM\nplace: Bern\nhalf: held\n';
  const of = (parts: string) => expectationOf(readPerson('kim', `${head}\n${parts}`).parts);

  test('counts the months of overlapping positions once', () => {
    const { proposals } = of(
      '# position | PM | A | 2020-01 | 2021-12\n- Ran tests. => experimentation\n# position | PM | B | 2021-01 | 2022-12\n- Ran more. => experimentation',
    );
    expect(proposals.get('experimentation')).toEqual({ levels: new Set(['done']), years: { least: 2.5, most: 3.5 } });
  });

  test('takes the highest level that lines show, and accepts what a doubtful line would raise it to', () => {
    const { proposals } = of(
      '# position | PM | A | 2020-01 | now\n- Helped. => experimentation:learning/done\n- Led. => ?experimentation:led',
    );
    expect(proposals.get('experimentation')?.levels).toEqual(new Set(['learning', 'done', 'led']));
    expect(proposals.get('experimentation')?.years?.most).toBeCloseTo(
      ((TODAY.year - 2020) * 12) / 12 + TODAY.month / 12 + 0.5,
    );
  });

  test('has no years without dates, and no opinion where every line is doubtful', () => {
    const { proposals, neutral } = of('# skills | Skills\n- Python, SQL => data-analysis, ?data-quality');
    expect(proposals.get('data-analysis')).toEqual({ levels: new Set(['learning', 'done']), years: null });
    expect(neutral).toEqual(new Set(['data-quality']));
  });

  test('is refused where a label is no competency', () => {
    expect(() => of('# summary\nText. => data-anlysis')).toThrow('data-anlysis');
  });
});
