import { competencies } from '../../../src/core/competency.ts';
import { readPosting } from '../../../src/core/matcher/read-posting.ts';
import { createPosting } from '../../../src/core/posting.ts';
import { prepareSheet } from '../../../src/core/prepare.ts';
import { createProfile } from '../../../src/core/profile.ts';

export const PLAIN_POSTING = createPosting({
  board: 'text',
  key: '1',
  url: 'https://jobs.example/parcels/1',
  title: 'Junior Product Manager, Routing',
  company: 'Lindenau Freight',
  location: 'Leipzig',
  extras: [],
  description: `What you will do
- Set precision and recall targets for the model that foretells late parcels.
- Plan GPU capacity for the routing service with platform engineering.
- Work every day with data scientists and ML engineers.
- Own the roadmap of the routing product.
- Explain to depots why a route was chosen.

Requirements
- 8+ years of experience in product management.
- Comfort with SQL.

Nice to have
- Experience with fine-tuning language models.`,
});

export const PLAIN_READING = readPosting(PLAIN_POSTING);

/** A person of the data side who has measured a model. */
export const PLAIN_PROFILE = {
  ...createProfile('Data'),
  skills: {
    'model-metrics': { level: 'done' as const, years: 2, evidence: ['Ran the weekly review of late parcels'] },
    'data-analysis': { level: 'led' as const, years: 6, evidence: ['Built the depot dashboard'] },
    'product-fundamentals': { level: 'done' as const, years: 3, evidence: [] },
  },
};

export const PLAIN_SHEET = prepareSheet(PLAIN_POSTING, PLAIN_READING, PLAIN_PROFILE, competencies);
