import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Who labels: your own people, a vendor or the users?',
    unlessSaid: [
      '(labeling|labelling|annotation|annotator|rater|labeler|labeller|human data) (vendor|team|partner|workforce|supplier)',
      '(in house|internal|outsourced|contract|vendor|crowd|crowdsourced|expert|offshore|external) ~2 (annotator|labeler|labeller|rater|annotation|labeling|labelling|reviewer)',
      '(Scale AI|Surge AI|Mechanical Turk|Appen|Labelbox|Toloka|Sama)',
      'vendor ~5 (annotation|labeling|labelling)',
    ],
  },
  {
    ask: 'Who owns the labelling guideline, and how often does it change?',
    unlessSaid: [
      '(own|write|maintain|create|develop|define|author|draft) ~4 (guideline|rubric|taxonomy|instruction)',
      '(annotation|labeling|labelling|rating) (guideline|rubric|instruction)',
    ],
  },
  {
    ask: 'How often do labellers agree, and who settles it when they do not?',
    unlessSaid: ['(annotator|rater) (agreement|reliability)', '(adjudication|adjudicate|kappa)', 'disagreement'],
  },
  {
    ask: 'What does one label cost, and how many can you afford?',
    unlessSaid: [
      '(cost|price|pay) per (label|annotation|task|example)',
      '(labeling|labelling|annotation|human data) (budget|cost|spend)',
    ],
  },
] satisfies readonly OpenQuestion[];
