import { crc32, deflateRawSync } from 'node:zlib';

/** A file to be packed. */
export interface Packed {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Says in the directory that it is locked. */
  readonly locked?: boolean;
}

export interface ZipOptions {
  /** All lines of the directory point to the first file's bytes, as in bombs that outdo their own ratio. */
  readonly overlapping?: boolean;
  /** What the directory claims of each file's size, in bytes. */
  readonly claimed?: number;
}

/** Writes a ZIP by hand, so that it can lie. */
export function makeZip(files: readonly Packed[], options: ZipOptions = {}): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data, locked = false } of files) {
    const plain = Buffer.from(data);
    const packed = deflateRawSync(plain);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(locked ? 1 : 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(0x21_0000, 6);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(options.claimed ?? plain.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(options.overlapping ? 0 : offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, rest, Buffer.from(name)]));
    if (options.overlapping && parts.length > 0) continue;
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...parts, list, end]));
}

const RELATIONSHIPS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

/** A paragraph of a Word document. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The XML of a Word document. */
export const wordXml = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;

/** Writes a Word document with nothing but what it must have. */
export const makeDocx = (body: string, more: readonly Packed[] = []): Uint8Array<ArrayBuffer> =>
  makeZip([
    { name: '[Content_Types].xml', data: TYPES },
    { name: '_rels/.rels', data: RELATIONSHIPS },
    { name: 'word/document.xml', data: wordXml(body) },
    ...more,
  ]);
