import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { competencies } from '../../src/core/competency.ts';
import { countAsk, WEIGHTS } from '../../src/core/fit.ts';
import { formulaInWords, heldInWords, pointsInWords } from '../../src/core/fit-words.ts';
import type { Skill } from '../../src/core/profile.ts';
import { profileOf, readingOf, skillOf, tagOf } from '../support/asked.ts';

const labelOf = (id: string): string => competencies.get(id)?.label ?? id;
function held(skills: Record<string, Skill>, tags = [tagOf('ai-strategy', 'required', 'own')], years = {}): string {
  const [ask] = asksOf(readingOf(tags, years));
  if (!ask) throw new Error('Nothing is asked');
  return heldInWords({ ask, ...countAsk(ask, profileOf(skills), competencies) }, labelOf);
}

describe('the formula in words', () => {
  it('has the numbers that are counted with', () => {
    const [weight, level, , carried] = formulaInWords(labelOf).map(({ words }) => words);
    for (const points of [WEIGHTS.required, WEIGHTS.duty, WEIGHTS.preferred]) expect(weight).toContain(String(points));
    expect(level).toContain('own by “have led”, and a wish to own by “have done”');
    expect(carried).toMatch(/^A quarter of the points .* counts half for AI product strategy, /);
  });
});

it('the README names the weights that are counted with', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { required, duty, preferred } = WEIGHTS;
  expect(readme).toContain(
    `${required} points for what is required, ${duty} for a duty, ${preferred} for what would be`,
  );
});

describe('what is held of an ask', () => {
  it('is the level, and what is asked where that is more', () => {
    expect(held({})).toBe('not yet');
    expect(held({ 'ai-strategy': skillOf('led', 3) })).toBe('have led, 3 years');
    expect(held({ 'ai-strategy': skillOf('done') })).toBe('have done; “have led” is asked');
  });

  it('is what carries over, also beside a little that is held', () => {
    const pm = { 'product-fundamentals': skillOf('led') };
    expect(held(pm)).toBe('from product fundamentals');
    expect(held({ ...pm, 'ai-strategy': skillOf('learning') })).toBe('learning; more from product fundamentals');
    expect(held({ 'ai-opportunity': skillOf('done') })).toBe('from AI opportunities and feasibility');
  });

  it('is years where years are asked, and says where they were left blank', () => {
    const years = { 'ai-strategy': 5 };
    const tags = [tagOf('ai-strategy', 'required', 'contribute')];
    expect(held({ 'ai-strategy': skillOf('led', 3) }, tags, years)).toBe('have led, 3 years of 5');
    expect(held({ 'ai-strategy': skillOf('led', 0) }, tags, years)).toBe('have led, 0 years of 5');
    expect(held({ 'ai-strategy': skillOf('led', 6) }, tags, years)).toBe('have led, 6 years');
    expect(held({ 'ai-strategy': skillOf('led') }, tags, years)).toBe('have led, years not said');
  });

  it('names the alternative that counts where there is a choice', () => {
    const tags = [
      tagOf('language-speech', 'required', 'know', 1, 1),
      tagOf('vision-robotics', 'required', 'own', 5, 1),
    ];
    expect(held({ 'language-speech': skillOf('done') }, tags)).toBe('natural language and speech: have done');
    expect(held({}, tags)).toBe('not yet');
  });
});

it('points are written as people write them', () => {
  expect([0, 1.5, 48].map(pointsInWords)).toEqual(['0', '1.5', '48']);
});
