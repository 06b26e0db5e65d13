import type { GeneralQuestion } from '../general-question.ts';

/** Where customers, partners or several sites are named, somebody goes there. */
export default {
  ask: 'How often would I travel to customers or other sites, and for how long?',
  unlessSaid: ['travel', 'no travel'],
  weight: 1,
  isOpen: ({ asks }) => asks.some(({ id }) => id === 'stakeholder-management' || id === 'technical-translation'),
} satisfies GeneralQuestion;
