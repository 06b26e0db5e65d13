import '../support/promise-with-resolvers.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileRefusedError, type Refusal } from '../../src/core/file-refused.ts';
import { fileKinds } from '../../src/files/file-kind.ts';
import { MOST_BYTES_IN, MOST_ENTRIES, MOST_PAGES } from '../../src/files/limits.ts';
import { unpack } from '../../src/files/unpack.ts';
import { makePdf } from './make-pdf.ts';
import { makeDocx, makeZip, paragraph, wordXml } from './make-zip.ts';

// Every file that gives no text is refused with a word of its own and a sentence that helps; none takes long.

type Bytes = Uint8Array<ArrayBuffer>;
const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
const latin = (text: string): Bytes => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function refusalOf(name: string, bytes: Bytes): Promise<FileRefusedError> {
  try {
    await unpack({ name, bytes });
  } catch (error) {
    if (error instanceof FileRefusedError) return error;
    throw error;
  }
  throw new Error(`${name} was read.`);
}

async function textOf(name: string, bytes: Bytes): Promise<string> {
  const { files } = await unpack({ name, bytes });
  return files.map(({ text }) => text).join('\n');
}

const LINE = 'Led the roadmap of the model that sorts insurance claims';
const cvPdf = (): Bytes => makePdf([[{ text: LINE, x: 50, y: 80 }]]);
const compound = (stream: string): Bytes =>
  latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}${[...stream].map((letter) => `${letter}\0`).join('')}`);
const megabytes = (count: number): Bytes => new Uint8Array(count * 1_000_000);

const REFUSED: readonly (readonly [what: string, name: string, refusal: Refusal, bytes: () => Bytes])[] = [
  ['nothing', 'cv.txt', 'empty', () => new Uint8Array()],
  ['spaces', 'cv.txt', 'empty', () => utf8(' \n\t \n')],
  ['a document without a word', 'cv.docx', 'empty', () => makeDocx(paragraph(''))],
  ['more bytes than are read', 'cv.pdf', 'too-large', () => new Uint8Array(MOST_BYTES_IN + 1).fill(65)],
  ['a novel of 3 MB', 'cv.txt', 'too-large', () => utf8('It was a dark night. '.repeat(150_000))],
  ['a PDF with a password', 'cv.pdf', 'encrypted', () => makePdf([[{ text: LINE, x: 50, y: 80 }]], { locked: true })],
  ['a PDF of pictures', 'cv.pdf', 'no-text', () => makePdf([[], []], { picture: true })],
  ['pictures with page numbers', 'cv.pdf', 'no-text', () => makePdf([[{ text: 'Page 1', x: 50, y: 80 }]])],
  ['a PDF of which the half is gone', 'cv.pdf', 'damaged', () => cvPdf().slice(0, 300)],
  ['the first word of a PDF', 'cv.pdf', 'damaged', () => utf8('%PDF-1.7\n')],
  ['a Word document that was cut', 'cv.docx', 'damaged', () => makeDocx(paragraph(LINE)).slice(0, 400)],
  ['a Word document of broken XML', 'cv.docx', 'damaged', () => makeDocx('<w:p><w:r></w:p>')],
  ['a Word document with a password', 'cv.docx', 'encrypted', () => compound('EncryptedPackage')],
  ['an old Word document', 'cv.doc', 'unknown-kind', () => compound('WordDocument')],
  ['a locked ZIP', 'x.zip', 'encrypted', () => makeZip([{ name: 'Skills.csv', data: 'Name\nSQL', locked: true }])],
  ['a ZIP without tables', 'x.zip', 'unknown-kind', () => makeZip([{ name: 'cv.pdf', data: cvPdf() }])],
  ['a ZIP in a ZIP', 'x.zip', 'unknown-kind', () => makeZip([{ name: 'a.zip', data: makeZip([]) }])],
  ['a ZIP without an end', 'x.zip', 'damaged', () => makeZip([{ name: 'Skills.csv', data: 'Name' }]).slice(0, 50)],
  ['an empty ZIP', 'x.zip', 'unknown-kind', () => makeZip([])],
  ['a table of 90 MB in 90 kB', 'x.zip', 'too-large', () => makeZip([{ name: 'Skills.csv', data: megabytes(90) }])],
  [
    'a table that claims to be small',
    'x.zip',
    'damaged',
    () => makeZip([{ name: 'Skills.csv', data: megabytes(90) }], { claimed: 10 }),
  ],
  [
    'a hundred tables in the same bytes',
    'x.zip',
    'too-large',
    () =>
      makeZip(
        Array.from({ length: 100 }, () => ({ name: 'Skills.csv', data: 'Name\nSQL\n'.repeat(1_000) })),
        { overlapping: true },
      ),
  ],
  [
    'one file too many',
    'x.zip',
    'too-large',
    () => makeZip(Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => ({ name: `${at}.csv`, data: 'a,b' }))),
  ],
  ['a document of 90 MB', 'cv.docx', 'too-large', () => makeDocx(' '.repeat(90_000_000))],
  [
    'a document of tables in tables',
    'cv.docx',
    'damaged',
    () => makeDocx('<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph(LINE) + '</w:tc></w:tr></w:tbl>'.repeat(20_000)),
  ],
  [
    'a document that calls itself again and again',
    'cv.docx',
    'damaged',
    () => {
      const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');
      const xml = wordXml(paragraph('&a9;')).replace('?>', `?><!DOCTYPE x [<!ENTITY a0 "ha">${entities}]>`);
      return makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: xml },
      ]);
    },
  ],
  ['OpenDocument', 'cv.odt', 'unknown-kind', () => makeZip([{ name: 'META-INF/manifest.xml', data: '<x/>' }])],
  ['Rich Text', 'cv.rtf', 'unknown-kind', () => utf8('{\\rtf1\\ansi Led a team}')],
  ['a web page', 'cv.html', 'unknown-kind', () => utf8('<!DOCTYPE html><p>Led a team</p>')],
  ['a picture', 'cv.png', 'unknown-kind', () => latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')],
  ['a picture that calls itself a PDF', 'cv.pdf', 'unknown-kind', () => latin('\xff\xd8\xff\xe0\0\x10JFIF\0')],
  ['junk', 'cv.txt', 'unknown-kind', () => Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251)],
  ['a program', 'cv.exe', 'unknown-kind', () => latin(`MZ${'\x90\0\x03\0\0\0'.repeat(100)}`)],
];

describe('is refused', () => {
  test.each(REFUSED)('%s', async (_, name, refusal, bytes) => {
    const file = bytes();
    const start = performance.now();
    const refused = await refusalOf(name, file);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect([refused.refusal, refused.message]).toEqual([refusal, expect.stringMatching(/^[A-Z][^\n]+\.$/)]);
  });

  test('and each kind of refusal was tried but for the one that takes too long', () => {
    expect(new Set(REFUSED.map(([, , refusal]) => refusal)).size).toBe(6);
  });
});

describe('is read', () => {
  test('a PDF whatever its name', async () => {
    expect(await textOf('notes.txt', cvPdf())).toBe(LINE);
  });

  test('a PDF behind the junk of a mail program', async () => {
    expect(await textOf('cv.pdf', Uint8Array.from([...utf8('\nFrom: me\n\n'), ...cvPdf()]))).toBe(LINE);
  });

  test('a PDF without its table of objects, which is found again', async () => {
    const file = cvPdf();
    expect(await textOf('cv.pdf', file.slice(0, -20))).toBe(LINE);
  });

  test('a PDF with a script in it, which is not run', async () => {
    const catalogue = '/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true; app.alert\\(1\\)) >>';
    expect(await textOf('cv.pdf', makePdf([[{ text: LINE, x: 50, y: 80 }]], { catalogue }))).toBe(LINE);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  test.each([90, 180, 270] as const)('pages that lie turned by %i degrees, line by line', async (turn) => {
    const lines = ['Product Manager', LINE, 'Ran A/B tests.'].map((text, row) => ({ text, x: 50, y: 80 + 12 * row }));
    expect(await textOf('cv.pdf', makePdf([lines], { turn }))).toBe(`Product Manager\n${LINE}\nRan A/B tests.`);
  });

  test('the first pages of a long PDF, and the user is told', async () => {
    const pages = Array.from({ length: 200 }, (_, at) => [{ text: `${LINE}, number ${at + 1}`, x: 50, y: 400 }]);
    const { files, notes } = await unpack({ name: 'cv.pdf', bytes: makePdf(pages) });
    expect(notes).toEqual([`Only the first ${MOST_PAGES} of 200 pages were read.`]);
    expect(files[0]?.text).toContain(`number ${MOST_PAGES}`);
    expect(files[0]?.text).not.toContain(`number ${MOST_PAGES + 1}`);
  });

  test('the pages with text where others are pictures, and the user is told', async () => {
    const bytes = makePdf([[{ text: LINE, x: 50, y: 80 }], [], []], { picture: true });
    const { notes } = await unpack({ name: 'cv.pdf', bytes });
    expect(notes).toEqual(['Pages without text, probably pictures, left out: 2, 3.']);
  });

  test.each([
    ['UTF-8', utf8(`\uFEFFÉlan: ${LINE}`)],
    ['UTF-16 of Windows', Uint8Array.from(Buffer.from(`\uFEFFÉlan: ${LINE}`, 'utf16le'))],
    ['UTF-16 without a mark', Uint8Array.from(Buffer.from(`Élan: ${LINE}`, 'utf16le'))],
    ['UTF-16 of others', Uint8Array.from(Buffer.from(`\uFEFFÉlan: ${LINE}`, 'utf16le').swap16())],
    ['Windows-1252', latin(`\xc9lan: ${LINE}`)],
  ])('text in %s', async (_, bytes) => {
    expect(await textOf('cv.txt', bytes)).toBe(`Élan: ${LINE}`);
  });

  test('text with ligatures and soft hyphens, as one would type it', async () => {
    expect(await textOf('cv.md', utf8('de\ufb01ned of\ufb01ce\u00a0work\u00adflows'))).toBe('defined office workflows');
  });

  test('data to the letter', async () => {
    const json = '{"line": "de\ufb01ned\u00a0work"}';
    expect(await textOf('profile.json', utf8(json))).toBe(json);
  });

  test('the tables of a ZIP, in whatever folder', async () => {
    const zip = makeZip([
      { name: 'Basic_Export/Positions.csv', data: 'Title\nProduct Manager' },
      { name: 'Skills.csv', data: 'Name\nSQL' },
      { name: '__MACOSX/._Skills.csv', data: '\0\0' },
      { name: 'photo.jpg', data: 'x' },
    ]);
    const { files, notes } = await unpack({ name: 'export.zip', bytes: zip });
    expect(new Map(files.map(({ name, text }) => [name, text]))).toEqual(
      new Map([
        ['Skills.csv', 'Name\nSQL'],
        ['Positions.csv', 'Title\nProduct Manager'],
      ]),
    );
    expect(notes).toEqual([]);
  });

  test('the short tables of a ZIP, and the user is told of the long one', async () => {
    const zip = makeZip([
      { name: 'messages.csv', data: 'Hello, how are you?\n'.repeat(200_000) },
      { name: 'Skills.csv', data: 'Name\nSQL' },
    ]);
    const { files, notes } = await unpack({ name: 'export.zip', bytes: zip });
    expect(files.map(({ name }) => name)).toEqual(['Skills.csv']);
    expect(notes).toEqual(['Too long to be read, and left out: messages.csv.']);
  });

  test('a Word document whose pictures are larger than all that may be unpacked', async () => {
    const picture = { name: 'word/media/image1.png', data: megabytes(120) };
    expect(await textOf('cv.docx', makeDocx(paragraph(LINE), [picture]))).toBe(LINE);
  });
});

describe('whatever the bytes', () => {
  const readOrRefused = async (name: string, bytes: Bytes): Promise<boolean> => {
    try {
      return (await unpack({ name, bytes })).files.length > 0;
    } catch (error) {
      return error instanceof FileRefusedError;
    }
  };
  const NAMES = ['cv.pdf', 'cv.docx', 'export.zip', 'cv.txt', 'cv'];

  test('they are read or refused, and nothing else happens', async () => {
    const starts = [
      '',
      '%PDF-1.5\n',
      'PK\x03\x04',
      'PK\x05\x06',
      '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
      '{\\rtf',
      '\xff\xfe',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...starts),
        fc.uint8Array({ minLength: 1, maxLength: 2_000 }),
        async (name, start, rest) => readOrRefused(name, Uint8Array.from([...latin(start), ...rest])),
      ),
      { numRuns: 500 },
    );
  });

  test('so it is with true files in which bytes were changed', async () => {
    const files = [cvPdf(), makeDocx(paragraph(LINE)), makeZip([{ name: 'Skills.csv', data: 'Name\nSQL' }])];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(5_000),
        async (file, changes, cut) => {
          const bytes = file.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          return readOrRefused('cv', cut % 3 === 0 ? bytes.slice(0, cut % bytes.length) : bytes);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('every kind of file says in which order it is asked, and text is last', () => {
  const orders = [...fileKinds.values()].map(({ order }) => order);
  expect(new Set(orders).size).toBe(orders.length);
  expect(fileKinds.get('text')?.order).toBe(Math.max(...orders));
});
