/** How far into a text the signs of its encoding are looked for, in bytes (for pages: HTML standard, 13.2.3.2). */
export const HEAD = 1024;

/** A text, and whether its encoding was guessed, so that the user can be told. */
export interface Decoded {
  readonly text: string;
  readonly guessed: boolean;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Decodes bytes by an encoding's name.
 *
 * Node 20 decodes Windows-1252 as Latin-1, and so do some later ones (https://github.com/nodejs/node/issues/56542).
 *
 * @param label as the Encoding standard has it
 * @param bytes a text
 * @throws RangeError where there is no such encoding
 */
export function decodeAs(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/**
 * Tells UTF-16 by its mark, or by the zero bytes that Latin letters leave on one side and not on the other.
 *
 * @param head a text's first bytes, {@link HEAD} of them or more
 * @returns the encoding's name; null for any other
 */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const seen = head.subarray(0, HEAD);
  const zeros = [0, 0];
  seen.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = seen.length / 4;
  if (even === 0 && odd > most) return 'utf-16le';
  return odd === 0 && even > most ? 'utf-16be' : null;
}

/**
 * Decodes UTF-8, or what an older program wrote.
 *
 * @param bytes a text
 * @returns its text without a byte order mark. Where no letter in it is UTF-8 beyond ASCII but some byte is wrong, it is
 *   taken for Windows-1252, as browsers do; a wrong byte among right ones becomes U+FFFD
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes);
  const guessed = text.includes('\uFFFD') && !/[^\0-\x7f\uFFFD]/.test(text) && !isUtf8(bytes);
  return { text: guessed ? decodeAs('windows-1252', bytes) : text, guessed };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
