import type { Layout } from '../layout.ts';
import { type Block, contactOf, MANNERS, outlineOf } from '../outline.ts';
import type { Person } from '../person.ts';
import { listItem, paragraph, run, styled, table, tableRow, textBox, wordDocument } from '../word-markup.ts';

const BOLD = '<w:b/>';
const RIGHT_TAB = '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>';

const joined = (parts: readonly string[], by = ', '): string => parts.filter(Boolean).join(by);

/** Word's own headings and lists. */
function inStyles(block: Block): string {
  switch (block.is) {
    case 'heading':
      return styled('Heading1', block.text);
    case 'entry':
      return styled('Heading2', joined([block.title, block.organisation])) + paragraph(run(block.dates, '<w:i/>'));
    case 'bullet':
      return listItem(block.text);
    case 'paragraph':
      return paragraph(run(block.text));
    case 'skills':
      return paragraph((block.group && run(`${block.group}: `, BOLD)) + run(block.text));
  }
}

/** Everything by hand: bold lines, typed bullets, dates behind a tab. */
function byHand(block: Block): string {
  switch (block.is) {
    case 'heading':
      return paragraph('') + paragraph(run(block.text.toUpperCase(), BOLD));
    case 'entry':
      return paragraph(
        run(joined([block.title, block.organisation], ' | '), BOLD) + run(`\t${block.dates}`),
        RIGHT_TAB,
      );
    case 'bullet':
      return paragraph(run(`•\t${block.text}`));
    case 'paragraph':
      return paragraph(run(block.text));
    case 'skills':
      return paragraph(run([block.group, block.text].filter(Boolean).join(': ')));
  }
}

const head = (person: Person): string =>
  styled('Title', person.name) + paragraph(run(person.headline)) + paragraph(run(contactOf(person)));

/** A row for each entry: dates at the left, what was done at the right. */
function rowsOf(blocks: readonly Block[]): string {
  const rows: string[][] = [];
  for (const block of blocks) {
    if (block.is === 'heading') rows.push([paragraph(run(block.text, BOLD)), '']);
    else if (block.is === 'entry') {
      rows.push([
        paragraph(run(block.dates)),
        paragraph(run(block.title, BOLD)) + (block.organisation && paragraph(run(block.organisation))),
      ]);
    } else if (block.is === 'skills') rows.push([paragraph(run(block.group)), paragraph(run(block.text))]);
    else {
      const last = rows.at(-1);
      if (last) last[1] = `${last[1]}${inStyles(block)}`;
    }
  }
  return rows.map((cells) => tableRow(...cells)).join('');
}

const docx = (write: (person: Person) => Uint8Array<ArrayBuffer>): Layout => ({
  ending: '.docx',
  format: 'docx',
  carries: () => true,
  write,
});

const SIDE = ['skills', 'certificate', 'education'];

export default {
  'docx-styles': docx((person) =>
    wordDocument(
      head(person) + outlineOf(person, MANNERS.words).map(inStyles).join(''),
      `${person.name}, curriculum vitae`,
    ),
  ),
  'docx-by-hand': docx((person) =>
    wordDocument(
      [
        paragraph(run(person.name, BOLD)),
        paragraph(run(contactOf(person))),
        ...outlineOf(person, MANNERS.short).map(byHand),
      ].join(''),
    ),
  ),
  'docx-table': docx((person) => wordDocument(head(person) + table(rowsOf(outlineOf(person, MANNERS.digits))))),
  'docx-text-box': docx((person) => {
    const side = outlineOf(person, MANNERS.letter, ({ kind }) => SIDE.includes(kind)).map(inStyles);
    const main = outlineOf(person, MANNERS.letter, ({ kind }) => !SIDE.includes(kind)).map(inStyles);
    return wordDocument([head(person), textBox(side.join('')), ...main].join(''));
  }),
} satisfies Readonly<Record<string, Layout>>;
