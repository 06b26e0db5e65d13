import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'How many experiments run here in a month, and who may stop one?',
    unlessSaid: [
      '(hundred|thousand|dozen) of ~3 (experiment|test)',
      '(experiment|test) (a|per|each|every) (week|month|quarter|year)',
      'experimentation (velocity|program|culture)',
    ],
  },
  {
    ask: 'Which platform runs the experiments, and who looks after it?',
    unlessSaid: [
      '(Optimizely|LaunchDarkly|Statsig|Eppo|GrowthBook|VWO|Firebase|Adobe Target)',
      '(experimentation|experiment|test) (platform|tool|infrastructure|framework)',
    ],
  },
  {
    ask: 'Is there enough traffic to see the effects that you hope for?',
    unlessSaid: [
      '(million|billion|100M) ~3 (user|customer|visitor|member|session|transaction|request|event|player|shopper|people)',
      '(sample size|statistical power)',
      '(high|low) traffic',
    ],
  },
  {
    ask: 'Whose word counts when a test says one thing and leadership another?',
    unlessSaid: [
      '(launch|decision|ship) (review|council|committee|criterion)',
      '(decide|decision) ~4 (evidence|experiment|data rather than)',
    ],
  },
] satisfies readonly OpenQuestion[];
