import type { CvWording } from '../cv-wording.ts';

export default {
  phrases: [
    '(check|test|audit|review|examine|assess|measure|probe|monitor) ~5 (for|against) ~3 (bias|fairness|discrimination|disparate|disparity|toxicity)',
    '(bias|fairness) (audit|check|test|review|testing|assessment|metric|report)',
    '(red team|red teamed|red teaming) ~4 (assistant|model|models!|chatbot|bot|LLM|agent|AI)',
    '(AI|algorithm|model) (governance|ethics|risk) (board|council|committee|group|policy|framework|process|review)',
    '(model cards|human in the loop|algorithmic bias)',
  ],
  phrasesNearAi: ['(bias|fairness|discrimination|explainability|explainable|guardrails)'],
} satisfies CvWording;
