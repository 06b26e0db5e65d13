import type { GeneralQuestion } from '../general-question.ts';

export default {
  ask: 'How long does the contract run, and what happens when it ends?',
  unlessSaid: [
    '(1|2|3|4|6|8|9|10|12|18|24|36|three|six|nine|twelve|eighteen) ~1 (week|month|year) ~2 (contract|position|assignment|engagement|role|duration|term|internship|appointment)',
    '(contract|duration|term|assignment|engagement|internship) ~3 (1|2|3|4|6|8|9|10|12|18|24|36|three|six|nine|twelve|eighteen) ~1 (week|month|year)',
    '(extension|extend|temp to hire|contract to hire|to hire)',
  ],
  weight: 5,
  isOpen: ({ reading }) => {
    const kind = reading.facts.employment?.value;
    return kind === 'contract' || kind === 'temporary' || kind === 'internship';
  },
} satisfies GeneralQuestion;
