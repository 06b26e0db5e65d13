// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import page from '../../../src/core/sheet-formats/html.ts';
import { harmlessSheet, hostileInput, sheetOf } from './hostile-sheet.ts';
import { PLAIN_SHEET } from './plain-sheet.ts';

const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Element and attribute names, and the values that the page's own rules hang on. */
const tree = (element: Element): unknown => [
  element.localName,
  element.getAttributeNames(),
  ['class', 'id', 'data-family', 'http-equiv', 'rel'].map((name) => element.getAttribute(name)),
  [...element.children].map(tree),
];

describe('the page to print', () => {
  it('has the same elements for hostile text as for plain words, and no link but to the web', () => {
    fc.assert(
      fc.property(hostileInput, (input) => {
        const sheet = sheetOf(input);
        const document = read(page.write(sheet));
        const plain = read(page.write(harmlessSheet(sheet, input.saved)));
        expect(tree(document.documentElement)).toEqual(tree(plain.documentElement));
        expect(document.evaluate('count(//comment())', document, null, 1).numberValue).toBe(0);
        for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https?:\/\//i);
      }),
      { numRuns: 60 },
    );
  });

  it('may load and run nothing', () => {
    const document = read(page.write(PLAIN_SHEET));
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    // It holds only for what comes after it.
    expect(policy?.previousElementSibling?.localName).toBe('meta');
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, [style], [onclick]')).toHaveLength(0);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });

  it('has its parts under headings, in the order in which they are needed', () => {
    const document = read(page.write(PLAIN_SHEET));
    expect([...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)).toEqual([
      'Junior Product Manager, Routing',
      'Worth raising',
      'Questions to expect',
      'Questions to ask',
      'Learn first',
    ]);
  });

  it('has the posting’s sentence, the questions and the user’s line together', () => {
    const document = read(page.write(PLAIN_SHEET));
    const asked = [...document.querySelectorAll('.expect .asked')].find((one) =>
      one.textContent?.includes('Model metrics and evaluation'),
    );
    expect(asked?.querySelector('.said')?.textContent).toContain('Set precision and recall targets');
    expect(asked?.querySelectorAll('ol li').length).toBeGreaterThan(0);
    expect(asked?.querySelector('.tell')?.textContent).toBe('You can tell: Ran the weekly review of late parcels');
  });

  it('leaves room to write under each question to ask, which only paper shows', () => {
    const document = read(page.write(PLAIN_SHEET));
    const questions = document.querySelectorAll('.ask section > ol > li, section.ask > ol > li');
    expect(questions.length).toBeGreaterThan(3);
    for (const question of questions) expect(question.querySelector('.room')).not.toBeNull();
    expect(document.querySelector('style')?.textContent).toContain('.room { display: none; }');
  });
});
