import { textEntry, type ZipEntry, zipOf } from './zip-file.ts';

/** What a Word document is written of: WordprocessingML by hand, since each layout is about how Word or its kin mark things up. */

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A run of text.
 *
 * @param text its words; a tab becomes Word's own mark
 * @param properties its `w:rPr` content
 */
export const run = (text: string, properties = ''): string => {
  const words = escaped(text)
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${words}</w:r>`;
};

/**
 * Runs as Word leaves them after some edits: cut inside of words, with a proofing mark between.
 *
 * @param text the sentence
 */
export function editedRuns(text: string): string {
  const cut = Math.floor(text.length / 2) + 1;
  return `${run(text.slice(0, cut))}<w:proofErr w:type="spellStart"/>${run(text.slice(cut), '<w:lang w:val="en-GB"/>')}<w:proofErr w:type="spellEnd"/>`;
}

/**
 * A paragraph.
 *
 * @param runs its content
 * @param properties its `w:pPr` content
 */
export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

export const styled = (style: string, text: string): string => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);

/** A bullet of a real list; its sign is in the numbering, not in the text. */
export const listItem = (text: string): string =>
  paragraph(
    editedRuns(text),
    '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  );

export const tableRow = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${cell || paragraph('')}</w:tc>`).join('')}</w:tr>`;

export const table = (rows: string): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7000"/></w:tblGrid>${rows}</w:tbl>`;

/** A text box as Word writes it since 2010: the same content twice, for programs that know boxes and for those that do not. */
export const textBox = (content: string): string =>
  paragraph(
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0" distT="0" distB="0" distL="0" distR="0" simplePos="0" locked="0" layoutInCell="1" allowOverlap="1" relativeHeight="2"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>300000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>900000</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="8000000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  );

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const STYLES = ['Title', 'Heading1', 'Heading2', 'ListParagraph']
  .map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.replace(/(\w)(\d|Paragraph)/, '$1 $2').toLowerCase()}"/></w:style>`,
  )
  .join('');
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const part = (type: string, tag: string, content: string): readonly [type: string, xml: string] => [
  type,
  `${DECLARATION}<w:${tag} ${NAMESPACES}>${content}</w:${tag}>`,
];

/**
 * The files of a Word document.
 *
 * @param body paragraphs and tables
 * @param edge what stands at the head and at the foot of each page
 */
export function wordFiles(body: string, edge = ''): readonly ZipEntry[] {
  const edges =
    edge &&
    '<w:headerReference w:type="default" r:id="rIdheader"/><w:footerReference w:type="default" r:id="rIdfooter"/>';
  const parts = new Map([
    [
      'document',
      part(`${MAIN}.document.main+xml`, 'document', `<w:body>${body}<w:sectPr>${edges}</w:sectPr></w:body>`),
    ],
    ['styles', part(`${MAIN}.styles+xml`, 'styles', STYLES)],
    ['numbering', part(`${MAIN}.numbering+xml`, 'numbering', NUMBERING)],
    ['header', part(`${MAIN}.header+xml`, 'hdr', paragraph(run(edge)))],
    ['footer', part(`${MAIN}.footer+xml`, 'ftr', paragraph(run(`${edge}, page 1`)))],
  ]);
  const types = [...parts].map(([name, [type]]) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`);
  const relations = [...parts.keys()]
    .filter((name) => name !== 'document')
    .map((name) => `<Relationship Id="rId${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  return [
    textEntry(
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ),
    textEntry(
      '_rels/.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    textEntry(
      'word/_rels/document.xml.rels',
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ),
    ...[...parts].map(([name, [, xml]]) => textEntry(`word/${name}.xml`, xml)),
  ];
}

/** Writes a Word document; parameters as of `wordFiles`. */
export const wordDocument = (body: string, edge = ''): Uint8Array<ArrayBuffer> => zipOf(wordFiles(body, edge));
