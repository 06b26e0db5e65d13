import type { TagKind } from '../tag.ts';
import type { WordRange } from './employer-name.ts';
import type { FoundCue } from './found-cue.ts';
import type { Grammar } from './grammar.ts';
import type { Match, PhraseNet } from './phrase-net.ts';
import { overlaps } from './reach.ts';
import type { Meaning, Where } from './rules.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { PlacedSentence } from './sections.ts';
import type { Words } from './words.ts';

/** A sentence with all that the net found in it. */
export interface ReadSentence {
  readonly sentence: PlacedSentence;
  readonly mentions: readonly Mention[];
  readonly cues: readonly FoundCue[];
  readonly namesAi: boolean;
  readonly scope: Scope;
}

/** A phrase of the vocabulary in a sentence; whether it counts depends on the posting. */
export interface Mention {
  readonly rule: string;
  readonly id: string;
  readonly kind: TagKind;
  readonly where: Where;
  readonly from: number;
  readonly to: number;
}

/**
 * Looks for everything in a sentence that a phrase of the net can mean.
 *
 * @param net what the sentence is searched for
 * @param grammar the text's grammar
 * @param words the description's words
 * @param sentence the sentence, placed in its section
 * @param names where the employer is named: no phrase inside a name is a mention
 */
export function readSentence(
  net: PhraseNet<Meaning>,
  grammar: Grammar,
  words: Words,
  sentence: PlacedSentence,
  names: readonly WordRange[],
): ReadSentence {
  const matches = net.find(words, sentence.from, sentence.to);
  const mentions: Mention[] = [];
  const lookalikes: { id: string; match: Match<Meaning> }[] = [];
  const cues: FoundCue[] = [];
  let namesAi = false;
  for (const match of matches) {
    const means = match.rule.means;
    const { from, to } = match;
    if (means.is === 'mention')
      mentions.push({ rule: match.rule.phrase, id: means.id, kind: means.kind, where: means.where, from, to });
    else if (means.is === 'lookalike') lookalikes.push({ id: means.id, match });
    else if (means.is === 'cue') cues.push({ name: means.cue, from, to });
    else namesAi = true;
  }
  const real = mentions.filter(
    (mention) =>
      !lookalikes.some(({ id, match }) => id === mention.id && overlaps(match, mention)) &&
      !names.some((name) => name.from <= mention.from && mention.to <= name.to),
  );
  return { sentence, mentions: real, cues, namesAi, scope: scopeOf(grammar, words, sentence, cues) };
}
