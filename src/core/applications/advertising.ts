import type { Application } from '../application.ts';

export default {
  label: 'Advertising',
  definition: 'Deciding which advertisement is shown to whom, at what price, and whether it worked.',
  phrases: [
    'ad (tech|targeting|ranking|auction|serving|platform|product|bidding|exchange|server|network|generation|optimization|relevance|delivery|campaign|creative|measurement|inventory)',
    'ads (platform|product|ranking|team|targeting|delivery|measurement|optimization|system)',
    '(AdTech|Adtech|adtech)',
    'advertising (platform|capability|product|technology|system|solution|technologies|business|ecosystem)',
    '(programmatic|digital|online|search) (advertising|ads)',
    'real time bidding',
    '(unified|multi touch|marketing|ad|campaign|conversion) attribution',
    'attribution model',
    '(DSP|SSP)',
    'bid optimization',
  ],
  lookalikes: [],
  examples: ['Improve ad targeting and bidding.'],
  counterExamples: ['This ad was posted yesterday.'],
  questions: [],
  learning: [],
} satisfies Application;
