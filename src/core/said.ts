import type { Basis } from './fact.ts';
import { compileNet } from './matcher/compile-net.ts';
import { wordClasses } from './matcher/word-class.ts';
import { wordsOf } from './matcher/words.ts';
import type { Posting } from './posting.ts';
import type { Phrase } from './vocabulary.ts';

/** The description first, so that offsets into it are offsets into the whole. */
function textOf({ description, extras, title, location }: Posting): string {
  return [description, extras, title, location ?? ''].join('\n');
}

/**
 * Finds where a posting says certain things, in its description or beside it.
 *
 * The net is compiled when it is needed: a few hundred phrases for a posting that somebody prepares for, which the reading
 * of every posting need not carry.
 *
 * @param posting the posting
 * @param wordings phrases by whatever they stand for
 * @returns for each that is said, the places in the order of the text; those beside the description have no offsets
 * @throws PhraseError where a phrase cannot be read
 */
export function saidIn<Key>(
  posting: Posting,
  wordings: Iterable<readonly [Key, readonly Phrase[]]>,
): ReadonlyMap<Key, readonly Basis[]> {
  const rules = [...wordings].flatMap(([means, phrases]) => phrases.map((phrase) => ({ phrase, means })));
  const words = wordsOf(textOf(posting));
  const said = new Map<Key, Basis[]>();
  for (const { rule, from, to } of compileNet(rules, wordClasses).find(words, 0, words.count)) {
    const start = words.start[from] ?? 0;
    const end = words.end[to - 1] ?? 0;
    const inDescription = end <= posting.description.length;
    const basis = {
      quote: words.text.slice(start, end),
      start: inDescription ? start : null,
      end: inDescription ? end : null,
    };
    const before = said.get(rule.means);
    if (before) before.push(basis);
    else said.set(rule.means, [basis]);
  }
  return said;
}
