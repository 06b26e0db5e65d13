import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../src/core/matcher/read-posting.ts';
import { isAsked, type Tag } from '../../../src/core/tag.ts';
import { TagSchema } from '../../../src/core/tag-schema.ts';

function tagsOf(line: string, heading: string): readonly Tag[] {
  return readPosting({
    id: 'a',
    url: '',
    board: 'text',
    title: 'Machine Learning Product Manager',
    company: null,
    location: null,
    extras: '',
    description: `${heading}\n\n• ${line}\n• Ten fingers`,
  }).tags;
}

/** The choices of a line under a heading: the ids of each, in the order of the text. */
function choicesOf(line: string, heading = 'Requirements'): string[][] {
  const choices = new Map<number, string[]>();
  for (const { either, id } of tagsOf(line, heading))
    if (either !== undefined) choices.set(either, [...(choices.get(either) ?? []), id]);
  return [...choices.values()];
}

const NLP_OR_VISION = [['language-speech', 'vision-robotics']];

describe('a choice between things that are asked', () => {
  it.each([
    'Experience with NLP or computer vision',
    'Experience with NLP, or experience with computer vision',
    'Experience with NLP and/or computer vision',
    'Experience with NLP/computer vision',
    'Either NLP or computer vision',
    'Experience with NLP techniques or computer vision',
    'Experience with natural language processing (NLP), computer vision, or similar',
    'Experience in one or more of the following: NLP, computer vision, and graph databases',
    'NLP, gardening, or computer vision experience',
  ])('is told from "%s"', (line) => {
    expect(choicesOf(line)).toEqual(NLP_OR_VISION);
    expect(choicesOf(line, 'Nice to have')).toEqual(NLP_OR_VISION);
  });

  it('stays in a tag that is stored, and is missing from one of before', () => {
    const tags = tagsOf('NLP or computer vision', 'Requirements');
    expect(tags.map((tag) => parse(TagSchema, JSON.parse(JSON.stringify(tag))))).toEqual(tags);
    for (const { either, ...before } of tags) expect(parse(TagSchema, before)).toEqual(before);
  });

  it('can have more than two ends, and leaves out what is asked beside it', () => {
    expect(choicesOf('Experience with PyTorch, NLP or computer vision')).toEqual([
      ['ml-tooling', 'language-speech', 'vision-robotics'],
    ]);
    expect(choicesOf('SQL, and experience with NLP or computer vision')).toEqual(NLP_OR_VISION);
  });

  it.each([
    ['NLP and computer vision', 'both'],
    ['NLP, computer vision and PyTorch', 'all'],
    ['Experience in at least two of NLP, computer vision or PyTorch', 'one is not enough'],
    ['Experience with PyTorch (NLP or similar)', 'a choice inside brackets'],
    ['NLP to automate or improve data quality', 'a choice of verbs'],
    ['NLP; computer vision or similar', 'two clauses'],
    ['SQL or Oracle, computer vision', 'a choice that ended before'],
    ['NLP. Or computer vision', 'two sentences'],
  ])('is not told from "%s": %s', (line) => {
    expect(choicesOf(line)).toEqual([]);
    expect(tagsOf(line, 'Requirements').filter(({ strength }) => isAsked(strength)).length).toBeGreaterThan(1);
  });

  it('is none within one competency, which is one thing anyway', () => {
    expect(choicesOf('PyTorch or TensorFlow')).toEqual([]);
  });

  it('is none among duties: the work can be either', () => {
    const line = 'Improve data quality or model accuracy';
    expect(tagsOf(line, 'What you will do').map(({ strength }) => strength)).toContain('duty');
    expect(choicesOf(line, 'What you will do')).toEqual([]);
  });

  it('does not reach from what is required to what is wished for', () => {
    expect(choicesOf('NLP is required, or computer vision as a plus')).toEqual([]);
  });
});
