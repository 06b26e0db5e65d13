/** How far into a page its own word on its encoding is looked for, in bytes (HTML standard, 13.2.3.2). */
const HEAD = 1024;

/**
 * Decodes a file as browsers do in the main: by its byte order mark, else as the page's head declares, else as UTF-8.
 *
 * @param bytes the file's content
 * @returns its text, without a byte order mark; what the encoding cannot say becomes U+FFFD
 */
export function decodeFile(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  if (head.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (head.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? 'utf-8';
  // Who could read the declaration byte by byte is not looking at UTF-16, whatever it says.
  const label = head.startsWith('\xef\xbb\xbf') || /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
