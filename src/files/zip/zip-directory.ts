/** One line of a ZIP's directory. */
export interface DirectoryEntry {
  /** With its folders. */
  readonly name: string;
  readonly encrypted: boolean;
}

/** Signatures and sizes: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16. */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;

/**
 * Tells whether bytes start as a ZIP does.
 *
 * @param bytes a file
 */
export const looksZipped = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

/**
 * Reads the directory at a ZIP's end, to tell what kind of document it is; no entry is unpacked, and none is trusted.
 *
 * @param bytes a file
 * @param most entries that are looked at
 * @returns none where there is no such directory
 */
export function zipDirectory(bytes: Uint8Array, most: number): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return [];
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < most && at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + length));
    entries.push({ name, encrypted: (view.getUint16(at + 8, true) & 1) === 1 });
    at += ENTRY_SIZE + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the very end starts, which a comment may follow. */
function endOf(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}
