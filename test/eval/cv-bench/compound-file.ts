const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

function directoryEntry(name: string, type: number, first: number, size: number, child: number, next: number): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry.writeUInt8(type, 66);
  entry.writeUInt8(1, 67);
  entry.writeUInt32LE(FREE, 68);
  entry.writeUInt32LE(next, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(first, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

/**
 * Writes a compound file, the kind of file that Word wrote before 2007 and in which Office packs a document with a password.
 *
 * @param names its streams' names, at most three; each holds zeros
 * @see MS-CFB, the format's specification
 */
export function compoundFile(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const streamSize = 4096;
  const sectorsOfStream = streamSize / SECTOR;
  const header = Buffer.alloc(SECTOR);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, END_OF_CHAIN],
    [68, END_OF_CHAIN],
  ] as const) {
    header.writeUInt32LE(value, at);
  }
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);

  const table = Buffer.alloc(SECTOR, 0xff);
  table.writeUInt32LE(FAT_SECTOR, 0);
  table.writeUInt32LE(END_OF_CHAIN, 4);
  const streams = names.map((name, index) => {
    const first = 2 + index * sectorsOfStream;
    for (let sector = first; sector < first + sectorsOfStream; sector++) {
      table.writeUInt32LE(sector + 1 === first + sectorsOfStream ? END_OF_CHAIN : sector + 1, sector * 4);
    }
    const next = index + 1 < names.length ? index + 2 : FREE;
    return directoryEntry(name, 2, first, streamSize, FREE, next);
  });
  const directory = Buffer.alloc(SECTOR);
  Buffer.concat([directoryEntry('Root Entry', 5, END_OF_CHAIN, 0, 1, FREE), ...streams]).copy(directory);
  return new Uint8Array(Buffer.concat([header, table, directory, Buffer.alloc(names.length * streamSize)]));
}
