// @vitest-environment jsdom
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { PreparationSheet } from '../../../src/core/prepare.ts';
import markdown from '../../../src/core/sheet-formats/markdown.ts';
import { harmlessSheet, hostileInput, sheetOf } from './hostile-sheet.ts';
import { PLAIN_SHEET } from './plain-sheet.ts';

function rendered(sheet: PreparationSheet): Document {
  const html = micromark(markdown.write(sheet), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

const tree = (element: Element): unknown => [element.localName, ...[...element.children].map(tree)];

describe('the notes', () => {
  it('become the same elements for hostile text as for plain words', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        const sheet = sheetOf(input);
        const page = rendered(sheet);
        expect(tree(page.body)).toEqual(tree(rendered(harmlessSheet(sheet, input.saved)).body));
        for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//i);
      }),
      { numRuns: 150 },
    );
  });

  it('have their parts under headings, what is not needed first last', () => {
    expect([...rendered(PLAIN_SHEET).querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
      'Preparation: Junior Product Manager, Routing',
      'Worth raising',
      'Questions to expect',
      'Questions to ask',
      'Learn first',
      'Further questions to expect',
      'Further questions to ask',
    ]);
  });

  it('have a box to tick for each question', () => {
    const { expect: expected, toAsk } = PLAIN_SHEET;
    const questions = expected.flatMap((one) => [...one.questions, ...one.more]).length;
    const boxes = rendered(PLAIN_SHEET).querySelectorAll('li > input[type=checkbox]');
    expect(boxes).toHaveLength(questions + toAsk.first.length + toAsk.more.length);
  });

  it('link to what there is to learn', () => {
    const [first] = PLAIN_SHEET.toLearn;
    const links = [...rendered(PLAIN_SHEET).querySelectorAll('a')].map(({ href }) => href);
    for (const { url } of first?.learning ?? []) expect(links).toContain(url);
    expect(first?.learning.length).toBeGreaterThan(1);
  });
});
