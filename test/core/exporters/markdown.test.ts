// @vitest-environment jsdom
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import markdown from '../../../src/core/exporters/markdown.ts';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import type { Tag } from '../../../src/core/tag.ts';
import { harmless, hostilePosting } from './hostile.ts';

function rendered(saved: readonly SavedPosting[]): Document {
  const html = micromark(markdown.write(saved), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new DOMParser().parseFromString(html, 'text/html');
}

const anyTag: Tag = {
  id: 'forecasting',
  kind: 'application',
  start: 0,
  end: 1,
  quote: '',
  strength: 'duty',
  depth: 'know',
  cue: { rule: '', strength: null, depth: null, heading: null, zone: 'duty' },
};

const tree = (element: Element): unknown => [element.localName, ...[...element.children].map(tree)];
const tidy = (text: string): string => text.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim();

describe('the Markdown export', () => {
  it('becomes the same elements for hostile text as for plain words', () => {
    fc.assert(
      fc.property(hostilePosting, (saved) => {
        const page = rendered([saved]);
        expect(tree(page.body)).toEqual(tree(rendered([harmless(saved)]).body));
        for (const link of page.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//i);
      }),
      { numRuns: 250 },
    );
  });

  it('shows the text as it is', () => {
    fc.assert(
      fc.property(hostilePosting, (saved) => {
        const plain = { ...saved, reading: { ...saved.reading, tags: [] } };
        const page = rendered([plain]);
        expect(tidy(page.querySelector('h1')?.textContent ?? '')).toBe(tidy(saved.posting.title) || 'Untitled posting');
        const shown = page.querySelector('body > blockquote:last-child')?.textContent ?? '';
        expect(tidy(shown)).toBe(tidy(saved.posting.description));
      }),
      { numRuns: 250 },
    );
  });

  it('makes no link of an address that a highlight cuts in two', () => {
    const [saved] = fc.sample(hostilePosting, { numRuns: 1, seed: 1 });
    if (!saved) throw new Error('no posting');
    const description = 'Read www.example.org';
    const tag = { ...anyTag, start: 9, end: 10, quote: 'e' };
    const cut = { ...saved, posting: { ...saved.posting, description }, reading: { ...saved.reading, tags: [tag] } };
    const quoted = rendered([cut]).querySelector('body > blockquote:last-child');
    expect(quoted?.textContent).toContain('www.==e==xample.org');
    expect(quoted?.querySelector('a')).toBeNull();
  });

  it('opens and closes each highlight on its line', () => {
    fc.assert(
      fc.property(hostilePosting, (saved) => {
        for (const line of markdown.write([saved]).split('\n')) {
          const signs = line.replace(/\\./g, 'x').match(/=+/g) ?? [];
          expect(signs.length % 2).toBe(0);
          for (const sign of signs) expect(sign).toBe('==');
        }
      }),
    );
  });
});
