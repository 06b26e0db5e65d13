import { expect, test } from 'vitest';
import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import type { GoldPosting } from './gold.ts';
import { keywordSearch } from './keyword-search.ts';
import { trainLinear } from './linear-model.ts';
import { joined, type Prediction, scoreOf } from './score.ts';

const text = 'Plan GPU use. Label data, and label more. Nothing here.';
const label = (id: string, quote: string) => {
  const start = text.indexOf(quote);
  return { id, strength: 'duty', quote, start, end: start + quote.length };
};
const row: GoldPosting = {
  id: 'a',
  title: '',
  company: '',
  location: '',
  text,
  posting: {
    verdict: 'traditional',
    ai_title: 'no',
    years: 'none',
    degree: 'none',
    degree_strength: 'none',
    seniority: 'unknown',
    place: 'unknown',
    salary: 'none',
  },
  units: [
    { start: 0, end: 13, tags: [label('compute-capacity', 'GPU use'), label('stakeholder-management', 'Plan')] },
    { start: 14, end: 41, tags: [label('data-labelling', 'Label data')] },
    { start: 42, end: 55, tags: [] },
  ],
};
const at = (id: string, quote: string, strength = 'duty'): Prediction => {
  const start = text.indexOf(quote);
  return { id, start, end: start + quote.length, strength };
};

test('a prediction counts once an id, in the unit that holds its middle', () => {
  const told: string[] = [];
  const score = scoreOf(
    [row],
    () => [
      at('compute-capacity', 'GPU', 'required'),
      at('data-labelling', 'label more'),
      at('data-labelling', 'Label data'),
      at('experimentation', 'Nothing'),
    ],
    ({ kind, id }) => told.push(`${kind} ${id}`),
  );
  expect(told).toEqual(['strength compute-capacity', 'missed stakeholder-management', 'extra experimentation']);
  const { micro } = joined(score, [...competencies.keys(), ...applications.keys()]);
  expect([micro.hit, micro.extra, micro.missed]).toEqual([2, 1, 1]);
  expect([micro.precision, micro.recall, micro.f1].map((value) => value.toFixed(2))).toEqual(['0.67', '0.67', '0.67']);
  expect([score.strengths.right, score.strengths.of]).toEqual([1, 2]);
  // The first prediction of an id is the one whose mark is compared.
  expect([score.spans.touching, score.spans.of]).toEqual([1, 2]);
});

test('the keyword search finds whole words of our phrases and nothing inside others', () => {
  expect(keywordSearch('We need a chatbot.').map(({ id }) => id)).toContain('assistant');
  expect(keywordSearch('SQL').map(({ id }) => id)).toContain('data-analysis');
  expect(keywordSearch('SQLite')).toEqual([]);
});

test('the linear model learns what tells two labels apart, the same way each time', () => {
  const examples = Array.from({ length: 60 }, (_, number) => ({
    features: Int32Array.from([0, number % 2 === 0 ? 1 : 2]),
    labels: new Set([number % 2]),
  }));
  const size = { features: 3, labels: 2, epochs: 10, rate: 0.3 };
  const [one, two] = [trainLinear(examples, size), trainLinear(examples, size)];
  const [first = 0, second = 0] = one.probabilities(Int32Array.from([0, 1]));
  expect(first).toBeGreaterThan(0.8);
  expect(second).toBeLessThan(0.2);
  expect(one.weights).toEqual(two.weights);
});
