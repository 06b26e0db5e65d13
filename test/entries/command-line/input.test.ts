import { describe, expect, it } from 'vitest';
import { decodeFile, inUtf8 } from '../../../src/entries/command-line/decode.ts';
import { InputError, kindOf } from '../../../src/entries/command-line/input.ts';
import { peek } from '../../../src/entries/command-line/peek.ts';

describe('kindOf', () => {
  it.each([
    ['page.HTML', '{"a": 1}', 'page'],
    ['lines.ndjson', '<p>', 'jsonl'],
    ['notes.md', '{"a": 1}', 'text'],
    ['standard input', '\uFEFF\n<!doctype html>', 'page'],
    ['standard input', '<!-- saved from url=(0014)about:internet -->', 'page'],
    ['standard input', '{"id": 1}\n', 'jsonl'],
    ['standard input', 'broken\n{"id": 1}\n', 'jsonl'],
    ['standard input', '', 'jsonl'],
    ['standard input', 'We are hiring {people}\n', 'text'],
    ['posting', 'Pay < 10\n<br> is no page', 'text'],
  ])('takes %s that begins with %j for %s', (name, head, kind) => {
    expect(kindOf(name, Buffer.from(head))).toBe(kind);
  });
});

describe('kindOf of what is not read', () => {
  it.each([
    ['cv.pdf', '%PDF-1.7', 'cv.pdf: it is a PDF; copy its text into a .txt file.'],
    ['page.mhtml', 'From: <Saved by Blink>\r\n', 'page.mhtml: it is MHTML; save the page as "Webpage, HTML only".'],
    ['all.json', '[\n  {"id": 1', 'all.json: it is a JSON array; write one object a line (jq -c ".[]" does).'],
    ['data.jsonl', '\x1f\u008b\b', 'data.jsonl: it is compressed; pipe it through zcat.'],
    ['cv.docx', 'PK\x03\x04\x14\0', 'cv.docx: it is neither a page nor a text.'],
  ])('says what to do with %s', (name, head, sentence) => {
    expect(() => kindOf(name, Buffer.from(head, 'latin1'))).toThrow(new InputError(sentence));
  });

  it('takes no letter for a sign of compression', () => {
    expect(kindOf('notes', Buffer.from('Ëlan hires'))).toBe('text');
  });
});

describe('peek', () => {
  it('takes nothing away from the stream', async () => {
    async function* stream() {
      for (const part of ['', 'a', '', 'b']) yield Buffer.from(part);
    }
    const { head, chunks } = await peek(stream());
    const all: Uint8Array[] = [];
    for await (const chunk of chunks) all.push(chunk);
    expect([String(head), String(Buffer.concat(all))]).toEqual(['a', 'ab']);
  });
});

describe('inUtf8', () => {
  const reversed = (bytes: Buffer) => Buffer.from(bytes).swap16();
  const text = 'Café manager, Łódź';
  it.each([
    ['little-endian UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['big-endian UTF-16 with its mark', reversed(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['little-endian UTF-16 without one', Buffer.from(text, 'utf16le')],
    ['big-endian UTF-16 without one', reversed(Buffer.from(text, 'utf16le'))],
    ['UTF-8', Buffer.from(text)],
  ])('reads %s, wherever the chunks are cut', async (_what, bytes) => {
    async function* stream() {
      yield bytes.subarray(0, 13);
      yield bytes.subarray(13);
    }
    const all: Uint8Array[] = [];
    for await (const chunk of inUtf8(stream())) all.push(chunk);
    expect(String(Buffer.concat(all))).toBe(text);
  });

  it('leaves what is no text as it is', async () => {
    const bytes = Buffer.from('PK\x03\x04\x14\0\0\0\b\0');
    async function* stream() {
      yield bytes;
    }
    const { head } = await peek(inUtf8(stream()));
    expect(Buffer.from(head)).toEqual(bytes);
  });
});

describe('decodeFile', () => {
  const page = (charset: string) =>
    `<html><meta http-equiv="content-type" content="text/html; charset=${charset}"><p>Café`;

  it.each([
    ['UTF-8 without a word on it', Buffer.from('Café'), 'Café'],
    ['a byte order mark', Buffer.from('\uFEFFCafé'), 'Café'],
    ['what the page declares', Buffer.from(page('iso-8859-1'), 'latin1'), page('iso-8859-1')],
    ['a declaration that nobody knows', Buffer.from(page('klingon')), page('klingon')],
    ['a declaration that cannot be true', Buffer.from(page('utf-16')), page('utf-16')],
  ])('reads %s', (_what, bytes, text) => {
    expect(decodeFile(bytes)).toEqual({ text, guessed: false });
  });

  it('takes for Windows-1252 what holds no UTF-8, and says so', () => {
    expect(decodeFile(Buffer.from('Caf\xe9 \x96 PM', 'latin1'))).toEqual({ text: 'Café – PM', guessed: true });
    expect(decodeFile(Uint8Array.of(0xc3, 0xa9, 0xff))).toEqual({ text: 'é\uFFFD', guessed: false });
  });
});
