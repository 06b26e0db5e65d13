import type { Application } from '../../src/core/application.ts';
import type { Competency, Stage } from '../../src/core/competency.ts';
import type { Family } from '../../src/core/family.ts';
import type { Vocabulary } from '../../src/ui/vocabulary.ts';

/** A vocabulary that stays as it is when the real one is edited. */

const entry = (label: string): Application => ({
  label,
  definition: `What ${label} means.`,
  phrases: [],
  examples: [],
  counterExamples: [],
  questions: [`How do you go about ${label}?`],
  learning: [{ title: `A course on ${label}`, publisher: 'A university', url: 'https://learn.example/course' }],
});

const competency = (
  label: string,
  family: Family,
  stage: Stage,
  aiSpecific: boolean,
  bridgedBy: readonly string[] = [],
): Competency => ({ ...entry(label), family, stage, aiSpecific, bridgedBy });

export const VOCABULARY: Vocabulary = {
  competencies: new Map<string, Competency>([
    ['ai-opportunity', competency('AI opportunities', 'product', 'opportunity', true)],
    ['product-fundamentals', competency('Product fundamentals', 'product', 'opportunity', false)],
    ['data-analysis', competency('Data analysis', 'measurement', 'metrics', false)],
    ['experimentation', competency('Experimentation', 'measurement', 'metrics', false, ['data-analysis'])],
    ['model-metrics', competency('Model metrics', 'measurement', 'metrics', true)],
    ['machine-learning', competency('Machine learning', 'models', 'models', true)],
    ['model-training', competency('Model training', 'models', 'models', true)],
    ['llm-applications', competency('Prompting and agents', 'models', 'models', true)],
    ['compute-capacity', competency('Compute capacity', 'compute', 'delivery', true)],
    ['privacy-compliance', competency('Privacy', 'governance', 'governance', false)],
    ['responsible-ai', competency('Responsible AI', 'governance', 'governance', true)],
    ['ml-collaboration', competency('Work with data scientists', 'people', 'people', true)],
    ['technical-translation', competency('Bridging', 'people', 'people', false)],
    ['stakeholder-management', competency('Stakeholders', 'people', 'people', false)],
  ]),
  applications: new Map([['fraud-risk', entry('Fraud and risk')]]),
};
