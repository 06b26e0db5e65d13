import { francAll } from 'franc-min';

/** Below this many UTF-16 units the trigrams of a text say too little. */
const SHORTEST_TOLD = 120;
/** franc reads the first 2,048 units; a posting's start is often a title and names, so its middle is read as well. */
const SAMPLE = 2_000;

/** Words that hardly a line of English is without; a technical list has few of them and is still English. */
const ENGLISH_WORDS = /\b(?:the|and|of|to|with|for|from|you|your|our|will|are|by|this|that|experience|work|team)\b/gi;

/** With this share of them a text is English whatever its trigrams say; with the lower one it may be, where trigrams doubt. */
const SURELY = 0.12;
const PERHAPS = 0.05;

/**
 * Tells a text's language.
 *
 * @param text the description
 * @returns ISO 639-3 code, or `und` where the text is too short to tell
 */
export function languageOf(text: string): string {
  const sample =
    text.length > 2 * SAMPLE
      ? text.slice((text.length - SAMPLE) >> 1, (text.length + SAMPLE) >> 1)
      : text.slice(0, SAMPLE);
  if (sample.trim().length < SHORTEST_TOLD) return 'und';
  const english = (sample.match(ENGLISH_WORDS)?.length ?? 0) / (sample.length / 6);
  if (english > SURELY) return 'eng';
  const [best] = francAll(sample);
  return english > PERHAPS ? 'eng' : (best?.[0] ?? 'und');
}
