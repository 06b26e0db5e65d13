import { applications } from '../application.ts';
import { competencies } from '../competency.ts';
import type { TagKind } from '../tag.ts';
import type { VocabularyEntry } from '../vocabulary.ts';
import { type CueName, cues } from './cue.ts';
import { headings, type Opens } from './heading.ts';
import type { Rule } from './phrase-net.ts';
import { type TitleKind, titles } from './title-wordings.ts';

/** Where a phrase counts: the four lists of a vocabulary entry. */
export type Where = 'anywhere' | 'near-ai' | 'ai-posting' | 'product-posting';

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

function rulesOfEntry(kind: TagKind, id: string, entry: VocabularyEntry): Rule<Meaning>[] {
  const mentions = (phrases: readonly string[] | undefined, where: Where) =>
    (phrases ?? []).map((phrase): Rule<Meaning> => ({ phrase, means: { is: 'mention', kind, id, where } }));
  return [
    ...mentions(entry.phrases, 'anywhere'),
    ...mentions(entry.phrasesNearAi, 'near-ai'),
    ...mentions(entry.phrasesInAiPosting, 'ai-posting'),
    ...mentions(entry.phrasesInProductPosting, 'product-posting'),
    ...(entry.lookalikes ?? []).map((phrase): Rule<Meaning> => ({ phrase, means: { is: 'lookalike', id } })),
  ];
}

/** Everything a sentence is searched for. */
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
