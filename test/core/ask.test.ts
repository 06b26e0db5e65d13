import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aiAsksOf, alternativesOf, asksOf, notAskedOf } from '../../src/core/ask.ts';
import type { YearsFact } from '../../src/core/fact.ts';
import type { Tag } from '../../src/core/tag.ts';
import { readingOf, tagOf } from '../support/asked.ts';

const shape = (tags: readonly Tag[]) =>
  asksOf(readingOf(tags)).map((ask) => [ask.strength, ...alternativesOf(ask).map(({ id, depth }) => `${id} ${depth}`)]);

describe('what a posting asks', () => {
  it('is each competency once, in its strongest way', () => {
    const tags = [tagOf('a', 'duty', 'own', 1), tagOf('a', 'required', 'know', 2), tagOf('b', 'preferred', 'own', 3)];
    expect(shape(tags)).toEqual([
      ['required', 'a own'],
      ['preferred', 'b own'],
    ]);
    expect(asksOf(readingOf(tags))[0]?.tags.map(({ start }) => start)).toEqual([2, 1]);
  });

  it('is no deeper than it is required, where only a wish goes deeper', () => {
    expect(shape([tagOf('a', 'required', 'know'), tagOf('a', 'preferred', 'own', 1)])).toEqual([
      ['required', 'a know'],
    ]);
  });

  it('names the most years that are required; years wished for bind only a wish', () => {
    const years = (strength: 'required' | 'preferred', min: number): YearsFact => {
      return { min, max: null, competency: 'a', strength, quote: '', start: null, end: null };
    };
    const asked = (tag: Tag, facts: readonly YearsFact[]) => {
      const reading = readingOf([tag]);
      return asksOf({ ...reading, facts: { ...reading.facts, years: facts } })[0]?.years;
    };
    const facts = [years('required', 3), years('preferred', 8), years('required', 2)];
    expect(asked(tagOf('a', 'required', 'know'), facts)).toBe(3);
    expect(asked(tagOf('a', 'duty', 'know'), [years('preferred', 8)])).toBeNull();
    expect(asked(tagOf('a', 'preferred', 'know'), [years('preferred', 8)])).toBe(8);
  });
});

describe('a choice', () => {
  const or = (id: string, start: number, group: number, depth: Tag['depth'] = 'know') =>
    tagOf(id, 'required', depth, start, group);

  it('is asked once, by the name of its deepest alternative', () => {
    expect(shape([or('a', 1, 1), or('b', 5, 1, 'own')])).toEqual([['required', 'b own', 'a know']]);
  });

  it('leaves alone what is asked elsewhere on its own, which still answers it', () => {
    expect(shape([or('a', 1, 1), or('b', 5, 1), tagOf('a', 'duty', 'own', 20)])).toEqual([
      ['required', 'b know', 'a know'],
      ['duty', 'a own'],
    ]);
  });

  it('asks nothing more where each of its alternatives is asked anyway', () => {
    const own = [tagOf('a', 'duty', 'know', 20), tagOf('b', 'duty', 'know', 30)];
    expect(shape([or('a', 1, 1), or('b', 5, 1), ...own])).toEqual([
      ['required', 'a know'],
      ['required', 'b know'],
    ]);
  });

  it('is one with another that shares an alternative', () => {
    expect(shape([or('a', 1, 1), or('b', 5, 1), or('b', 10, 10), or('c', 15, 10)])).toEqual([
      ['required', 'a know', 'b know', 'c know'],
    ]);
  });

  it('is none where one alternative is left, as when the user called the other wrong', () => {
    expect(shape([or('a', 1, 1)])).toEqual([['required', 'a know']]);
    expect(shape([or('a', 1, 1), or('a', 5, 1)])).toEqual([['required', 'a know']]);
  });

  it('takes the years of an alternative for its own', () => {
    expect(asksOf(readingOf([or('a', 1, 1), or('b', 5, 1)], { b: 4 }))[0]).toMatchObject({ id: 'a', years: 4 });
  });

  it('is AI work where one of its alternatives is', () => {
    const asks = asksOf(readingOf([or('a', 1, 1), or('b', 5, 1), tagOf('c', 'duty', 'know', 9)]));
    expect(aiAsksOf(asks, new Map([['b', { aiSpecific: true }]])).map(({ id }) => id)).toEqual(['a']);
  });
});

const anyTag = fc
  .record({
    id: fc.constantFrom(...'abcdef'),
    strength: fc.constantFrom('required', 'duty', 'preferred', 'context', 'negated'),
    depth: fc.constantFrom('know', 'contribute', 'own'),
    start: fc.nat(99),
    either: fc.option(fc.constantFrom(1, 2, 3), { nil: undefined }),
  })
  .map(({ id, strength, depth, start, either }) => tagOf(id, strength, depth, start, either));

it('names nothing twice, loses no mention, and does not depend on the order of the mentions', () => {
  fc.assert(
    fc.property(fc.array(anyTag, { maxLength: 14 }), (tags) => {
      const asks = asksOf(readingOf(tags));
      expect(new Set(asks.map(({ id }) => id)).size).toBe(asks.length);
      const asking = tags.filter(({ strength }) => !['context', 'negated'].includes(strength));
      const listed = asks.flatMap((ask) => ask.tags);
      expect(new Set(listed)).toEqual(new Set(asking));
      expect(listed).toHaveLength(asking.length);
      expect(shape([...tags].reverse())).toEqual(shape(tags));
      const ids = asks.flatMap((ask) => alternativesOf(ask).map(({ id }) => id));
      for (const { id } of notAskedOf(readingOf(tags))) expect(ids).not.toContain(id);
    }),
    { numRuns: 1000 },
  );
});
