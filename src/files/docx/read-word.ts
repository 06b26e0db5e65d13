import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import mammoth from 'mammoth';
import * as v from 'valibot';
import { type WordNode, WordNodeSchema } from './word-document.ts';

/** One part of a document's package. */
export interface WordPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a Word document's parts as a tree. Mammoth unpacks what it is given whatever comes out; so it is given what was
 * unpacked and counted before, packed again without compression.
 *
 * @param parts the XML of the document
 * @throws Error where they are no document
 */
export async function readWord(parts: readonly WordPart[]): Promise<WordNode> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 0, useWebWorkers: false });
  for (const { name, bytes } of parts) await writer.add(name, new Uint8ArrayReader(bytes));
  const { buffer } = await writer.close();
  let tree: unknown;
  // In a browser mammoth takes the one, in Node the other.
  const input = { arrayBuffer: buffer, buffer };
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (read) => {
      tree = read;
      // HTML is not wanted, and what is empty takes no time to become it.
      return { ...read, children: [] };
    },
  });
  return v.parse(WordNodeSchema, tree);
}
