import type { Competency } from '../competency.ts';

export default {
  label: 'Data collection',
  family: 'data',
  stage: 'data',
  aiSpecific: false,
  definition: 'Getting the data a model or a product needs: sourcing, licensing, collecting or generating it.',
  bridgedBy: ['data-quality', 'stakeholder-management'],
  phrases: [
    'data (collection|acquisition|sourcing|licensing|partnership|gathering|procurement|vendor|supplier)',
    '(collect|acquire|source|license|gather|procure|scrape) ~3 (data|dataset)',
    '(collection|acquisition|sourcing|licensing) of ~3 (data|dataset)',
    '(synthetic|training) data',
    'web (scraping|crawling|crawler)',
    'synthetic (dataset|feedback)',
    'data source',
    'data (generation|synthesis)',
  ],
  lookalikes: [],
  examples: ['Source and license data sets for training.'],
  counterExamples: ['Collect requirements from users.'],
  questions: [],
  learning: [],
} satisfies Competency;
