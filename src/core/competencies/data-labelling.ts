import type { Competency } from '../competency.ts';

export default {
  label: 'Data labelling',
  family: 'data',
  stage: 'data',
  aiSpecific: true,
  definition:
    'Having people say what the right answer is: annotation, guidelines, raters, ground truth and preference data.',
  bridgedBy: ['data-quality', 'data-collection'],
  phrases: [
    '(data|image|text|video|audio|document|custom|human) (labeling|annotation|annotator|labeler)',
    '(label|annotate) ~2 (data|dataset|image|text|example|document|conversation)',
    '(annotation|labeling) (guideline|tool|platform|workflow|vendor|operation|project|pipeline|quality|task|team|agreement|process|interface|service|schema)',
    'annotation',
    'annotate',
    'annotator',
    'labeling!',
    'ground truth',
    '(gold|golden) (set|dataset|standard data|label)',
    'human in the loop',
    'HITL',
    'human feedback',
    '(human|preference|RLHF) (preference|data|rater|label)',
    'RLHF data',
    'rater',
    'inter annotator',
  ],
  lookalikes: ['(package|packaging|product|food|drug|private|white|nutrition) (label|labeling)'],
  examples: ['Write annotation guidelines for the labelling team.'],
  counterExamples: ['Approve packaging and labelling of drugs.'],
  questions: [],
  learning: [],
} satisfies Competency;
