import { competencies } from '../competency.ts';
import type { FactSentence } from '../fact.ts';
import { findFacts, NO_FACTS } from '../find-facts.ts';
import { languageOf } from '../language.ts';
import { LONGEST_DESCRIPTION, type Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Tag, TagKind } from '../tag.ts';
import { verdictOf } from '../verdict.ts';
import { depthOf } from './depth.ts';
import { employerNamesIn, type WordRange } from './employer-name.ts';
import type { FoundCue } from './found-cue.ts';
import { createGrammar, type Grammar } from './grammar.ts';
import { type Meaning, sentenceNet, type Where } from './nets.ts';
import type { Match } from './phrase-net.ts';
import { overlaps } from './reach.ts';
import { type Scope, scopeOf } from './scope.ts';
import { type PlacedSentence, placeSentences } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { isAiTitle, isProductTitle } from './titles.ts';
import { type Words, wordsOf } from './words.ts';

/** From this many sentences about AI on, a posting speaks of AI throughout. */
const AI_SENTENCES = 4;

interface ReadSentence {
  readonly sentence: PlacedSentence;
  readonly mentions: readonly Mention[];
  readonly cues: readonly FoundCue[];
  readonly namesAi: boolean;
  readonly scope: Scope;
}

interface Mention {
  readonly rule: string;
  readonly id: string;
  readonly kind: TagKind;
  readonly where: Where;
  readonly from: number;
  readonly to: number;
}

function readSentence(
  grammar: Grammar,
  words: Words,
  sentence: PlacedSentence,
  names: readonly WordRange[],
): ReadSentence {
  const matches = sentenceNet.find(words, sentence.from, sentence.to);
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

/** Earliest first, then the longest: the phrase a reader would point at. */
const byPlace = (a: Mention, b: Mention): number => a.from - b.from || b.to - a.to;

/** What a posting as a whole is, as far as single phrases depend on it. */
interface Setting {
  /** It speaks of AI throughout. */
  readonly ai: boolean;
  /** It is for a product role. */
  readonly product: boolean;
}

function counts(where: Where, read: ReadSentence, setting: Setting): boolean {
  if (where === 'anywhere') return true;
  if (where === 'near-ai') return read.namesAi;
  return where === 'ai-posting' ? setting.ai : setting.product;
}

function tagsOf(words: Words, read: ReadSentence, setting: Setting): Tag[] {
  const { sentence, scope } = read;
  if (sentence.isHeading || scope.zone === 'hiring' || scope.zone === 'benefits') return [];
  const counted = read.mentions.filter(({ where }) => counts(where, read, setting)).sort(byPlace);
  const seen = new Set<string>();
  return counted.flatMap((mention): Tag[] => {
    const { strength, cue } = scope.strengthOf(mention.from, mention.to);
    // Once an id and strength in a sentence; "ML is a plus, but no deep learning" says two things and keeps both.
    const key = `${mention.id} ${strength}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const { depth, cue: verb } = depthOf(words, sentence, read.cues, strength, mention.from, mention.to);
    const start = words.start[mention.from] ?? 0;
    const end = words.end[mention.to - 1] ?? 0;
    return [
      {
        id: mention.id,
        kind: mention.kind,
        start,
        end,
        quote: words.text.slice(start, end),
        strength,
        depth,
        cue: { rule: mention.rule, strength: cue, depth: verb, heading: sentence.heading, zone: scope.zone },
      },
    ];
  });
}

function toFactSentence(text: string, read: ReadSentence, tags: readonly Tag[]): FactSentence {
  const { start, end } = read.sentence;
  return {
    start,
    end,
    text: text.slice(start, end),
    preferred: read.scope.zone === 'preferred',
    aside: ['company', 'benefits', 'hiring'].includes(read.scope.zone),
    competencies: tags
      .filter((tag) => tag.kind === 'competency')
      .map((tag) => ({ id: tag.id, start: tag.start, end: tag.end })),
  };
}

/**
 * Reads a posting: the only door to the matcher.
 *
 * @param posting the posting; of its description the first `LONGEST_DESCRIPTION` units are read
 * @returns tags in the order of the text with offsets into the description, facts, and the verdict
 */
export function readPosting(posting: Posting): Reading {
  const text = posting.description.slice(0, LONGEST_DESCRIPTION);
  const language = languageOf(text);
  const english = language === 'eng' || language === 'und';
  if (!english) {
    return {
      rules: RULES_VERSION,
      language,
      english,
      tags: [],
      facts: NO_FACTS,
      verdict: null,
      requirementsFound: false,
    };
  }
  const words = wordsOf(text);
  const grammar = createGrammar();
  const names = employerNamesIn(words, posting.company);
  const sentences = placeSentences(words, sentencesOf(text), posting.company).map((sentence) =>
    readSentence(grammar, words, sentence, names),
  );
  // An employer called "Something AI" makes no title an AI title.
  const title = posting.company ? posting.title.replaceAll(posting.company, '') : posting.title;
  const ownAi = sentences.filter(
    ({ namesAi, scope }) => namesAi && scope.zone !== 'hiring' && scope.zone !== 'benefits',
  );
  const aiPosting = ownAi.length >= AI_SENTENCES || isAiTitle(title, false);
  const setting = { ai: aiPosting, product: isProductTitle(title) };
  const tagged = sentences.map((read) => ({ read, tags: tagsOf(words, read, setting) }));
  const tags = tagged.flatMap((entry) => entry.tags).sort((a, b) => a.start - b.start || a.end - b.end);
  const factSentences = tagged.map(({ read, tags: own }) => toFactSentence(text, read, own));
  return {
    rules: RULES_VERSION,
    language,
    english,
    tags,
    facts: findFacts({ posting, sentences: factSentences }),
    verdict: verdictOf(isAiTitle(title, aiPosting), tags, competencies),
    requirementsFound: sentences.some(
      ({ sentence, scope }) => !sentence.isHeading && ['duty', 'required', 'preferred'].includes(scope.zone),
    ),
  };
}
