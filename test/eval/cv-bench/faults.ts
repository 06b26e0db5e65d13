import { deflateSync } from 'node:zlib';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import type { Refusal } from '../../../src/core/file-refused.ts';
import { compoundFile } from './compound-file.ts';
import { layouts } from './layout.ts';
import { PAGE, type PlacedLine, pdfOf } from './pdf-page.ts';
import { type Person, people } from './person.ts';
import { paragraph, run, wordDocument, wordFiles } from './word-markup.ts';
import { textEntry, zipOf } from './zip-file.ts';

/** A file that is no CV to read, or not whole. */
export interface Fault {
  readonly name: string;
  /** The refusals that a person would take for true; `profile` for the error of a file that claims to be one of our own. */
  readonly refusals: readonly (Refusal | 'profile')[];
  bytes(): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Noise, the same each time. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  let state = 20261122;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

function crcChunk(type: string, content: Uint8Array): Buffer {
  // The records of a ZIP carry the same checksum as those of a PNG.
  const zip = zipOf([{ name: 'x', bytes: new Uint8Array(Buffer.concat([Buffer.from(type), content])) }]);
  const out = Buffer.alloc(12 + content.length);
  out.writeUInt32BE(content.length, 0);
  out.write(type, 4, 'latin1');
  out.set(content, 8);
  out.writeUInt32BE(Buffer.from(zip).readUInt32LE(14), 8 + content.length);
  return out;
}

/** A grey picture such as a scanner makes. */
function picture(): Uint8Array<ArrayBuffer> {
  const side = 64;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(8, 8);
  const rows = Buffer.from(noise((side + 1) * side));
  for (let row = 0; row < side; row++) rows[row * (side + 1)] = 0;
  const chunks = [crcChunk('IHDR', head), crcChunk('IDAT', deflateSync(rows)), crcChunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]));
}

/** Somebody whose CV is spoilt. */
const anybody = (): Person => {
  const [first] = people;
  if (!first) throw new Error('Nobody is in test/eval/cv-bench/people.');
  return first;
};

async function written(layout: string): Promise<Uint8Array<ArrayBuffer>> {
  const chosen = layouts.get(layout);
  if (!chosen) throw new Error(`No layout is called ${layout}.`);
  return chosen.write(anybody());
}

const cut = async (layout: string, share: number): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = await written(layout);
  return bytes.slice(0, Math.floor(bytes.length * share));
};

async function withPassword(): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new BlobWriter(), {
    password: 'sesame',
    zipCrypto: true,
    lastModDate: new Date(Date.UTC(2026, 0, 15)),
  });
  await writer.add('Positions.csv', new TextReader('Company Name,Title\nFernhollow Retail,Product Manager\n'));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

/** More than is read of any file once it is unpacked, from a few hundred kilobytes. */
const bombBytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(220_000_000).fill(0x20);

const bombDocument = (declared?: number): Uint8Array<ArrayBuffer> =>
  zipOf(
    wordFiles(paragraph(run('x'))).map((entry) =>
      entry.name === 'word/document.xml'
        ? { ...entry, bytes: bombBytes(), ...(declared !== undefined && { declared, streamed: true }) }
        : entry,
    ),
  );

const coverSheet: readonly PlacedLine[] = [
  { page: 0, x: PAGE.margin, y: 100, text: 'Curriculum vitae of Kim Sample', font: 'bold', size: 16 },
];

/** Files that are refused, and why. */
export const faults: readonly Fault[] = [
  { name: 'scanned.pdf', refusals: ['no-text'], bytes: () => pdfOf([], { picture: picture(), pages: 3 }) },
  { name: 'password.pdf', refusals: ['encrypted'], bytes: () => pdfOf(coverSheet, { password: 'sesame' }) },
  { name: 'cut-off.pdf', refusals: ['damaged'], bytes: () => cut('pdf-one-column', 0.3) },
  {
    name: 'only-its-first-bytes.pdf',
    refusals: ['damaged'],
    bytes: () => utf8('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'),
  },
  { name: 'picture.pdf', refusals: ['unknown-kind'], bytes: picture },
  { name: 'no-pages-of-text.pdf', refusals: ['no-text', 'empty'], bytes: () => pdfOf([], { pages: 2 }) },
  { name: 'cut-off.docx', refusals: ['damaged'], bytes: () => cut('docx-styles', 0.6) },
  {
    name: 'broken-inside.docx',
    refusals: ['damaged'],
    bytes: () =>
      zipOf(
        wordFiles('').map((entry) =>
          entry.name === 'word/document.xml' ? textEntry(entry.name, '<w:document><w:body><w:p>') : entry,
        ),
      ),
  },
  { name: 'no-words.docx', refusals: ['no-text', 'empty'], bytes: () => wordDocument(paragraph('')) },
  {
    name: 'no-document.docx',
    refusals: ['damaged', 'unknown-kind'],
    bytes: () => zipOf([textEntry('word/nothing.txt', ' ')]),
  },
  { name: 'bomb.docx', refusals: ['too-large'], bytes: () => bombDocument() },
  { name: 'bomb-that-lies.docx', refusals: ['too-large', 'damaged'], bytes: () => bombDocument(4_000) },
  { name: 'bomb.zip', refusals: ['too-large'], bytes: () => zipOf([{ name: 'Positions.csv', bytes: bombBytes() }]) },
  {
    name: 'bomb-that-lies.zip',
    refusals: ['too-large', 'damaged'],
    bytes: () => zipOf([{ name: 'Positions.csv', bytes: bombBytes(), declared: 900, streamed: true }]),
  },
  {
    name: '2001-files.zip',
    refusals: ['too-large'],
    bytes: () =>
      zipOf(Array.from({ length: 2_001 }, (_, index) => textEntry(`Positions-${index}.csv`, 'Company Name,Title\n'))),
  },
  {
    name: 'zip-in-zip.zip',
    refusals: ['unknown-kind', 'empty', 'damaged'],
    bytes: () =>
      zipOf([{ name: 'export.zip', bytes: zipOf([textEntry('Positions.csv', 'Company Name,Title\nA,B\n')]) }]),
  },
  { name: 'password.zip', refusals: ['encrypted'], bytes: withPassword },
  { name: 'nothing-inside.zip', refusals: ['empty', 'unknown-kind'], bytes: () => zipOf([]) },
  { name: 'cut-off.zip', refusals: ['damaged'], bytes: () => cut('linkedin-export', 0.5) },
  {
    name: 'pictures.zip',
    refusals: ['unknown-kind'],
    bytes: () =>
      zipOf([
        { name: 'a.png', bytes: picture() },
        { name: 'b.png', bytes: picture() },
      ]),
  },
  { name: 'nothing.txt', refusals: ['empty'], bytes: () => new Uint8Array() },
  { name: 'spaces.txt', refusals: ['empty', 'no-text'], bytes: () => utf8(' \n\t\r\n \u00a0\n') },
  { name: 'nothing.pdf', refusals: ['empty'], bytes: () => new Uint8Array() },
  { name: '30-megabytes.txt', refusals: ['too-large'], bytes: () => new Uint8Array(30_000_000).fill(0x61) },
  {
    name: '30-megabytes.pdf',
    refusals: ['too-large'],
    bytes: () => new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(30_000_000, 0x20)])),
  },
  { name: 'before-2007.doc', refusals: ['unknown-kind'], bytes: () => compoundFile(['WordDocument', '1Table']) },
  { name: 'password.docx', refusals: ['encrypted'], bytes: () => compoundFile(['EncryptedPackage', 'EncryptionInfo']) },
  { name: 'junk.bin', refusals: ['unknown-kind'], bytes: () => noise(40_000) },
  { name: 'junk.txt', refusals: ['unknown-kind'], bytes: () => noise(40_000) },
  {
    name: 'neither.json',
    refusals: ['unknown-kind', 'damaged'],
    bytes: () => utf8('{"name":"left-pad","version":"1.0.0","dependencies":{}}'),
  },
  { name: 'broken.json', refusals: ['damaged', 'unknown-kind', 'profile'], bytes: () => cut('json-resume', 0.7) },
  {
    name: 'later-profile.json',
    refusals: ['profile'],
    bytes: () => utf8('{"format":"rolelight-profile","version":9,"name":"Later","skills":{}}'),
  },
  {
    name: 'wrong-profile.json',
    refusals: ['profile'],
    bytes: () =>
      utf8('{"format":"rolelight-profile","version":1,"name":"Wrong","skills":{"data-analysis":{"level":"wizard"}}}'),
  },
  {
    name: 'other-columns.csv',
    refusals: ['unknown-kind', 'damaged'],
    bytes: () => utf8('Date,Amount,Currency\n2026-01-02,12.50,EUR\n2026-01-03,8.00,EUR\n'),
  },
  {
    name: 'Positions.csv',
    refusals: ['damaged', 'unknown-kind'],
    bytes: () => utf8('Company Name,Description,Started On\nFernhollow Retail,Ran 40 A/B tests.,Mar 2021\n'),
  },
];
