import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Which number would this role be measured by in a year, and where does it stand today?',
    unlessSaid: [
      '(you|role|success) ~3 (measured|evaluated|judged) (by|on|against)',
      '(north star|primary|key) metric (is|are|of|be)',
      '(accountable|responsible) for ~4 (retention|revenue|adoption|growth|engagement|conversion|churn|activation)',
      'own ~4 (metric|KPI|OKR|target|revenue|retention|conversion)',
    ],
  },
  {
    ask: 'Who sets the targets, and what happens when they are missed?',
    unlessSaid: ['(set|define|own|establish) ~3 (target|OKR|goal|KPI|success metric)'],
  },
  {
    ask: 'Can the product be measured today, or would I have to build that first?',
    unlessSaid: [
      '(instrument|instrumentation|tracking plan|telemetry|event tracking)',
      '(Amplitude|Mixpanel|Looker|Heap|Pendo|Google Analytics|Segment)',
    ],
  },
] satisfies readonly OpenQuestion[];
