import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import type { Prediction } from './score.ts';

/** A phrase with more ways of being said is left out: nobody would type them into a list. */
const MOST_WAYS = 400;

/** The words of a phrase of the vocabulary without its signs: choices in full, gaps and optional words left out. */
function keywordsOf(phrase: string): readonly string[] {
  if (phrase.includes('@')) return [];
  let plain = phrase.replace(/~\d|!/g, ' ');
  while (/\[[^[\]]*\]/.test(plain)) plain = plain.replace(/\[[^[\]]*\]/g, ' ');
  let ways = [plain];
  // The innermost choice first, until none is left.
  while (ways.some((way) => way.includes('('))) {
    ways = ways.flatMap((way) => {
      const choice = /\(([^()]*)\)/.exec(way);
      if (!choice) return [way];
      return (choice[1] ?? '').split('|').map((one) => way.replace(choice[0], () => ` ${one} `));
    });
    if (ways.length > MOST_WAYS) return [];
  }
  return ways.map((way) => way.replace(/\s+/g, ' ').trim().toLowerCase()).filter(Boolean);
}

/** Every keyword with its id. A regular expression of this size would take seconds a posting; a map of first words does not. */
const keywords = new Map<string, { words: string; id: string }[]>();
for (const [id, entry] of [...competencies, ...applications]) {
  for (const words of new Set(entry.phrases.flatMap(keywordsOf))) {
    const [first = ''] = words.split(' ');
    const list = keywords.get(first) ?? [];
    list.push({ words, id });
    keywords.set(first, list);
  }
}

/**
 * Baseline: finds our own phrases as plain keywords, in lower case, without inflection, context, scope or grammar.
 *
 * @param text a posting's text
 */
export function keywordSearch(text: string): readonly Prediction[] {
  const lower = text.toLowerCase().replaceAll('-', ' ').replaceAll('/', ' ');
  return [...lower.matchAll(/[\p{L}\p{N}&']+/gu)].flatMap(({ 0: word, index: start }) =>
    (keywords.get(word) ?? [])
      .filter(({ words }) => lower.startsWith(words, start) && !/[\p{L}\p{N}]/u.test(lower[start + words.length] ?? ''))
      // A keyword search knows no strength but the one that is most frequent.
      .map(({ id, words }) => ({ id, start, end: start + words.length, strength: 'duty' })),
  );
}

/** Lists every keyword once. */
export function keywordList(): string[] {
  return [...new Set([...keywords.values()].flat().map(({ words }) => words))];
}
