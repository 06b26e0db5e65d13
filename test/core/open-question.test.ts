import { describe, expect, test } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { generalQuestions } from '../../src/core/general-question.ts';
import { openQuestions } from '../../src/core/open-question.ts';
import { createPosting } from '../../src/core/posting.ts';
import { saidIn } from '../../src/core/said.ts';

const postingOf = (description: string) =>
  createPosting({
    board: 'text',
    key: '1',
    url: '',
    title: '',
    company: null,
    location: null,
    extras: [],
    description,
  });

const all = [...openQuestions.values()].flat().concat([...generalQuestions.values()]);

/** The questions that a posting of these words leaves open. */
function openIn(description: string): readonly string[] {
  const said = saidIn(
    postingOf(description),
    all.map((question) => [question, question.unlessSaid] as const),
  );
  return all.filter((question) => !said.has(question)).map(({ ask }) => ask);
}

test('the questions to ask are about competencies, three at least of each', () => {
  for (const [id, questions] of openQuestions) {
    expect(competencies.has(id), id).toBe(true);
    expect(questions.length, id).toBeGreaterThanOrEqual(3);
  }
  expect(openQuestions.size).toBeGreaterThanOrEqual(26);
});

test('every competency has three questions to expect at least', () => {
  for (const [id, { questions }] of competencies) expect(questions.length, id).toBeGreaterThanOrEqual(3);
});

test('no question stands twice, each is one, and each can be answered by a posting', () => {
  const asked = [...all.map(({ ask }) => ask), ...[...competencies.values()].flatMap(({ questions }) => questions)];
  expect(new Set(asked).size).toBe(asked.length);
  for (const { ask, unlessSaid } of all) {
    expect(ask).toMatch(/^[A-Z].*\?$/);
    expect(ask.length, ask).toBeLessThan(110);
    expect(unlessSaid.length, ask).toBeGreaterThan(0);
  }
});

test('weights are 1 to 5', () => {
  for (const [id, { weight }] of generalQuestions) expect([1, 2, 3, 4, 5], id).toContain(weight);
});

/** The start of a question, a sentence that names its matter and leaves it open, and one that answers it. */
const SENTENCES: readonly (readonly [asks: string, open: string, answered: string])[] = [
  ['Who owns the evaluation set', 'Help to evaluate our models.', 'You will own the evaluation set of the assistant.'],
  ['Which number decides', 'Improve the accuracy of the ranking.', 'A recall of at least 0.9 is our launch criterion.'],
  ['Who labels', 'Improve our training labels.', 'Work with our annotation vendors in Porto.'],
  ['How often do labellers agree', 'Oversee labelling.', 'Raise inter-annotator agreement.'],
  ['Who holds the budget for compute', 'Plan GPU capacity.', 'You hold the GPU budget.'],
  ['What is the target for latency', 'Keep inference fast.', 'Hold a p95 below 300 milliseconds.'],
  ['How often is the model retrained', 'Keep models fresh.', 'Models are retrained every week.'],
  ['Is there a way back', 'Ship models often.', 'We roll out by canary and can roll back in minutes.'],
  ['Which models is the product built on', 'Build with language models.', 'Our assistant runs on Claude and Gemini.'],
  ['What may the agent do', 'Build agents.', 'Agents ask for approval before they pay.'],
  ['How many data scientists', 'Work with data scientists.', 'Join a team of four data scientists.'],
  ['How many data scientists', 'Join a team of talented data scientists.', 'You lead five data scientists.'],
  ['Is there an analyst', 'A degree in data science is a plus.', 'You work with a data analyst of the team.'],
  ['Who signs off', 'Deploy models.', 'Define release criteria for each model.'],
  ['Which rules bind', 'Know privacy law.', 'Keep us within GDPR.'],
  ['Who tries to break', 'Keep users safe.', 'Lead red teaming before each release.'],
  ['How many experiments run', 'Run A/B tests.', 'We run hundreds of experiments a year.'],
  ['Could I query the data', 'Analyse data.', 'You write your own queries in BigQuery.'],
  ['What would have to be true in six months', 'Own the roadmap.', 'In your first 90 days you will ship a plan.'],
  ['Who is on the team today', 'Join our team.', 'You join a team of 8.'],
  ['To whom would I report', 'You work with the head of data.', 'The role reports to the head of data.'],
  ['On which days', 'We work in a hybrid way.', 'We meet three days a week in the office.'],
  ['How long does the contract run', 'This is a contract.', 'This is a 6-month contract.'],
  ['Which range of pay', 'We pay fairly.', 'The salary range is 80,000 to 90,000 euros.'],
];

describe('a question is', () => {
  const isOpen = (asks: string, description: string) => openIn(description).some((ask) => ask.startsWith(asks));

  test.each(SENTENCES)('open: %s … in "%s"', (asks, open) => {
    expect(isOpen(asks, open)).toBe(true);
  });

  test.each(SENTENCES)('answered: %s … not in "%s", yet in "%s"', (asks, _open, answered) => {
    expect(isOpen(asks, answered)).toBe(false);
  });
});

test('what is said beside the description counts, and has no place in it', () => {
  const posting = { ...postingOf('Plan capacity.'), extras: 'Reports to: head of data', title: 'Manager, team of 8' };
  const said = saidIn(posting, [
    ['line', ['report to']],
    ['size', ['team of 8']],
    ['both', ['capacity report']],
  ]);
  expect(said.get('line')).toEqual([{ quote: 'Reports to', start: null, end: null }]);
  expect(said.get('size')).toEqual([{ quote: 'team of 8', start: null, end: null }]);
  expect(said.has('both')).toBe(false);
});

test('what is said in the description has its place in it', () => {
  const description = 'We meet.\nThe role reports to the head of data.';
  const [place] = saidIn(postingOf(description), [['line', ['report to']]]).get('line') ?? [];
  expect(description.slice(place?.start ?? 0, place?.end ?? 0)).toBe('reports to');
  expect(place?.quote).toBe('reports to');
});
