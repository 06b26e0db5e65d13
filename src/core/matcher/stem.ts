const VOWEL = /[aeiouy]/;

/** Words whose regular stem would part them from, or join them to, the wrong family. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['using', 'use'],
  ['used', 'use'],
  ['uses', 'use'],
  ['embed', 'embed'],
  ['embeds', 'embed'],
  ['analyses', 'analysis'],
  ['led', 'lead'],
  ['built', 'build'],
  ['ran', 'run'],
  ['drove', 'driv'],
  ['wrote', 'writ'],
  ['written', 'writ'],
  ['taught', 'teach'],
  ['understood', 'understand'],
  ['sought', 'seek'],
  ['made', 'mak'],
  ['criteria', 'criterion'],
  ['gpus', 'gpu'],
  ['bias', 'bias'],
  ['biases', 'bias'],
  ['news', 'news'],
]);

const isConsonant = (letter: string): boolean => !'aeiou'.includes(letter);

/** "labell" → "label", "planned" → "plan"; "ss" stays, as in "process" and "assess". */
function undouble(word: string): string {
  const last = word.at(-1) ?? '';
  return word.length > 3 && last === word.at(-2) && last !== 's' && isConsonant(last) ? word.slice(0, -1) : word;
}

/** American spelling, so that "optimisation" and "optimization" are one word, "behaviour" and "behavior" too. */
function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(ation|ations|e|es|ed|ing|er|ers)$/, 'iz$1')
    .replace(/ys(e|es|ed|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al)?$/, 'or$1')
    .replace(/entre(s)?$/, 'enter$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/artefact/, 'artifact');
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.length < 4) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (/(sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  if (/(ss|us|is)$/.test(word)) return word;
  return word.slice(0, -1);
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && base.length > 2 && VOWEL.test(base) && !base.endsWith('e')) return base;
  }
  return word;
}

/** Words whose stem is remembered before the memory starts afresh; a language has fewer in use. */
const MOST_REMEMBERED = 60_000;
const remembered = new Map<string, string>();

/**
 * Reduces a word to what its simple inflections share: plural, -ed, -ing and British spelling.
 *
 * Derivations stay apart on purpose: "product" is not "production", "evaluate" is not "evaluation",
 * and "general" must never meet "generative", as it does in the Porter stemmer.
 *
 * @param word lower case, without a possessive ending
 * @returns the stem, itself a fixed point only by accident; compare stems with stems
 */
export function stem(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const found = withoutInflection(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, found);
  return found;
}

function withoutInflection(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4) return word;
  const base = undouble(withoutVerbEnding(withoutPlural(american(word))));
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}
