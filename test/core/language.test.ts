import { expect, test } from 'vitest';
import { languageOf } from '../../src/core/language.ts';
import { readText } from '../support/read-text.ts';

const GERMAN =
  'Wir suchen eine Produktmanagerin, die unsere Lagerplanung verantwortet und gemeinsam mit den Entwicklerinnen neue Modelle einführt. Du bringst mehrere Jahre Erfahrung mit und sprichst fließend Deutsch. Wir bieten dir flexible Arbeitszeiten und ein freundliches Team.';
const ENGLISH =
  'You will own the roadmap of our warehouse planner and bring new models to production together with our engineers. You have several years of experience and enjoy talking to the people who pack the boxes.';
const FRENCH =
  'Nous cherchons une responsable produit pour notre outil de planification. Vous travaillerez avec les équipes techniques et vous présenterez vos résultats aux directions régionales chaque trimestre, en français et parfois en anglais.';
const LIST =
  'Requirements: Python, SQL, dbt, Airflow, Kubernetes, Terraform, Snowflake, Looker, Git, Docker, Spark, Kafka, PyTorch, TensorFlow, Grafana, Prometheus. Ability to work with remote teams and to write clear documents.';

test.each([
  [GERMAN, 'deu'],
  [ENGLISH, 'eng'],
  [FRENCH, 'fra'],
  [LIST, 'eng'],
  ['Own the roadmap', 'und'],
])('%s', (text, code) => {
  expect(languageOf(text)).toBe(code);
});

test('a posting in another language is said to be so and not tagged', () => {
  const description = `${GERMAN} GPU LLM Machine Learning.`;
  const reading = readText(description);
  expect(reading).toMatchObject({ language: 'deu', english: false, tags: [], verdict: null });
});

test('a list of duties without small words is not taken for another language', () => {
  const list =
    'Responsibilities\n• Run A/B tests\n• LLM evaluation, RAG, MLOps, NLP\n• SQL, Python, Tableau dashboards, Snowflake\n• Product roadmap, agile, scrum, Jira\n• Stakeholder management';
  expect(['eng', 'und']).toContain(languageOf(list));
});
