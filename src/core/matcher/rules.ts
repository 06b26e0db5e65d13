import { applications } from '../application.ts';
import { competencies } from '../competency.ts';
import type { TagKind } from '../tag.ts';
import type { VocabularyEntry } from '../vocabulary.ts';
import { type CueName, cues } from './cue.ts';
import { headings, type Opens } from './heading.ts';
import type { Rule } from './phrase-net.ts';
import { type TitleKind, titles } from './title-wordings.ts';

/** Where a phrase counts: the four lists of a vocabulary entry, and those of CVs' own wordings. */
export type Where =
  | 'anywhere'
  | 'near-ai'
  | 'ai-posting'
  | 'product-posting'
  | 'cv'
  | 'cv-near-ai'
  | 'cv-of-ai-role'
  | 'cv-of-product-role';

/** What a phrase found in a sentence can mean. */
export type Meaning =
  | {
      readonly is: 'mention';
      readonly kind: TagKind;
      readonly id: string;
      readonly where: Where;
    }
  | { readonly is: 'lookalike'; readonly id: string }
  | { readonly is: 'cue'; readonly cue: CueName }
  | { readonly is: 'ai' };

type Phrases = readonly string[] | undefined;

/**
 * Makes rules of the phrases that show a competency or an application.
 *
 * @param kind which of the two
 * @param id its id
 * @param phrases the phrases, or undefined where it has none
 * @param where where they count
 */
export const mentions = (kind: TagKind, id: string, phrases: Phrases, where: Where): Rule<Meaning>[] =>
  (phrases ?? []).map((phrase) => ({ phrase, means: { is: 'mention', kind, id, where } }));

/**
 * Makes rules of the phrases that look like a competency or an application and are something else.
 *
 * @param id its id
 * @param phrases the phrases, or undefined where it has none
 */
export const lookalikes = (id: string, phrases: Phrases): Rule<Meaning>[] =>
  (phrases ?? []).map((phrase) => ({ phrase, means: { is: 'lookalike', id } }));

const rulesOfEntry = (kind: TagKind, id: string, entry: VocabularyEntry): Rule<Meaning>[] => [
  ...mentions(kind, id, entry.phrases, 'anywhere'),
  ...mentions(kind, id, entry.phrasesNearAi, 'near-ai'),
  ...mentions(kind, id, entry.phrasesInAiPosting, 'ai-posting'),
  ...mentions(kind, id, entry.phrasesInProductPosting, 'product-posting'),
  ...lookalikes(id, entry.lookalikes),
];

/** Everything a posting's sentence is searched for. */
export const sentenceRules: readonly Rule<Meaning>[] = [
  ...[...competencies].flatMap(([id, entry]) => rulesOfEntry('competency', id, entry)),
  ...[...applications].flatMap(([id, entry]) => rulesOfEntry('application', id, entry)),
  ...[...cues].flatMap(([cue, phrases]) =>
    phrases.map((phrase): Rule<Meaning> => ({ phrase, means: { is: 'cue', cue } })),
  ),
  { phrase: '@ai', means: { is: 'ai' } },
];

/** The wordings of headings. */
export const headingRules: readonly Rule<Opens>[] = [...headings].flatMap(([zone, phrases]) =>
  phrases.map((phrase): Rule<Opens> => ({ phrase, means: zone })),
);

/** What makes a title one of AI, of research or of product work. */
export const titleRules: readonly Rule<TitleKind>[] = [...titles].flatMap(([kind, phrases]) =>
  phrases.map((phrase): Rule<TitleKind> => ({ phrase, means: kind })),
);
