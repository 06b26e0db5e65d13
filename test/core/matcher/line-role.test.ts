import { expect, test } from 'vitest';
import { knowLine, LINE_ROLES, roleOfLine } from '../../../src/core/matcher/line-role.ts';
import { LINE_ROLE_WEIGHTS } from '../../../src/core/matcher/line-role-weights.ts';
import { wordsOf } from '../../../src/core/matcher/words.ts';
import { readText } from '../../support/read-text.ts';

/** A posting whose one heading says nothing of the duties that stand under it. */
const MISPLACED = `Company overview
Tarnwick makes booking software for ferries and small harbours.
We are forty people in Galway and Porto.
- Leading customer interviews and turning what you hear into a roadmap
- Prioritising the product backlog with the crew planners
- Working with data scientists on the delay forecasts
- Writing user stories for each release
- Defining the KPIs of the booking funnel
We offer a bicycle, a ferry pass and thirty days of holiday.`;

test('lines of duties under a heading about the company are read as duties, and say why', () => {
  const { tags } = readText(MISPLACED, 'Product Manager');
  expect(tags.find(({ id }) => id === 'ml-collaboration')?.strength).toBe('duty');
  const moved = tags.filter(({ cue }) => cue.likeness);
  expect(moved.length).toBeGreaterThan(0);
  for (const { strength, cue } of moved) expect([strength, cue.zone]).toEqual(['duty', 'duty']);
});

test('in a text of a few lines the rules alone decide', () => {
  const { tags } = readText(MISPLACED.split('\n').slice(0, 6).join('\n'), 'Product Manager');
  expect(tags.length).toBeGreaterThan(0);
  for (const { cue } of tags) expect(cue.likeness).toBeUndefined();
  expect(roleOfLine(wordsOf(''), [], 0)).toBeNull();
  let told = 0;
  knowLine(wordsOf(''), [], 0, () => told++);
  expect(told).toBe(0);
});

test('the weights are whole numbers, one for each role, and each feature stands once', () => {
  const lines = LINE_ROLE_WEIGHTS.split('\n');
  const features = new Set<string>();
  for (const line of lines) {
    const [kind = '', value = '', numbers = ''] = line.split('\t');
    features.add(`${kind} ${value}`);
    expect(numbers).toMatch(/^-?\d+( -?\d+){3}$/);
  }
  expect(lines.length).toBeGreaterThan(1_000);
  expect(features.size).toBe(lines.length);
  expect(LINE_ROLES).toHaveLength(4);
});
