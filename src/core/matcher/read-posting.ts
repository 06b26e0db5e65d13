import { competencies } from '../competency.ts';
import type { FactSentence } from '../fact.ts';
import { findFacts, NO_FACTS } from '../find-facts.ts';
import { languageOf } from '../language.ts';
import { LONGEST_DESCRIPTION, type Posting } from '../posting.ts';
import type { Reading } from '../reading.ts';
import { RULES_VERSION } from '../rules-version.ts';
import type { Tag, Zone } from '../tag.ts';
import { verdictOf } from '../verdict.ts';
import { alternativesIn } from './alternatives.ts';
import { depthOf } from './depth.ts';
import { employerNamesIn } from './employer-name.ts';
import { pickEvidence } from './evidence.ts';
import { createGrammar } from './grammar.ts';
import { roleOfLine } from './line-role.ts';
import { sentenceNet } from './nets.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { placeSentences } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { AI_SENTENCES, counts, type Setting } from './setting.ts';
import { isAiTitle, isProductTitle } from './title.ts';
import { type Words, wordsOf } from './words.ts';

/** The zone a sentence stands in, by the rules or, where they leave doubt, by its likeness to other postings' lines. */
function zoneOfLine(words: Words, lines: readonly ReadSentence[], at: number): { zone: Zone; likeness: boolean } {
  const zone = lines[at]?.scope.zone ?? 'unknown';
  const role = roleOfLine(words, lines, at);
  return role === null || role === zone ? { zone, likeness: false } : { zone: role, likeness: true };
}

function tagsOf(words: Words, lines: readonly ReadSentence[], at: number, setting: Setting): Tag[] {
  const read = lines[at];
  if (!read) return [];
  const { sentence, scope } = read;
  if (sentence.isHeading || scope.zone === 'hiring' || scope.zone === 'benefits') return [];
  const counted = read.mentions.filter(({ where }) => counts(where, read, setting));
  if (counted.length === 0) return [];
  const { zone, likeness } = zoneOfLine(words, lines, at);
  const evidence = counted.map((mention) => ({ ...mention, ...scope.strengthOf(mention.from, mention.to, zone) }));
  const picked = pickEvidence(words, sentence, evidence);
  const alternatives = alternativesIn(words, sentence, picked);
  return picked.map((one): Tag => {
    const { id, kind, rule, from, to, strength, cue } = one;
    const either = alternatives.get(one);
    const { depth, cue: verb } = depthOf(words, sentence, read.cues, strength, from, to);
    const start = words.start[from] ?? 0;
    const end = words.end[to - 1] ?? 0;
    return {
      id,
      kind,
      start,
      end,
      quote: words.text.slice(start, end),
      strength,
      depth,
      ...(either === undefined ? {} : { either }),
      cue: {
        rule,
        strength: cue,
        depth: verb,
        heading: sentence.heading,
        zone,
        ...(likeness ? { likeness } : {}),
      },
    };
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
 * Reads a posting: the matcher's door for postings, as `readLines` is its door for what a person has done.
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
    readSentence(sentenceNet, grammar, words, sentence, names),
  );
  // An employer called "Something AI" makes no title an AI title.
  const title = posting.company ? posting.title.replaceAll(posting.company, '') : posting.title;
  const ownAi = sentences.filter(
    ({ namesAi, scope }) => namesAi && scope.zone !== 'hiring' && scope.zone !== 'benefits',
  );
  const aiPosting = ownAi.length >= AI_SENTENCES || isAiTitle(title, false);
  const setting: Setting = { ai: aiPosting, product: isProductTitle(title), cv: false };
  const tagged = sentences.map((read, at) => ({ read, tags: tagsOf(words, sentences, at, setting) }));
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
