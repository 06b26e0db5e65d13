import { describe, expect, it } from 'vitest';
import { decodeFile } from '../../../src/entries/command-line/decode.ts';
import { InputError, kindOf, peek } from '../../../src/entries/command-line/input.ts';

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
    ['cv.docx', 'PK\x03\x04\x14\0', 'cv.docx: it is neither a page nor a text.'],
  ])('says what to do with %s', (name, head, sentence) => {
    expect(() => kindOf(name, Buffer.from(head))).toThrow(new InputError(sentence));
  });

  it('lets UTF-16 pass', () => {
    expect(kindOf('notes', Buffer.from('\uFEFFWe are hiring', 'utf16le'))).toBe('text');
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

describe('decodeFile', () => {
  const page = (charset: string) =>
    `<html><meta http-equiv="content-type" content="text/html; charset=${charset}"><p>Café`;

  it.each([
    ['UTF-8 without a word on it', Buffer.from('Café'), 'Café'],
    ['a byte order mark', Buffer.from('\uFEFFCafé'), 'Café'],
    ['UTF-16', Buffer.from('\uFEFFCafé', 'utf16le'), 'Café'],
    ['what the page declares', Buffer.from(page('iso-8859-1'), 'latin1'), page('iso-8859-1')],
    ['a declaration that nobody knows', Buffer.from(page('klingon')), page('klingon')],
    ['a declaration that cannot be true', Buffer.from(page('utf-16')), page('utf-16')],
  ])('reads %s', (_what, bytes, text) => {
    expect(decodeFile(bytes)).toBe(text);
  });
});
