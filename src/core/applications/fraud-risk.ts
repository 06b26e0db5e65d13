import type { Application } from '../application.ts';

export default {
  label: 'Fraud and risk',
  definition: 'Finding what should not happen: fraud, credit risk, anomalies, abuse.',
  phrases: [
    'fraud',
    'anti fraud',
    'credit (risk|scoring|score|model|decision|portfolio)',
    'credit decisioning',
    'risk (model|modeling|scoring|engine|assessment model|decisioning|detection)',
    'underwriting',
    '(anomaly|threat|abuse|intrusion|spam|bot) detection',
    'trust and safety',
    'content moderation',
    'anti money laundering',
    'AML',
    'KYC',
  ],
  lookalikes: ['(recruitment|recruiting|hiring|job) (fraud|scam)'],
  examples: ['Detect payment fraud in real time.'],
  counterExamples: ['Beware of recruitment fraud.'],
  questions: [],
  learning: [],
} satisfies Application;
