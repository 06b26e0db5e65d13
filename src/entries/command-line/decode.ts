import { type Decoded, decodeAs, decodeText, HEAD, utf16Of } from '../../files/decode-text.ts';
import { peek } from './peek.ts';

/** Told where the encoding was guessed. */
export const GUESSED = 'not in UTF-8; read as Windows-1252 (Western European).';

/**
 * Turns a stream of UTF-16 into UTF-8, and lets every other pass as it is.
 *
 * @param chunks the bytes of a file
 */
export async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, chunks: whole } = await peek(chunks);
  const encoding = utf16Of(head);
  if (encoding === null) {
    yield* whole;
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of whole) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

/**
 * Decodes a file as browsers do in the main: as the page's head declares, else as text is decoded.
 *
 * @param bytes the file's content, no UTF-16
 * @returns its text; what the encoding cannot say becomes U+FFFD
 */
export function decodeFile(bytes: Uint8Array): Decoded {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const declared = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1];
  // Who could read the declaration byte by byte is not looking at UTF-16, whatever it says.
  if (declared === undefined || head.startsWith('\xef\xbb\xbf') || /^utf-?16/i.test(declared)) return decodeText(bytes);
  try {
    return { text: decodeAs(declared, bytes), guessed: false };
  } catch {
    return decodeText(bytes);
  }
}
