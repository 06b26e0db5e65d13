import { expect, test } from 'vitest';
import { unpack } from '../../../src/files/unpack.ts';
import { makeDocx, paragraph } from '../make-zip.ts';

// Word documents as they are written, and the lines that come of them.

const NUMBERING = {
  name: 'word/numbering.xml',
  data: '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
};

async function textOf(body: string): Promise<string> {
  const { files } = await unpack({ name: 'cv.docx', bytes: makeDocx(body, [NUMBERING]) });
  return files.map(({ text }) => text).join('');
}

const item = (text: string): string => paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const cell = (...paragraphs: readonly string[]): string => `<w:tc>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
const run = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;

test('items of lists have a bullet, whoever made it', async () => {
  expect(
    await textOf(item('Led a team') + paragraph('-  Ran tests') + paragraph('•\u00a0Wrote') + paragraph('Text')),
  ).toBe('• Led a team\n• Ran tests\n• Wrote\nText');
});

test('breaks, tabs, soft and hard hyphens are what they look like', async () => {
  const title = run('<w:t>Product Manager</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Fernhollow</w:t>');
  const hyphens = run('<w:t>work</w:t><w:softHyphen/><w:t>flow, end</w:t><w:noBreakHyphen/><w:t>user</w:t>');
  expect(await textOf(title + hyphens)).toBe('Product Manager\t2019\nFernhollow\nworkflow, end-user');
});

test('a table of short values has a tab between them', async () => {
  const skills = table(
    row(cell(paragraph('Python')), cell(paragraph('5 years'))),
    row(cell(paragraph('SQL')), cell(paragraph('9 years'))),
  );
  expect(await textOf(skills)).toBe('Python\t5 years\nSQL\t9 years');
});

test('a table for looks is read cell by cell, a date beside the line it belongs to', async () => {
  const looks = table(
    row(cell(paragraph('2019 – 2022')), cell(paragraph('Product Manager'), item('Led a team'))),
    row(cell(paragraph('Skills')), cell(paragraph('SQL'), paragraph('Python'))),
    row(cell(paragraph('About'), paragraph('me')), cell(paragraph('I like'), paragraph('data'))),
  );
  expect(await textOf(looks)).toBe(
    '2019 – 2022\tProduct Manager\n• Led a team\n\nSkills\nSQL\nPython\n\nAbout\nme\n\nI like\ndata',
  );
});

test('a date stays beside the line it belongs to with a place below it, and at the right', async () => {
  const looks = table(
    row(
      cell(paragraph('2019 – 2022'), paragraph('Oslo')),
      cell(paragraph('Product Manager'), paragraph('Fernhollow'), item('Led a team')),
    ),
    row(cell(paragraph('Analyst'), item('Ran tests')), cell(paragraph('Mar 2017 – May 2019'))),
    row(cell(paragraph('BSc'), paragraph('Halden College'), paragraph('2014')), cell(paragraph('SQL'), item('Python'))),
  );
  expect(await textOf(looks)).toBe(
    '2019 – 2022\tOslo\tProduct Manager\nFernhollow\n• Led a team\n\nAnalyst\tMar 2017 – May 2019\n• Ran tests\n\nBSc\nHalden College\n2014\n\nSQL\n• Python',
  );
});

test('text boxes are read, once', async () => {
  const box = `<w:txbxContent>${paragraph('Jane Hollis')}</w:txbxContent>`;
  const drawn = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  expect(await textOf(run(drawn) + paragraph('Experience'))).toBe('Jane Hollis\nExperience');
});

test('what was deleted is not read, and what was put in is', async () => {
  const changed =
    '<w:p><w:del><w:r><w:delText>Followed</w:delText></w:r></w:del><w:ins><w:r><w:t>Led</w:t></w:r></w:ins></w:p>';
  expect(await textOf(changed)).toBe('Led');
});
