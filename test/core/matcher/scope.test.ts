import { expect, test } from 'vitest';
import type { Strength } from '../../../src/core/tag.ts';
import { readText } from '../../support/read-text.ts';

/** How a posting's first mention of a competency is meant. */
function strengthIn(description: string, id: string): Strength | null {
  return readText(description).tags.find((tag) => tag.id === id)?.strength ?? null;
}

const GPU = 'compute-capacity';

test.each<[string, Strength]>([
  // The line's own words.
  ['Experience with GPU clusters is required', 'required'],
  ['GPU scheduling is a must', 'required'],
  ['You must have managed GPU budgets', 'required'],
  ['Must have: GPU profiling', 'required'],
  ['Experience with GPU clusters is a plus', 'preferred'],
  ['GPU experience preferred', 'preferred'],
  ['Bonus: GPU kernels in anger', 'preferred'],
  ['Nice to have: knowledge of GPU scheduling', 'preferred'],
  ['Ideally, you have rented GPU capacity before', 'preferred'],
  ['GPU knowledge is preferred but not required', 'preferred'],
  ['GPU tuning is a plus, not mandatory', 'preferred'],
  ['Bonus points for GPU tuning', 'preferred'],
  ['Familiarity with GPU pricing would be an advantage', 'preferred'],
  // Their reach.
  ['Python is required; GPU experience is a plus', 'preferred'],
  ['Kubernetes is a plus, but GPU experience is required', 'required'],
  ['Bonus: Docker. GPU know-how is mandatory', 'required'],
  // Negation and its reach.
  ['No GPU experience required', 'negated'],
  ['No prior experience with GPU clusters is needed', 'negated'],
  ['You do not need GPU experience', 'negated'],
  ["You don't need to know GPUs", 'negated'],
  ['GPU experience is not required', 'negated'],
  ['You will not manage GPU clusters', 'negated'],
  ["You won't buy GPUs here", 'negated'],
  ['GPU experience is not expected, though Python is', 'negated'],
  ['No degree required, but GPU experience is a must', 'required'],
  ["You won't write code, but you will plan GPU capacity", 'duty'],
  ['Experience is not required. GPU skills are mandatory', 'required'],
  ['No telephone is needed, and GPU clusters run the rest', 'required'],
  ['Not only CPUs but also GPU clusters will be yours to plan', 'required'],
])('%s → %s', (sentence, strength) => {
  expect(strengthIn(`Requirements\n- ${sentence}.`, GPU)).toBe(strength);
});

test.each<[string, Strength]>([
  ["What you'll do", 'duty'],
  ['Key responsibilities:', 'duty'],
  ['## Your mission', 'duty'],
  ['Requirements', 'required'],
  ['Who you are', 'required'],
  ["What we're looking for", 'required'],
  ['**Minimum qualifications**', 'required'],
  ['Preferred qualifications', 'preferred'],
  ['Nice to have', 'preferred'],
  ['Bonus points', 'preferred'],
  ['About us', 'context'],
  ['About Harbourline', 'context'],
])('under “%s” a bare line is %s', (heading, strength) => {
  expect(strengthIn(`${heading}\n\n- GPU clusters and what they cost\n- Spreadsheets`, GPU)).toBe(strength);
});

test.each<[string, Strength]>([
  ['- Plan GPU capacity with the platform team', 'duty'],
  ['- Experience planning GPU capacity', 'required'],
  ['- 5+ years around GPU clusters', 'required'],
  ['You will plan GPU capacity.', 'duty'],
  ['We run one of the largest GPU clusters in Europe.', 'context'],
])('under no heading “%s” is %s', (line, strength) => {
  expect(strengthIn(line, GPU)).toBe(strength);
});

test('nothing is tagged in benefits, in hiring notices and in headings', () => {
  expect(strengthIn('Benefits\n- A GPU of your own at home', GPU)).toBeNull();
  expect(strengthIn('We may use AI and GPU clusters to review your application.', GPU)).toBeNull();
  expect(strengthIn('GPU team\n', GPU)).not.toBe('required');
});

test.each([
  'We may use AI tools to help review applications.',
  'Our recruiters use artificial intelligence to screen resumes; a person decides.',
  'Applications are reviewed with the help of AI.',
  'Some of our hiring process uses automated tools and machine learning.',
])('a hiring notice asks nothing: %s', (sentence) => {
  const description = `Requirements\n- SQL\n\n${sentence}`;
  expect(readText(description).tags.filter((tag) => tag.start > 20)).toEqual([]);
});

test('the employer’s own “without” waives nothing', () => {
  expect(
    strengthIn('Last year most claims were settled without a call, and our GPU cluster read every photograph.', GPU),
  ).toBe('context');
  expect(strengthIn('We do not require GPU experience.', GPU)).toBe('negated');
});

test.each<[string, Strength]>([
  ['Working knowledge of GPU pools (e.g. Slurm) preferred', 'preferred'],
  ['GPU experience is not a must, but helpful', 'preferred'],
  ['You must never reboot a GPU by hand', 'negated'],
])('%s → %s', (sentence, strength) => {
  expect(strengthIn(`Requirements\n- ${sentence}`, GPU)).toBe(strength);
});
