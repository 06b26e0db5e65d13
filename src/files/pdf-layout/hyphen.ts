/** Hyphens that end a line; the last is a hyphen only where a line ends. */
const AT_END = /([\p{L}\p{N}/.&+-]*)([-\u2010\u00ad])$/u;

/** No first part of a word is longer, in UTF-16 units; and a line may be, if somebody means ill. */
const LONGEST_PART = 40;

/** First parts that keep their hyphen: what follows is a word of its own. */
const PREFIXES: ReadonlySet<string> = new Set(
  'all anti cost cross data decision early end ex first front full goal high large late long low machine mid mobile multi non one open part peer post problem product real results risk self semi short single small state third three top two user well world year zero'.split(
    ' ',
  ),
);

/** What no word is, so that its hyphen was set by the printer: "state-ment". */
const ENDING =
  /^(?:able|age|al|ally|ance|ate|ated|ation|ations|ed|ence|er|ers|est|ful|ible|ing|ings|ise|ised|ist|ity|ize|ized|less|ly|ment|ments|ness|ship|sion|st|tion|tions)$/;

/** Words that end such words: "data-driven", "retrieval-augmented". */
const SECOND_PARTS: ReadonlySet<string> = new Set(
  'agnostic augmented aware based centric driven enabled facing first focused friendly grade led level making native oriented person powered ready related scale side specific time tuned tuning wide year'.split(
    ' ',
  ),
);

/** Words that stand in the middle of such words: "end-to-end", "hands-on", "sign-off". */
const LINKS: ReadonlySet<string> = new Set('and by down for in of off on out the to up'.split(' '));

/**
 * Joins two lines of one sentence. A word that was parted at the line's end is closed up, unless its hyphen is its own.
 *
 * @param before the line that ends
 * @param after the line that goes on
 * @param known the words of the document in lower case, hyphens included: what stands there whole decides
 */
export function joinLines(before: string, after: string, known: ReadonlySet<string>): string {
  const end = AT_END.exec(before.slice(-LONGEST_PART));
  if (end === null) return `${before} ${after}`;
  const [, first = '', sign = ''] = end;
  const second = /^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '';
  // A dash between words, or the start of a range: nothing was parted.
  if (first === '' || second === '') return `${before} ${after}`;
  const whole = before.slice(0, -sign.length);
  return keepsHyphen(first, sign, second, known) ? `${whole}-${after}` : whole + after;
}

function keepsHyphen(first: string, sign: string, second: string, known: ReadonlySet<string>): boolean {
  if (sign === '\u00ad') return false;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (known.has(`${a}-${b}`)) return true;
  if (known.has(a + b)) return false;
  // "A/B-", "state-of-the-", "GPT-", "24-": no program parts a word there by itself.
  if (/[\p{N}/.&+-]/u.test(first) || /\p{Lu}$/u.test(first) || !/^\p{Ll}/u.test(second)) return true;
  return !ENDING.test(b) && (LINKS.has(b) || SECOND_PARTS.has(b) || PREFIXES.has(a));
}

/**
 * Lists a document's words in lower case, hyphens included, but for those at the end of a line.
 *
 * @param lines as they are set
 */
export function knownWords(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-$)/gu)) known.add(word);
  }
  return known;
}
