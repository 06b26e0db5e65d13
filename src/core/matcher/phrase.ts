import { casedSymbol, formSymbol, stemSymbol } from './phrase-symbols.ts';

/**
 * The phrase language: how an entry of the vocabulary says what to look for.
 *
 *     deploy model      these words in this order, in any simple inflection ("deploying models")
 *     training!         this form only, in any case
 *     LLM  Claude       a capital letter: as written (an all-capital word also with a plural s)
 *     (plan|size up)    a choice; each side may be several words, choices may nest
 *     [the]             may be absent
 *     ~3                up to three words of any kind stand here
 *     @model            a word class: one of the phrases listed in word-classes/model.ts
 *
 * Hyphens and slashes are spaces: "fine-tune" and "fine tune" are the same phrase.
 */

export type Part =
  | { readonly kind: 'word'; readonly symbol: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'choice'; readonly ways: readonly Series[]; readonly optional: boolean };

/** Parts that follow each other. */
export type Series = readonly Part[];

/** A phrase that cannot be read; its message names the phrase. */
export class PhraseError extends Error {
  override name = 'PhraseError';
}

/** What `wordsOf` calls a word; a phrase's few letters are not worth its lists. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|&/gu;
const TOKEN = /[()[\]|]|[^\s()[\]|]+/g;

/** The same few thousand words make up all phrases; each is taken apart once. */
const knownParts = new Map<string, Series>();

function partsOf(token: string): Series {
  const known = knownParts.get(token);
  if (known) return known;
  const parts = readParts(token);
  knownParts.set(token, parts);
  return parts;
}

function readParts(token: string): Series {
  if (token.startsWith('@')) return [{ kind: 'class', name: token.slice(1) }];
  if (/^~\d$/.test(token)) return [{ kind: 'gap', most: Number(token.slice(1)) }];
  const formOnly = token.endsWith('!');
  const parts: Part[] = [];
  for (const word of token.match(WORD) ?? []) {
    const lower = word.toLowerCase().replace('’', "'").replace(/'s$/, '');
    // A plural of capitals is written like its singular, to which the text's plural answers.
    const capitals = /^[A-Z][A-Z0-9]+s$/.test(word) ? word.slice(0, -1) : word;
    const symbol =
      word !== word.toLowerCase() ? casedSymbol(capitals) : formOnly ? formSymbol(lower) : stemSymbol(lower);
    parts.push({ kind: 'word', symbol });
  }
  return parts;
}

const mayBeEmpty = (series: Series): boolean =>
  series.every(
    (part) => part.kind === 'gap' || (part.kind === 'choice' && (part.optional || part.ways.some(mayBeEmpty))),
  );

/**
 * Reads a phrase.
 *
 * @param phrase in the language above
 * @returns its parts; a leading optional part is spelled out, so that none of the series may begin with one
 * @throws PhraseError where brackets do not match, or it could match nothing, or a gap stands at its edge
 */
export function readPhrase(phrase: string): readonly Series[] {
  const tokens = phrase.match(TOKEN) ?? [];
  let at = 0;

  function series(closing: string | null): Series[] {
    const ways: Part[][] = [];
    let way: Part[] = [];
    for (; ; at++) {
      const token = tokens[at];
      if (token === undefined && closing) throw new PhraseError(`"${phrase}": ${closing} is missing`);
      if (token === undefined || token === closing) return [...ways, way];
      if (token === '|') {
        if (!closing) throw new PhraseError(`"${phrase}": a choice stands in brackets`);
        ways.push(way);
        way = [];
      } else if (token === '(' || token === '[') {
        at++;
        way.push({ kind: 'choice', ways: series(token === '(' ? ')' : ']'), optional: token === '[' });
      } else if (token === ')' || token === ']') {
        throw new PhraseError(`"${phrase}": ${token} opens nowhere`);
      } else way.push(...partsOf(token));
    }
  }

  function spellOutStart(parts: Series): Series[] {
    const [first, ...rest] = parts;
    if (first?.kind !== 'choice' || !(first.optional || first.ways.some(mayBeEmpty))) return [parts];
    return [...first.ways.flatMap((way) => spellOutStart([...way, ...rest])), ...spellOutStart(rest)];
  }

  const all = series(null).flatMap(spellOutStart);
  for (const parts of all) {
    if (mayBeEmpty(parts)) throw new PhraseError(`"${phrase}" may be empty`);
    if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap')
      throw new PhraseError(`"${phrase}" begins or ends with a gap`);
  }
  return all;
}
