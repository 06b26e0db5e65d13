import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/core/competency.ts';
import type { Reading } from '../../src/core/reading.ts';
import { factsSideBySide, sharesOf, stagesSideBySide } from '../../src/core/side-by-side.ts';
import { DEPTHS, type Depth, STRENGTHS, type Strength, type Tag } from '../../src/core/tag.ts';
import { plainReading } from '../support/saved.ts';

const competencies = new Map<string, { label: string; stage: Stage }>([
  ['labels', { label: 'Labels', stage: 'data' }],
  ['quality', { label: 'Quality', stage: 'data' }],
  ['models', { label: 'Models', stage: 'models' }],
  ['metrics', { label: 'Metrics', stage: 'metrics' }],
]);

function tag(id: string, strength: Strength, depth: Depth): Tag {
  const cue = { rule: id, strength: null, depth: null, heading: null, zone: 'duty' } as const;
  return { id, kind: 'competency', start: 0, end: id.length, quote: id, strength, depth, cue };
}

const reading = (...tags: readonly Tag[]): Reading => plainReading({ tags });
const A = reading(
  tag('models', 'required', 'own'),
  tag('labels', 'preferred', 'know'),
  tag('metrics', 'negated', 'know'),
);
const B = reading(
  tag('models', 'duty', 'know'),
  tag('metrics', 'duty', 'contribute'),
  tag('labels', 'context', 'know'),
);

const said = (readings: readonly Reading[]) =>
  stagesSideBySide(readings, competencies).map(({ stage, rows }) => [
    stage,
    rows.map(({ id, sides, only }) => [id, sides.map(({ state }) => state), only]),
  ]);

describe('postings side by side', () => {
  it('have one row for each thing that any of them asks, under its stage', () => {
    expect(said([A, B])).toEqual([
      ['data', [['labels', ['asked', 'silent'], 0]]],
      ['models', [['models', ['asked', 'asked'], null]]],
      ['metrics', [['metrics', ['waived', 'asked'], 1]]],
    ]);
  });

  it('keep how each of them asks', () => {
    const models = stagesSideBySide([A, B], competencies).find(({ stage }) => stage === 'models');
    expect(models?.rows[0]?.sides).toMatchObject([
      { ask: { strength: 'required', depth: 'own' } },
      { ask: { strength: 'duty', depth: 'know' } },
    ]);
  });

  it('never take a posting that was not read for one that does not ask', () => {
    expect(said([A, plainReading({ english: false })])[0]).toEqual(['data', [['labels', ['asked', 'unread'], 0]]]);
  });

  it('have what is one of a choice as asked, where another asks it by itself', () => {
    const either = [tag('labels', 'required', 'know'), tag('quality', 'required', 'know')].map((one) => ({
      ...one,
      either: 0,
    }));
    expect(said([reading(...either), reading(tag('quality', 'duty', 'own'))])).toEqual([
      [
        'data',
        [
          ['quality', ['asked', 'asked'], null],
          ['labels', ['asked', 'silent'], 0],
        ],
      ],
    ]);
    expect(said([reading(...either), reading()])).toEqual([['data', [['labels', ['asked', 'silent'], 0]]]]);
  });

  it('put what this version does not know last, and drop nothing', () => {
    expect(said([reading(tag('telepathy', 'required', 'own')), A]).at(-1)).toEqual([
      null,
      [['telepathy', ['asked', 'silent'], 0]],
    ]);
  });

  it('put what more of them ask first, then what is asked more strongly and deeper', () => {
    const first = reading(tag('quality', 'required', 'own'), tag('labels', 'preferred', 'know'));
    const second = reading(tag('labels', 'preferred', 'know'));
    const third = reading(tag('labels', 'duty', 'know'), tag('quality', 'duty', 'own'));
    const ids = (...readings: readonly Reading[]) =>
      stagesSideBySide(readings, competencies).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids(first, second)).toEqual(['labels', 'quality']);
    expect(ids(first, third)).toEqual(['quality', 'labels']);
    const stronger = [tag('quality', 'preferred', 'own'), tag('labels', 'required', 'know')];
    expect(ids(reading(...stronger), reading(...stronger))).toEqual(['labels', 'quality']);
  });

  it('do not depend on which stands first', () => {
    const some = fc.array(
      fc
        .record({
          id: fc.constantFrom(...competencies.keys(), 'unknown'),
          strength: fc.constantFrom(...STRENGTHS),
          depth: fc.constantFrom(...DEPTHS),
        })
        .map(({ id, strength, depth }) => tag(id, strength, depth)),
    );
    fc.assert(
      fc.property(fc.array(some, { minLength: 2, maxLength: 3 }), (lists) => {
        const readings = lists.map((tags) => reading(...tags));
        const turned = stagesSideBySide(readings.toReversed(), competencies).map(({ stage, rows }) => ({
          stage,
          rows: rows.map(({ id, sides, only }) => ({
            id,
            sides: sides.toReversed(),
            only: only === null ? null : readings.length - 1 - only,
          })),
        }));
        expect(turned).toEqual(stagesSideBySide(readings, competencies));
      }),
    );
  });

  it('count what all ask and what one asks alone', () => {
    expect(sharesOf(stagesSideBySide([A, B], competencies), 2)).toEqual({
      common: ['models'],
      alone: [['labels'], ['metrics']],
    });
    const three = sharesOf(stagesSideBySide([A, B, A], competencies), 3);
    expect(three).toEqual({ common: ['models'], alone: [[], ['metrics'], []] });
  });
});

describe('facts side by side', () => {
  const place = (value: 'remote' | 'hybrid') =>
    plainReading({ facts: { ...plainReading().facts, place: { value, quote: value, start: null, end: null } } });
  const rowsOf = (...readings: readonly Reading[]) => factsSideBySide(readings, competencies);

  it('have a row for what matters of every job, stated or not, and none for what nobody speaks of', () => {
    const labels = rowsOf(plainReading(), plainReading()).map(({ label }) => label);
    expect(labels).toEqual([
      'Salary',
      'Workplace',
      'Location',
      'Experience',
      'Seniority',
      'Work permit',
      'Employment',
      'Degree',
    ]);
    const clearance = { value: 'required', quote: 'clearance', start: null, end: null } as const;
    const secret = plainReading({ facts: { ...plainReading().facts, clearance } });
    expect(rowsOf(plainReading(), secret).at(-1)?.label).toBe('Clearance');
  });

  it('say whether all state the same; silence is not the same', () => {
    const alike = (...readings: readonly Reading[]) =>
      rowsOf(...readings).find(({ label }) => label === 'Workplace')?.alike;
    expect(alike(place('hybrid'), place('hybrid'))).toBe(true);
    expect(alike(place('hybrid'), place('remote'))).toBe(false);
    expect(alike(place('hybrid'), plainReading())).toBe(false);
    expect(alike(plainReading(), plainReading())).toBe(false);
  });
});
