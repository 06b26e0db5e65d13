import type { Profile } from './profile.ts';

/**
 * An invented person to start from: an experienced product manager who has worked beside data scientists and has
 * begun to build with language models. Everything in it can be changed.
 */
export const SAMPLE_PROFILE: Profile = {
  format: 'rolelight-profile',
  version: 1,
  name: 'Sample: experienced product manager',
  skills: {
    'product-fundamentals': {
      level: 'led',
      years: 7,
      evidence: ['Led the roadmap of a payments product at Fintly, from discovery to launch in four countries'],
    },
    'stakeholder-management': {
      level: 'led',
      years: 6,
      evidence: ['Brought sales, legal and operations behind one quarterly plan at Fintly'],
    },
    'product-metrics': {
      level: 'led',
      years: 6,
      evidence: ['Owned activation and retention targets for 2 million users'],
    },
    experimentation: { level: 'done', years: 4, evidence: ['Ran some thirty A/B tests on onboarding and pricing'] },
    'data-analysis': {
      level: 'done',
      years: 5,
      evidence: ['Write my own SQL; built the weekly dashboard of the team'],
    },
    'technical-translation': {
      level: 'done',
      years: 4,
      evidence: ['Explained risk scores to the support team and wrote the guide they use'],
    },
    'ml-collaboration': {
      level: 'done',
      years: 2,
      evidence: ['Worked with two data scientists on the fraud score at Fintly'],
    },
    'model-metrics': {
      level: 'learning',
      years: 1,
      evidence: ['Ran the weekly review of wrongly declined payments'],
    },
    'generative-ai': { level: 'learning', years: 1, evidence: ['Built a support-answer prototype on a hosted model'] },
    'llm-applications': { level: 'learning', years: null, evidence: [] },
    'machine-learning': { level: 'learning', years: null, evidence: ['Finished an online course on machine learning'] },
    'ai-opportunity': {
      level: 'done',
      years: 1,
      evidence: ['Sized three uses of AI in support and chose one to build'],
    },
    'privacy-compliance': { level: 'done', years: 3, evidence: ['Took a product through a GDPR review with counsel'] },
    'data-quality': { level: 'learning', years: null, evidence: [] },
  },
};
