/** A line of a CV's text, mended. */
export interface CvLine {
  /** Without bullet's sign, Markdown's signs and the white space around. */
  readonly text: string;
  readonly bullet: boolean;
  /** White space in front of it or of its sign, in characters. */
  readonly indent: number;
  /** Whether an empty line, or the text's start, stands above it. */
  readonly afterBlank: boolean;
  /** How many # stand in front of it in Markdown; 7 for a line that is bold as a whole; 0 for any other. */
  readonly heading: number;
}

/** Longer lines of text in which nothing ends are cut, so that no step below meets a line of megabytes. */
const LONGEST_LINE = 4_000;

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

// Soft hyphens, joiners, marks of direction and of byte order show nothing.
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** Pictures in place of words, of emoji and of fonts of their own: they part what stands beside them. */
const ICONS = /(?:[\u{1f000}-\u{1faff}\u2302\u260e\u260f\u2706\u2709\u270e\u270f\ue000-\uf06b\uf0c0-\uf8ff]\ufe0f?)/gu;
// The "o" is a ring that lost its font.
const SIGN =
  /^(?:[•·▪◦●○■□✓✔➢►▶‣⁃∙➤❖*\-–—+\uf0b7\uf0a7]{1,2}\s{1,12}|[•▪◦●■✓✔➢►▶‣➤❖\uf0b7\uf0a7]|\d{1,2}[.)]\s{1,8}|o\s{1,12}(?=[A-Z\d]))/;
const RULE_LINE = /^[-=_*~#|+:\s]{3,}$/;
/** A page's number, and how long somebody was somewhere: a line of its own in profiles that are printed. */
const SAYS_NOTHING =
  /^(?:page \d{1,3}(?: ?(?:of|\/) ?\d{1,3})?|\d{1,2} (?:years?|yrs?)(?: \d{1,2} (?:months?|mos?))?|\d{1,2} (?:months?|mos?))$/i;

/** "E X P E R I E N C E": letters set apart are one word, two spaces part two of them. */
function withoutSpacing(text: string): string {
  if (!/^(?:\p{Lu} ){3,40}\p{Lu}(?: {2,4}|$)/u.test(text)) return text;
  return text
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}

/** Markdown's links, emphasis and code, and a table's cells, as the words that they show. */
function withoutMarkdown(text: string): string {
  const cells = text.startsWith('|') ? text.replace(/^\|\s{0,9}/, '').replace(/\s{0,9}\|$/, '') : text;
  return cells
    .replace(/!?\[([^\][]{1,300})\]\([^()\s]{1,500}\)/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(?<![\p{L}\d*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\p{L}\d*_])/gu, '');
}

function readLine(raw: string, afterBlank: boolean): CvLine | null {
  const clean = raw
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(/[ﬀ-ﬆ]/g, (sign) => LIGATURES[sign] ?? sign);
  // Wide gaps part columns; how wide they are says nothing, and no pattern below meets a long one.
  const body = clean
    .replace(ICONS, '   ')
    .replace(/\t/g, '   ')
    .replace(/\s{4,}/g, '   ')
    .trim();
  if (body === '' || RULE_LINE.test(body)) return null;
  const indent = clean.length - clean.trimStart().length;
  const hashes = /^(#{1,6})\s{1,9}/.exec(body);
  if (hashes) {
    const text = withoutSpacing(
      withoutMarkdown(body.slice(hashes[0].length))
        .replace(/#{1,6}$/, '')
        .trim(),
    );
    return text === '' ? null : { text, bullet: false, indent, afterBlank, heading: hashes[1]?.length ?? 1 };
  }
  const bold = /^(\*\*|__)[^*_]{1,100}\1:?$/.test(body);
  const quoted = body.replace(/^>\s{0,4}/, '');
  const sign = bold ? null : SIGN.exec(quoted);
  // Signs in a row are a list in a list.
  const unsigned = quoted.slice(sign?.[0].length ?? 0).replace(/^(?:[•▪◦●■‣]\s{0,4})/, '');
  const text = withoutSpacing(withoutMarkdown(unsigned).trim());
  if (text === '') return null;
  return { text, bullet: sign !== null, indent, afterBlank, heading: bold ? 7 : 0 };
}

/** What is split at a line's end is one word; what is joined by a hyphen keeps it. */
const HALF_WORD = /\p{Ll}{2}-$/u;
const KEEPS_HYPHEN =
  /(?:^|[\s(/])(?:cross|non|self|long|short|real|end|to|fine|high|low|multi|pre|post|well|data|user|human|large|state|in|on|up|go|third|full|part|problem|decision|customer|product|model|open|co|near|semi|re|e|hands|day|year|week|month)-$/iu;

/** "… | August 2017 to May" and "2020" below: dates are broken between any two of their words. */
const OPEN_DATE =
  /(?:\d{4}\s?(?:[-–—]|to|until)|(?:[-–—]|\bto|\buntil)\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|[|,(]\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?)$/i;
const DATE_GOES_ON =
  /^\(?(?:(?:19|20)\d\d|present|now|today|current|date|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d)\b/i;

/**
 * Whether a line goes on with what the line above began: it was wrapped. A line that ends a sentence, or is short, does
 * not go on, unless the next begins in the middle of a sentence.
 */
function goesOn(above: CvLine, line: CvLine): boolean {
  if (line.afterBlank || line.bullet || line.heading > 0 || above.heading > 0) return false;
  if (HALF_WORD.test(above.text) && /^\p{Ll}/u.test(line.text)) return true;
  if (OPEN_DATE.test(above.text) && DATE_GOES_ON.test(line.text)) return true;
  if (/[.!?:;]$/.test(above.text) || above.text.length < 40) return false;
  if (/^(?:\p{Ll}|[(&])/u.test(line.text)) return true;
  // Behind a bullet what is set in as far as its words are belongs to it.
  if (above.bullet && line.indent > above.indent && line.indent > 0) return true;
  return /(?:,|\b(?:and|or|the|a|an|of|to|with|for|in|by|on|from|using|that|which|&))$/.test(above.text);
}

function joined(above: CvLine, line: CvLine): CvLine {
  if (!HALF_WORD.test(above.text)) return { ...above, text: `${above.text} ${line.text}` };
  const keeps = KEEPS_HYPHEN.test(above.text.slice(-24));
  return { ...above, text: (keeps ? above.text : above.text.slice(0, -1)) + line.text };
}

function cut(raw: string): string[] {
  if (raw.length <= LONGEST_LINE) return [raw];
  const pieces: string[] = [];
  for (let from = 0; from < raw.length; ) {
    const space = raw.lastIndexOf(' ', from + LONGEST_LINE);
    const to = from + LONGEST_LINE >= raw.length ? raw.length : space > from ? space : from + LONGEST_LINE;
    pieces.push(raw.slice(from, to));
    from = to;
  }
  return pieces;
}

/**
 * Takes a text apart into its lines, mended: what was wrapped or hyphenated is one line again, ligatures are letters, and
 * signs of bullets and Markdown are told apart from the words.
 *
 * @param text the text of a CV, plain or Markdown
 */
export function cvLinesOf(text: string): readonly CvLine[] {
  const lines: CvLine[] = [];
  let blank = true;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).flatMap(cut)) {
    // Neither a line nor a gap between two.
    if (SAYS_NOTHING.test(raw.trim())) continue;
    const line = readLine(raw, blank);
    blank = line === null;
    if (!line) continue;
    const above = lines.at(-1);
    // What is joined again and again must not grow for ever.
    if (above && above.text.length < LONGEST_LINE && goesOn(above, line)) lines[lines.length - 1] = joined(above, line);
    else lines.push(line);
  }
  return lines;
}
