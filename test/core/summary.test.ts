import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksOf } from '../../src/core/ask.ts';
import { askName, inSentence, listed } from '../../src/core/ask-words.ts';
import { compare } from '../../src/core/compare.ts';
import { competencies } from '../../src/core/competency.ts';
import { LEVELS, type Skill } from '../../src/core/profile.ts';
import { summaryOf } from '../../src/core/summary.ts';
import type { Tag } from '../../src/core/tag.ts';
import { profileOf, readingOf, skillOf, tagOf } from '../support/asked.ts';

const labelOf = (id: string): string => competencies.get(id)?.label ?? id;
function summary(tags: readonly Tag[], skills: Record<string, Skill> | null): string {
  const reading = readingOf(tags);
  const comparison = skills && compare(reading, profileOf(skills), competencies);
  return summaryOf(asksOf(reading), comparison, labelOf);
}

const ROLE = [
  tagOf('data-labelling', 'required', 'contribute', 1),
  tagOf('product-fundamentals', 'required', 'own', 2),
  tagOf('ml-tooling', 'required', 'know', 3),
  tagOf('ai-strategy', 'duty', 'own', 4),
  tagOf('model-training', 'duty', 'contribute', 5),
  tagOf('machine-learning', 'duty', 'contribute', 6),
  tagOf('language-speech', 'preferred', 'know', 7, 7),
  tagOf('vision-robotics', 'preferred', 'know', 8, 7),
];

describe('the one paragraph', () => {
  it('names what is required and missing first, then what carries over, then what is met', () => {
    const skills = { 'product-fundamentals': skillOf('led', 7), 'machine-learning': skillOf('learning') };
    expect(summary(ROLE, skills)).toBe(
      'You bring 1 of the 3 things it requires; you lack data labelling, and ML frameworks and open models. ' +
        'New to you in the work: training and fine-tuning. ' +
        'Not yet done of the rest: AI product strategy, but your experience in product fundamentals carries over. ' +
        'In part: machine-learning knowledge. ' +
        'As asked: product fundamentals. ' +
        'Of what is nice to have: nothing yet.',
    );
  });

  it('tells what is required and only carries over from what is work and does', () => {
    const role = [
      tagOf('responsible-ai', 'required', 'know', 1),
      tagOf('ai-strategy', 'duty', 'own', 2),
      tagOf('model-metrics', 'required', 'know', 3),
    ];
    const skills = {
      'product-metrics': skillOf('led'),
      'ai-opportunity': skillOf('done'),
      'ai-experience': skillOf('led'),
    };
    expect(summary(role, skills)).toBe(
      'You bring none of the 2 things it requires. ' +
        'Not yet done of it: model metrics and evaluation, and responsible AI, but your experience in AI user experience and product metrics carries over. ' +
        'Not yet done of the rest: AI product strategy, but your experience in AI opportunities and feasibility carries over.',
    );
  });

  it('is short where everything is met, and where nothing is asked', () => {
    const all = Object.fromEntries(ROLE.map(({ id }) => [id, skillOf('led')]));
    expect(summary(ROLE, all)).toBe('You bring all 7 things that this posting asks.');
    expect(summary(ROLE.slice(0, 1), all)).toBe('You bring the one thing that this posting asks.');
    expect(summary([], all)).toBe('This posting asks nothing of what Rolelight looks for.');
    expect(summary([], null)).toBe('This posting asks nothing of what Rolelight looks for.');
  });

  it('says what is asked, and no more, where there is no profile', () => {
    expect(summary(ROLE, null)).toBe(
      'This posting requires product fundamentals, data labelling, and ML frameworks and open models. ' +
        'The work would be about AI product strategy, machine-learning knowledge, and training and fine-tuning. ' +
        'It would be nice to bring either natural language and speech, or vision, perception and robotics. ' +
        'Without a profile, what of it is yours is not known.',
    );
  });

  it('says so where all that is required is there, and where all of it is missing', () => {
    const role = [tagOf('data-analysis', 'required', 'know', 1), tagOf('model-training', 'duty', 'know', 2)];
    expect(summary(role, { 'data-analysis': skillOf('done') })).toBe(
      'You bring everything that is required. New to you in the work: training and fine-tuning. As asked: data analysis.',
    );
    expect(summary(role, { 'vision-robotics': skillOf('led') })).toBe(
      'You do not bring the one thing it requires yet: data analysis. New to you in the work: training and fine-tuning.',
    );
  });

  it('is one paragraph without exclamation, percent or loose ends, whatever is asked and held', () => {
    const anyId = fc.constantFrom(...competencies.keys());
    const anyTag = fc
      .tuple(anyId, fc.constantFrom('required', 'duty', 'preferred'), fc.nat(99), fc.option(fc.constantFrom(1, 2)))
      .map(([id, strength, start, either]) => tagOf(id, strength, 'contribute', start, either ?? undefined));
    const skills = fc.dictionary(
      anyId,
      fc.constantFrom(...LEVELS).map((level) => skillOf(level)),
      {
        noNullPrototype: true,
      },
    );
    fc.assert(
      fc.property(fc.array(anyTag, { maxLength: 15 }), fc.option(skills), (tags, held) => {
        const words = summary(tags, held);
        expect(words).toMatch(/^[A-Z].*\.$/);
        expect(words).not.toMatch(/[!%\n]|undefined|null|\s\s|,,|\.\.| [,;.]/);
      }),
    );
  });
});

describe('names in words', () => {
  it('keep apart what has commas and "and" in it', () => {
    expect(listed([])).toBe('');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a and b', 'c'])).toBe('a and b, and c');
    expect(listed(['a, b and c', 'd'])).toBe('a, b and c; and d');
    expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
  });

  it('are small inside a sentence unless they are an abbreviation', () => {
    expect(['Data labelling', 'AI product strategy', 'GPU and compute capacity'].map(inSentence)).toEqual([
      'data labelling',
      'AI product strategy',
      'GPU and compute capacity',
    ]);
  });

  it('show a choice as one', () => {
    const [, choice] = asksOf(readingOf([...ROLE.slice(6), tagOf('ml-tooling', 'required', 'know')]));
    expect(choice && askName(choice, labelOf)).toBe(
      'Either of: Natural language and speech · Vision, perception and robotics',
    );
  });
});
