import { applications } from '../../src/core/application.ts';
import { competencies } from '../../src/core/competency.ts';
import type { Prediction } from './score.ts';

/** The words of a phrase of the vocabulary without its signs: choices in full, gaps and optional words left out. */
function keywordsOf(phrase: string): readonly string[] {
  if (phrase.includes('@')) return [];
  const ways = [''];
  for (const token of phrase.replace(/\[[^\]]*\]|~\d/g, ' ').match(/\([^()]*\)|[^\s()]+/g) ?? []) {
    const choices = token.startsWith('(') ? token.slice(1, -1).split('|') : [token];
    ways.splice(0, ways.length, ...ways.flatMap((way) => choices.map((choice) => `${way} ${choice}`)));
    if (ways.length > 200) return [];
  }
  return ways.map((way) => way.replace(/!/g, '').replace(/\s+/g, ' ').trim().toLowerCase());
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
