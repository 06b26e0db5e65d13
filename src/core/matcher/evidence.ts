import type { Mention } from './read-sentence.ts';
import type { Decision } from './scope.ts';
import type { PlacedSentence } from './sections.ts';
import { Break, type Words } from './words.ts';

/** A phrase that counts, and how it is meant. */
export interface Evidence extends Mention, Decision {}

/** Earliest first, then the longest: the phrase a reader would point at. */
const byPlace = (a: Evidence, b: Evidence): number => a.from - b.from || b.to - a.to;

/** Phrases of one id with at most this many words between them are one: "PyTorch, TensorFlow or JAX". */
const NEAR = 3;
/** A mark of more words shows too little. */
const LONGEST = 12;

function areOne(words: Words, first: Evidence, second: Evidence): boolean {
  if (first.id !== second.id || first.strength !== second.strength) return false;
  if (second.from - first.to > NEAR || Math.max(first.to, second.to) - first.from > LONGEST) return false;
  for (let at = first.to; at <= second.from; at++) if (words.before[at] === Break.Stop) return false;
  return true;
}

function joined(words: Words, evidence: readonly Evidence[]): Evidence[] {
  const together: Evidence[] = [];
  for (const one of evidence) {
    const at = together.findLastIndex((other) => areOne(words, other, one));
    const other = together[at];
    if (other) together[at] = { ...other, to: Math.max(other.to, one.to) };
    else together.push(one);
  }
  return together;
}

/** Where a label in front of a sentence ends ("Data analysis: …"), as an offset into the text, or -1. */
function labelEnd(words: Words, { start, end }: PlacedSentence): number {
  const colon = words.text.slice(start, Math.min(end, start + 60)).indexOf(':');
  return colon === -1 ? -1 : start + colon;
}

/**
 * Picks the words that a sentence's tags rest on, once an id and strength: "ML is a plus, but no deep learning" says two
 * things and keeps both. Neighbours of one id are one piece of evidence, and what a line says comes before its label.
 *
 * @param words the description's words
 * @param sentence the sentence
 * @param evidence its phrases that count
 */
export function pickEvidence(words: Words, sentence: PlacedSentence, evidence: readonly Evidence[]): Evidence[] {
  const label = labelEnd(words, sentence);
  const inLabel = ({ to }: Evidence): boolean => (words.end[to - 1] ?? 0) <= label;
  const inOrder = joined(words, [...evidence].sort(byPlace));
  const ranked = [...inOrder.filter((one) => !inLabel(one)), ...inOrder.filter(inLabel)];
  const seen = new Set<string>();
  return ranked.filter(({ id, strength }) => {
    const key = `${id} ${strength}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
