import { type CvWording, cvWordings } from '../cv-wording.ts';
import type { Rule } from './phrase-net.ts';
import { lookalikes, type Meaning, mentions, sentenceRules } from './rules.ts';

const rulesOfWording = (id: string, wording: CvWording): Rule<Meaning>[] => [
  ...mentions('competency', id, wording.phrases, 'cv'),
  ...mentions('competency', id, wording.phrasesNearAi, 'cv-near-ai'),
  ...mentions('competency', id, wording.phrasesInAiRole, 'cv-of-ai-role'),
  ...mentions('competency', id, wording.phrasesInProductRole, 'cv-of-product-role'),
  ...lookalikes(id, wording.lookalikes),
];

/** Everything a CV's sentence is searched for: all that a posting's is, and what CVs word in their own way. */
export const cvRules: readonly Rule<Meaning>[] = [
  ...sentenceRules,
  ...[...cvWordings].flatMap(([id, wording]) => rulesOfWording(id, wording)),
  { phrase: '@ai-in-cv', means: { is: 'ai' } },
];
