import { beforeAll, describe, expect, test } from 'vitest';
import { formatProfile } from '../../../src/core/profile.ts';
import { answerTo } from './answer.ts';
import { cvFiles, exportedProfile } from './cv-files.ts';
import { faults } from './faults.ts';
import { type Judgement, judge, sharesOf } from './judgement.ts';
import { TARGETS } from './targets.ts';

const judgements: Judgement[] = [];
beforeAll(async () => {
  for (const file of cvFiles) judgements.push(judge(file, await answerTo(file.name, await file.bytes())));
}, 120_000);

describe.each(['development', 'held'])('of the files of the half %s', (half) => {
  const shares = () => sharesOf(judgements.filter(({ file }) => file.person.half === half));

  test('what is proposed is right', () => {
    expect(shares().precision).toBeGreaterThanOrEqual(TARGETS.precision);
  });

  test('what is there is proposed', () => {
    expect(shares().recall).toBeGreaterThanOrEqual(TARGETS.recall);
  });

  test('levels and years are mostly as an expert would say, and the first line is one that shows it', () => {
    expect(shares().levels).toBeGreaterThanOrEqual(0.85);
    expect(shares().years).toBeGreaterThanOrEqual(0.8);
    expect(shares().evidence).toBeGreaterThanOrEqual(0.9);
  });
});

test('every file with a CV is read, in the language it is in, and said to be long where it is', () => {
  const wrong = judgements.flatMap(({ file, misses }) =>
    misses.filter(({ kind }) => kind === 'answer').map(({ detail }) => `${file.name}: ${detail}`),
  );
  expect(wrong).toEqual([]);
});

test('a file that cannot be read is refused for its reason', async () => {
  const wrong: string[] = [];
  for (const { name, refusals, bytes } of faults) {
    const answer = await answerTo(name, await bytes());
    const given = answer.is === 'refused' ? answer.refusal : answer.is;
    if (!refusals.some((refusal) => refusal === given)) wrong.push(`${name}: ${given}`);
  }
  expect(wrong).toEqual([]);
});

test('a profile that Rolelight exported is taken whole', async () => {
  const text = formatProfile(exportedProfile);
  const answer = await answerTo('profile.json', new TextEncoder().encode(text));
  expect(answer.is === 'profile' && formatProfile(answer.profile)).toBe(text);
});
