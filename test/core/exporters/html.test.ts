// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import page from '../../../src/core/exporters/html.ts';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import { harmless, hostilePosting } from './hostile.ts';

const read = (saved: readonly SavedPosting[]): Document =>
  new DOMParser().parseFromString(page.write(saved), 'text/html');

/** Element and attribute names, and the values that the page's own rules hang on. */
const tree = (element: Element): unknown => [
  element.localName,
  element.getAttributeNames(),
  ['class', 'id', 'data-family', 'data-strength', 'http-equiv', 'rel'].map((name) => element.getAttribute(name)),
  [...element.children].map(tree),
];

const comments = (document: Document): number => document.evaluate('count(//comment())', document, null, 1).numberValue;
const shown = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');

describe('the HTML export', () => {
  it('has the same elements for hostile text as for plain words, and no link but to the web and into itself', () => {
    fc.assert(
      fc.property(fc.array(hostilePosting, { minLength: 1, maxLength: 2 }), (library) => {
        const document = read(library);
        expect(tree(document.documentElement)).toEqual(tree(read(library.map(harmless)).documentElement));
        expect(comments(document)).toBe(0);
        for (const link of document.querySelectorAll('a')) {
          const to = link.getAttribute('href') ?? '';
          if (to.startsWith('#')) expect(document.getElementById(to.slice(1))).not.toBeNull();
          else expect(to).toMatch(/^https?:\/\//i);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the text as it is, marks and all', () => {
    fc.assert(
      fc.property(hostilePosting, (saved) => {
        const document = read([saved]);
        expect(document.querySelector('.text')?.textContent).toBe(shown(saved.posting.description));
        expect(document.querySelector('h2')?.textContent).toBe(shown(saved.posting.title.trim()) || 'Untitled posting');
        expect(document.querySelector('.note')?.textContent ?? '').toBe(shown(saved.note));
        expect(document.querySelectorAll('.text mark').length > 0).toBe(saved.reading.tags.length > 0);
      }),
      { numRuns: 150 },
    );
  });

  it('may load and run nothing', () => {
    const document = read([]);
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(document.querySelectorAll('script, link, img, iframe, object, embed')).toHaveLength(0);
    // It holds only for what comes after it.
    expect(policy?.previousElementSibling?.localName).toBe('meta');
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  });
});
