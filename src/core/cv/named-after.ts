import { compileNet } from '../matcher/compile-net.ts';
import type { PhraseNet } from '../matcher/phrase-net.ts';
import { wordsOf } from '../matcher/words.ts';

/**
 * What titles of jobs, degrees and certificates show by themselves, in the phrase language of the vocabulary. There such
 * words are lookalikes: a posting that names a colleague's title or a degree's field asks for neither.
 */
const JOBS: Readonly<Record<string, readonly string[]>> = {
  'product-fundamentals': [
    '(product|growth product) ~1 (manager|management|owner|lead|leader|director)',
    '(head|director|VP|vice president|lead) [of] product',
    'chief product officer',
    '(CPO|APM|GPM)',
  ],
  'machine-learning': [
    '(machine learning|ML|deep learning|AI ML) ~2 (engineer|scientist|researcher|developer|lead|architect|manager|owner|consultant|specialist)',
    '(AI|artificial intelligence) [research] (engineer|scientist|researcher|developer)',
    '(head|director|VP|lead) of (machine learning|ML|data science)',
  ],
  'data-analysis': [
    '(data|product|BI|business intelligence|marketing|growth|insights|reporting|analytics|quantitative) analyst',
    'analytics (engineer|manager|lead)',
    'statistician',
    '(head|director|VP|lead) of (analytics|data analytics)',
  ],
  'data-quality': ['data (engineer|steward|quality)', 'analytics engineer'],
  'ml-lifecycle': ['MLOps', '(ML|machine learning) (platform|operations|infrastructure)'],
  'data-labelling': ['(annotation|annotator|labelling|labeling|rater)', 'data labeler'],
  'language-speech': ['(NLP|natural language processing|computational linguist|speech) [scientist]'],
  'vision-robotics': ['(computer vision|robotics|perception) (engineer|scientist|researcher|developer|lead)'],
  'privacy-compliance': [
    '(privacy|data protection) (officer|counsel|manager|lead|lawyer|analyst|engineer)',
    'compliance (officer|manager|analyst|lead)',
  ],
  'responsible-ai': ['(responsible AI|AI ethic|AI safety|AI governance|AI policy)'],
  'ai-strategy': ['(head|director|VP|vice president|chief) [of] (AI|artificial intelligence) product'],
};

const STUDIES: Readonly<Record<string, readonly string[]>> = {
  'machine-learning': [
    '(machine learning|artificial intelligence|deep learning|data science)',
    '(in|applied) AI',
    'AI (and|engineering|engineer|nanodegree|program|fundamentals|essentials|specialization|for everyone)',
  ],
  'data-analysis': [
    '(statistics|data analytics|business analytics|data analysis|data science|econometrics|biostatistics|business intelligence)',
  ],
  'language-speech': [
    '(computational linguistics|natural language processing|NLP|speech technology|language technology)',
  ],
  'vision-robotics': ['(robotics|computer vision)'],
  'product-fundamentals': ['product (management|owner|manager)', '(CSPO|PSPO)'],
  'privacy-compliance': ['(CIPP|CIPM|CIPT)', '(data protection|GDPR|privacy)'],
  'ml-lifecycle': ['MLOps'],
  'generative-ai': ['(generative AI|LLM|large language models)'],
};

const netOf = (entries: Readonly<Record<string, readonly string[]>>): PhraseNet<string> =>
  compileNet(
    Object.entries(entries).flatMap(([id, phrases]) => phrases.map((phrase) => ({ phrase, means: id }))),
    new Map(),
  );

const nets: { position?: PhraseNet<string>; study?: PhraseNet<string> } = {};

/** Where the name of a job or of a study shows a competency. */
export interface ShownByName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds what the name of a job, a degree or a certificate shows by itself.
 *
 * @param name such as "Data Scientist" or "MSc Artificial Intelligence"
 * @param what of which kind it is
 * @returns each competency once, with offsets into the name
 */
export function shownByName(name: string, what: 'position' | 'study'): readonly ShownByName[] {
  nets[what] ??= netOf(what === 'position' ? JOBS : STUDIES);
  const words = wordsOf(name);
  const seen = new Set<string>();
  return (nets[what]?.find(words, 0, words.count) ?? []).flatMap(({ rule, from, to }) => {
    if (seen.has(rule.means)) return [];
    seen.add(rule.means);
    return [{ id: rule.means, start: words.start[from] ?? 0, end: words.end[to - 1] ?? 0 }];
  });
}
