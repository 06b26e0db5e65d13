import loadFranc from 'franc-min?lazy';

/** Below this many UTF-16 units the trigrams of a text say too little. */
const SHORTEST_TOLD = 120;
/** franc reads the first 2,048 units; a posting's start is often a title and names, so its middle is read as well. */
const SAMPLE = 2_000;

/** Words that hardly a line of English is without; a technical list has few of them and is still English. */
const ENGLISH_WORDS = /\b(?:the|and|of|to|with|for|from|you|your|our|will|are|by|this|that|experience|work|team)\b/gi;

/** With this share of them a text is English whatever else it holds; with the lower one where nothing speaks against it. */
const SURELY_ENGLISH = 0.12;
const PERHAPS_ENGLISH = 0.03;

/**
 * Words that hardly a line of the languages of Europe's job boards is without, and that English does not have. Lists of
 * tools and duties mislead trigrams, so another language counts only where its own small words are there.
 */
const FOREIGN_WORDS =
  /(?<![\p{L}])(?:und|der|die|das|mit|für|wir|du|sie|ein|eine|auf|ist|bei|les|des|une|vous|nous|pour|dans|avec|est|sur|los|las|una|para|con|por|que|nuestro|del|della|delle|per|che|con|nel|sono|het|een|van|voor|met|wij|jij|zijn|je|och|att|som|vi|för|til|af|på|det|og|dig|jest|oraz|dla|się|na|że|nebo|pro|jsme|uma|com|não|você|mais|nós|ja|että|sekä|ve|bir|için|és|egy|hogy|și|pentru|cu|dan|yang|untuk|dengan|và|của|cho|ang|mga|amb|els|koji|ili)(?![\p{L}])/giu;

/** From this share of them on a text is in another language; French runs at a quarter, a loan word or a name at nothing. */
const SURELY_FOREIGN = 0.06;

const LETTERS = /\p{L}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

/**
 * Tells a text's language.
 *
 * @param text the description
 * @returns ISO 639-3 code; `und` where the text is too short to tell, or where nothing speaks for a language
 */
export function languageOf(text: string): string {
  const sample =
    text.length > 2 * SAMPLE
      ? text.slice((text.length - SAMPLE) >> 1, (text.length + SAMPLE) >> 1)
      : text.slice(0, SAMPLE);
  if (sample.trim().length < SHORTEST_TOLD) return 'und';
  const words = sample.length / 6;
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const share = (pattern: RegExp): number => count(pattern) / words;
  const english = share(ENGLISH_WORDS);
  if (english > SURELY_ENGLISH) return 'eng';
  // A text whose letters are mostly not Latin needs no words.
  const otherScript = count(LATIN_LETTERS) < count(LETTERS) / 2;
  const foreign = share(FOREIGN_WORDS);
  if (!otherScript && (foreign < SURELY_FOREIGN || foreign < english)) return english > PERHAPS_ENGLISH ? 'eng' : 'und';
  // Its tables take longer to make than a posting takes to read, and few postings need them.
  const [best] = loadFranc().francAll(sample, { ignore: ['eng'] });
  return best?.[0] ?? 'und';
}
