import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { DONE, TIERS } from '../../src/core/known-posting.ts';
import { createCardMarks, titleRange } from '../../src/page/card-marks.ts';
import type { Card } from '../../src/page/cards.ts';
import type { Highlights } from '../../src/page/marks.ts';
import { documentOf } from '../support/page-dom.ts';

const cardIn = (title: Element): Card => ({ key: null, title, titleText: '', company: null, location: null });

describe('painted titles', () => {
  const document = documentOf(
    '<h3>Baker</h3><h3>Miller</h3><h3>Mason</h3><div>Acme | <a href="#">Engineer</a> | Remote<p>We bake.</p></div>',
  );
  const cards = [...document.querySelectorAll('h3, div')].map(cardIn);
  const painted = new Map<string, { ranges: readonly Range[]; priority: number }>();
  const highlights: Highlights = {
    registry: {
      set: (name, highlight) => painted.set(name, highlight as never) as never,
      delete: (name) => painted.delete(name),
    },
    make: (ranges, priority) => ({ ranges, priority }) as never,
  };
  const shown = () => Object.fromEntries([...painted].map(([name, { ranges }]) => [name, ranges.map(String)]));
  let stop: AbortController;
  beforeEach(() => {
    painted.clear();
    stop = new AbortController();
  });

  const told = [
    { tier: 'strong', state: 'saved' },
    { tier: null, state: 'seen' },
    { tier: 'little', state: 'offer' },
    { tier: 'open', state: 'unread' },
  ] as const;
  const paint = () => {
    const marks = createCardMarks(document, highlights, stop.signal);
    marks.paint(told.flatMap((known, index) => ({ card: cards[index] ?? cardIn(document.body), known })));
    return marks;
  };

  it('say the fit by one name and what was done by another, and leave the page as it was', () => {
    const html = document.body.innerHTML;
    paint();
    expect(shown()).toEqual({
      'mark-title-strong': ['Baker'],
      'mark-title-saved': ['Baker'],
      'mark-title-seen': ['Miller'],
      'mark-title-little': ['Mason'],
      'mark-title-applied': ['Mason'],
      'mark-title-open': ['Acme | Engineer | Remote'],
    });
    expect(painted.get('mark-title-strong')?.priority).toBeGreaterThan(painted.get('mark-title-saved')?.priority ?? 9);
    expect(document.body.innerHTML).toBe(html);
  });

  it('go when others are painted, when they are cleared, and at the end; those of the page stay', () => {
    painted.set('page-search', { ranges: [], priority: 0 });
    const marks = paint();
    marks.paint([{ card: cardIn(document.body), known: { tier: null, state: 'unread' } }]);
    expect(Object.keys(shown())).toEqual(['page-search']);
    paint();
    marks.clear();
    expect(Object.keys(shown())).toEqual(['page-search']);
    const last = paint();
    stop.abort();
    last.paint([{ card: cardIn(document.body), known: { tier: 'strong', state: 'seen' } }]);
    expect(Object.keys(shown())).toEqual(['page-search']);
  });

  it('end where the text of the posting begins', () => {
    expect(cards.map((card) => String(titleRange(card)))).toEqual([
      'Baker',
      'Miller',
      'Mason',
      'Acme | Engineer | Remote',
    ]);
  });
});

describe('the look of titles', () => {
  const names = [...TIERS, ...DONE].map((said) => `mark-title-${said}`);
  const css = readFileSync(new URL('../../src/page/marks.css', import.meta.url), 'utf8');
  const [plain = '', forced = ''] = css.split('@media (forced-colors: active)');
  const rulesWith = (part: string, name: string): string =>
    [...part.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .flatMap(([, selectors = '', body = '']) => (selectors.includes(`::highlight(${name})`) ? [body] : []))
      .join('\n');

  it.each(names)('%s is told without colour, and leaves the text its own', (name) => {
    const own = rulesWith(plain, name);
    expect(own).not.toMatch(/(?:^|[\s;])color:/);
    expect(own.includes('underline') || own.includes('background-color')).toBe(true);
    const inForced = rulesWith(forced, name);
    for (const rule of ['background-color: Canvas', ' color: CanvasText', 'text-decoration-color: CanvasText'])
      expect(inForced).toContain(rule);
  });

  it('has a line of its own for every fit and for what was done', () => {
    const forms = names.map((name) => {
      const own = rulesWith(plain, name);
      const last = (property: string) =>
        [...own.matchAll(new RegExp(`text-decoration-${property}: ([^;]+);`, 'g'))].at(-1)?.[1] ?? '';
      return /text-decoration: ([^;]+?) #/.exec(own)?.[1] ?? `${last('line')} ${last('style')} ${last('thickness')}`;
    });
    expect(new Set(forms).size).toBe(names.length);
  });
});
