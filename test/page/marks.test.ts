import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FAMILIES } from '../../src/core/family.ts';
import { STRENGTHS, type Strength, type Tag } from '../../src/core/tag.ts';
import { createMarks, type Highlights, MARK_NAMES } from '../../src/page/marks.ts';
import { readText } from '../../src/page/page-text.ts';
import { documentOf } from '../support/page-dom.ts';

const css = readFileSync(new URL('../../src/page/marks.css', import.meta.url), 'utf8');

const tagOf = (text: string, quote: string, id: string, strength: Strength): Tag => ({
  id,
  kind: 'competency',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  strength,
  depth: 'own',
  cue: { rule: quote, strength: null, depth: null, heading: null, zone: 'unknown' },
});

/** A registry like the browser's, of which jsdom has none; only what Firefox lets a content script use. */
function fakeHighlights() {
  const painted = new Map<string, { ranges: readonly Range[]; priority: number }>();
  const highlights: Highlights = {
    registry: {
      set(name, highlight) {
        painted.set(name, highlight as never);
        return this as never;
      },
      delete: (name) => painted.delete(name),
    },
    make: (ranges, priority) => ({ ranges, priority }) as never,
  };
  const shown = () => Object.fromEntries([...painted].map(([name, { ranges }]) => [name, ranges.map(String)]));
  return { painted, highlights, shown };
}

describe('marks', () => {
  const { body } = documentOf('');
  const families = { metrics: 'measurement', lifecycle: 'compute' } as const;
  let stop: AbortController;
  let fake: ReturnType<typeof fakeHighlights>;
  const marks = () => createMarks(body.ownerDocument, fake.highlights, stop.signal);
  const page = (html: string) => {
    body.innerHTML = html;
    return readText(body);
  };

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    fake = fakeHighlights();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('paints each tag under its family and strength, across inline elements, and leaves the page as it was', () => {
    const text = page('<p>Set <b>model</b> metrics.</p><p>Retrain models.</p>');
    const html = body.innerHTML;
    marks().paint(
      text,
      [
        tagOf(text.text, 'model metrics', 'metrics', 'required'),
        tagOf(text.text, 'Retrain models', 'lifecycle', 'preferred'),
      ],
      families,
    );
    expect(fake.shown()).toEqual({
      'mark-measurement-required': ['model', ' metrics'],
      'mark-compute-preferred': ['Retrain models'],
    });
    expect(body.innerHTML).toBe(html);
  });

  it('drops a tag that does not fit the text', () => {
    const text = page('<p>Set model metrics.</p>');
    const tag = tagOf(text.text, 'model', 'metrics', 'duty');
    marks().paint(text, [{ ...tag, start: tag.start + 1, end: tag.end + 1 }], families);
    expect(fake.shown()).toEqual({});
  });

  it('puts the stronger of two on top', () => {
    const text = page('<p>Set model metrics.</p>');
    marks().paint(
      text,
      [tagOf(text.text, 'model metrics', 'metrics', 'context'), tagOf(text.text, 'model', 'metrics', 'required')],
      families,
    );
    const priority = (name: string) => fake.painted.get(name)?.priority ?? 0;
    expect(priority('mark-measurement-required')).toBeGreaterThan(priority('mark-measurement-context'));
  });

  it('takes away what was painted before, on clearing and at the end, and never a highlight of the page', () => {
    const text = page('<p>Set model metrics.</p>');
    fake.painted.set('page-search', { ranges: [], priority: 0 });
    const own = marks();
    own.paint(text, [tagOf(text.text, 'model', 'metrics', 'duty')], families);
    own.paint(text, [tagOf(text.text, 'metrics', 'metrics', 'negated')], families);
    expect(Object.keys(fake.shown())).toEqual(['page-search', 'mark-measurement-negated']);
    own.clear();
    expect(Object.keys(fake.shown())).toEqual(['page-search']);
    own.paint(text, [tagOf(text.text, 'model', 'metrics', 'duty')], families);
    stop.abort();
    own.paint(text, [tagOf(text.text, 'model', 'metrics', 'duty')], families);
    expect(Object.keys(fake.shown())).toEqual(['page-search']);
  });

  it('knows when the page has drawn its text again', () => {
    const text = page('<p>Set <b>model</b> metrics.</p>');
    const own = marks();
    expect(own.areIntact()).toBe(true);
    own.paint(text, [tagOf(text.text, 'model', 'metrics', 'duty')], families);
    expect(own.areIntact()).toBe(true);
    const bold = body.querySelector('b');
    if (bold) bold.textContent = 'model';
    expect(own.areIntact()).toBe(false);
  });

  it('lights a place up for a moment', () => {
    const text = page('<p>Set model metrics.</p>');
    const range = text.runs[0]?.node.ownerDocument.createRange();
    range?.selectNodeContents(body);
    marks().flash(range ? [range] : []);
    expect(fake.shown()).toEqual({ 'mark-flash': ['Set model metrics.'] });
    vi.advanceTimersByTime(2_000);
    expect(fake.shown()).toEqual({});
  });
});

describe('the look of marks', () => {
  const [plain = '', forced = ''] = css.split('@media (forced-colors: active)');
  const rulesWith = (part: string, name: string): string[] =>
    [...part.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
      selectors.includes(`::highlight(${name})`) ? [body] : [],
    );
  const styleOf = (name: string, property: string): string | undefined =>
    rulesWith(plain, name)
      .flatMap((rule) => new RegExp(`(?:^|[\\s;])${property}:\\s*([^;]+);`).exec(rule)?.[1] ?? [])
      .at(-1);
  const light = (hex: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  it('has a name for every family and strength, and for what the AI is for', () => {
    const families = [...FAMILIES, 'application'];
    expect([...MARK_NAMES].sort()).toEqual(
      [...families.flatMap((family) => STRENGTHS.map((strength) => `mark-${family}-${strength}`)), 'mark-flash'].sort(),
    );
  });

  it.each(MARK_NAMES.filter((name) => name !== 'mark-flash'))(
    '%s is legible on white, on black and in forced colours',
    (name) => {
      const line = styleOf(name, 'text-decoration-color') ?? '';
      expect(contrast(line, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(line, '#1b1f23')).toBeGreaterThanOrEqual(3);
      expect(styleOf(name, 'background-color')).toMatch(/\/ 0\.\d+\)$|^transparent$/);
      expect(styleOf(name, 'color')).toBeUndefined();
      // A line below the text would be outside of the block that Chromium paints, and of its colour.
      const own = rulesWith(forced, name).join();
      for (const rule of [
        'background-color: Canvas',
        ' color: CanvasText',
        'text-decoration-color: CanvasText',
        'text-underline-offset: 0',
      ])
        expect(own).toContain(rule);
    },
  );

  it('has a line of its own for every strength', () => {
    const lines = STRENGTHS.map((strength) =>
      ['line', 'style', 'thickness']
        .map((part) => styleOf(`mark-data-${strength}`, `text-decoration-${part}`))
        .join(' '),
    );
    expect(lines).toEqual([
      'underline solid 3px',
      'underline solid 2px',
      'underline dashed 2px',
      'underline dotted 2px',
      'line-through solid 2px',
    ]);
  });
});
