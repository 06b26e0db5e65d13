import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByTags } from '../../src/core/marked-text.ts';
import type { Strength, Tag } from '../../src/core/tag.ts';

const text = 'Own the model roadmap and its metrics.';

function tag(id: string, quote: string, strength: Strength = 'duty', kind: Tag['kind'] = 'competency'): Tag {
  const start = text.indexOf(quote);
  const cue = { rule: quote, strength: null, depth: null, heading: null, zone: 'duty' } as const;
  return { id, kind, start, end: start + quote.length, quote, strength, depth: 'own', cue };
}

const shape = (tags: readonly Tag[]) =>
  cutByTags(text, tags).map(({ text, tags }) => [text, ...tags.map(({ id }) => id)]);

describe('cutByTags', () => {
  it('gives the whole text as one segment where nothing is tagged, and none for no text', () => {
    expect(shape([])).toEqual([[text]]);
    expect(cutByTags('', [])).toEqual([]);
  });

  it('cuts tags that overlap or touch', () => {
    expect(shape([tag('b', 'roadmap and'), tag('a', 'the model roadmap'), tag('c', ' its')])).toEqual([
      ['Own '],
      ['the model ', 'a'],
      ['roadmap', 'b', 'a'],
      [' and', 'b'],
      [' its', 'c'],
      [' metrics.'],
    ]);
  });

  it('puts the strongest first, then a competency before an application', () => {
    const tags = [
      tag('wish', 'model', 'preferred'),
      tag('use', 'model', 'required', 'application'),
      tag('must', 'model', 'required'),
    ];
    expect(shape(tags)[1]).toEqual(['model', 'must', 'use', 'wish']);
  });

  it('leaves out a tag whose quote does not stand at its place', () => {
    expect(shape([{ ...tag('a', 'model'), start: 3 }])).toEqual([[text]]);
    const beyond = { ...tag('a', 'metrics.'), start: -8, end: text.length + 5 };
    expect(shape([beyond])).toEqual([[text]]);
  });

  it('loses nothing of the text and nothing of a tag, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span, { maxLength: 8 }), (description, spans) => {
        const tags = spans.map(([start, end], index) => ({
          ...tag(`t${index}`, 'model'),
          start,
          end: Math.min(end, description.length),
          quote: description.slice(start, end),
        }));
        const segments = cutByTags(description, tags);
        expect(segments.map((segment) => segment.text).join('')).toBe(description);
        for (const segment of segments) expect(segment.text).not.toBe('');
        for (const { id, quote } of tags.filter(({ start, end }) => start < end)) {
          const parts = segments.filter((segment) => segment.tags.some((over) => over.id === id));
          expect(parts.map((part) => part.text).join('')).toBe(quote);
        }
      }),
    );
  });
});
