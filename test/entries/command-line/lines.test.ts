import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/entries/command-line/lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string, size = 3, longest?: number): Promise<[number, string | null][]> {
  const found: [number, string | null][] = [];
  for await (const line of linesOf(inChunks(Buffer.from(text), size), longest)) found.push([line.number, line.text]);
  return found;
}

describe('linesOf', () => {
  it('numbers lines as they stand in the stream and leaves blank ones out', async () => {
    expect(await lines('a\n\n \nb\r\nlast')).toEqual([
      [1, 'a'],
      [4, 'b\r'],
      [5, 'last'],
    ]);
    expect(await lines('')).toEqual([]);
    expect(await lines('a\n')).toEqual([[1, 'a']]);
  });

  it('cuts at line feeds alone: JSON may hold the other separators', async () => {
    expect(await lines('a\u2028b\u2029c\rd\u0085e\nf')).toEqual([
      [1, 'a\u2028b\u2029c\rd\u0085e'],
      [2, 'f'],
    ]);
  });

  it('drops a byte order mark and makes U+FFFD of a wrong byte', async () => {
    expect(await lines('\uFEFF{"a":1}\n')).toEqual([[1, '{"a":1}']]);
    const found: (string | null)[] = [];
    for await (const line of linesOf(inChunks(Uint8Array.of(0xc3, 0xa9, 0xff, 0x62), 9))) found.push(line.text);
    expect(found).toEqual(['é\uFFFDb']);
  });

  it('passes over a line that is too long and goes on behind it', async () => {
    expect(await lines('ab\nabcdef\ncd\n', 2, 4)).toEqual([
      [1, 'ab'],
      [2, null],
      [3, 'cd'],
    ]);
  });

  it('gives the same lines wherever the chunks are cut', async () => {
    const word = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ', '\u2028');
    await fc.assert(
      fc.asyncProperty(
        fc.array(word).map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const expected = text.split('\n').map((line, index): [number, string] => [index + 1, line]);
          expect(await lines(text, size)).toEqual(expected.filter(([, line]) => line.trim() !== ''));
        },
      ),
    );
  });
});
