import { deflateRawSync } from 'node:zlib';

/** A file in a ZIP, and how its record may lie. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the records say it is unpacked, in bytes; the truth where absent. */
  readonly declared?: number;
  /** Sizes only after the bytes, as a program writes that does not know them before. */
  readonly streamed?: boolean;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Writes numbers little-endian: each with its size in bytes. */
function record(...fields: readonly (readonly [value: number, size: 2 | 4])[]): Buffer {
  const out = Buffer.alloc(fields.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of fields) at = out.writeUIntLE(value, at, size);
  return out;
}

const DEFLATED = 8;
/** Names in UTF-8. */
const UTF8_FLAG = 0x800;
const STREAMED_FLAG = 0x8;
/** 1 January 2020, midnight. */
const DATE = ((2020 - 1980) << 9) | (1 << 5) | 1;

/**
 * Writes a ZIP, byte for byte the same each time. Libraries refuse to write records that lie; files that are sent to people do not.
 *
 * @param entries the files, in order
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, declared = bytes.length, streamed = false } of entries) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name, 'utf8');
    const crc = crcOf(bytes);
    const flags = UTF8_FLAG | (streamed ? STREAMED_FLAG : 0);
    const common = (inLocal: boolean): Buffer => {
      const hidden = streamed && inLocal;
      const sizes = [crc, packed.length, declared].map((value) => [hidden ? 0 : value, 4] as const);
      return record([20, 2], [flags, 2], [DEFLATED, 2], [0, 2], [DATE, 2], ...sizes, [title.length, 2], [0, 2]);
    };
    const after = streamed ? record([0x08074b50, 4], [crc, 4], [packed.length, 4], [declared, 4]) : Buffer.alloc(0);
    const local = [record([0x04034b50, 4]), common(true), title, packed, after];
    central.push(
      record([0x02014b50, 4], [20, 2]),
      common(false),
      record([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      title,
    );
    locals.push(...local);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const directory = Buffer.concat(central);
  const count = entries.length;
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/**
 * Makes a file of text for a ZIP.
 *
 * @param name with its folders
 * @param text its content
 */
export const textEntry = (name: string, text: string): ZipEntry => ({ name, bytes: new TextEncoder().encode(text) });
