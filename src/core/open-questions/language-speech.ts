import type { OpenQuestion } from '../open-question.ts';

export default [
  {
    ask: 'Which languages does the product serve today, and which come next?',
    unlessSaid: [
      '(English|Spanish|German|French|Italian|Portuguese|Dutch|Japanese|Korean|Chinese|Mandarin|Hindi|Arabic) ~2 (Spanish|German|French|Italian|Portuguese|Dutch|Japanese|Korean|Chinese|Mandarin|Hindi|Arabic)',
      '(dozen|hundred|20|30|40|50|70|100) ~2 (language|locale|dialect)',
    ],
  },
  {
    ask: 'Who judges quality in each language, and do they speak it from birth?',
    unlessSaid: ['(native speaker|linguist|translator|localization team|language (expert|specialist|lead))'],
  },
  {
    ask: 'How is quality measured today: word error rate, people’s ratings or complaints?',
    unlessSaid: ['(word error rate|WER|BLEU|COMET|MOS|mean opinion score)', 'human (evaluation|rating|review|rater)'],
  },
] satisfies readonly OpenQuestion[];
