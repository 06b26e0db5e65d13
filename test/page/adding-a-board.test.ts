import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createPosting } from '../../src/core/posting.ts';
import { cleanAddress } from '../../src/page/address.ts';
import type { Board } from '../../src/page/board.ts';
import { describedBoard } from '../../src/page/described-board.ts';
import { readText } from '../../src/page/page-text.ts';
import { documentOf } from '../support/page-dom.ts';
import { root } from '../support/sources.ts';

// The README shows how a board is added. What it shows is run here, so that it cannot lie.

const readme = readFileSync(`${root}README.md`, 'utf8');
const section = readme.split('\n### ').find((part) => part.startsWith('Adding a board\n')) ?? '';

function block(language: string): string {
  const [, code = ''] = section.split(`\`\`\`${language}\n`);
  return code.slice(0, code.indexOf('```'));
}

/** The example is plain JavaScript but for its two module words. */
function boardOf(source: string): Board {
  const body = source
    .replace("import { describedBoard } from '../described-board.ts';\n", '')
    .replace('export default', 'return');
  return new Function('describedBoard', body)(describedBoard);
}

test('the example is a board in ten lines', () => {
  expect(block('ts').trimEnd().split('\n')).toHaveLength(10);
});

test('the example reads its page as it says', () => {
  const board = boardOf(block('ts'));
  const html = block('html');
  const [, address = ''] = /^<!-- (\S+) -->\n<!-- markup: .+ -->\n/.exec(html) ?? [];
  const url = new URL(address);
  const parts = board.find(documentOf(html), url);
  if (!parts) throw new Error('The example finds no posting.');
  const { description, extras, ...posting } = createPosting({
    ...parts,
    board: 'jobhaven',
    url: cleanAddress(url),
    description: readText(parts.body, parts.skip).text,
  });
  const read = { ...posting, extras: extras.split('\n').filter(Boolean), description: description.split('\n') };
  expect(read).toEqual(JSON.parse(block('json')));
  expect(board.find(documentOf('<h1>Jobs</h1><ul><li>Nurse</li></ul>'), url)).toBeNull();
});
