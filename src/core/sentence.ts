/** A quote with the words around it, for showing where a claim comes from. */
export interface QuotedSentence {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** How many UTF-16 units of context are shown on either side before it is cut with an ellipsis. */
const LONGEST_SIDE = 120;
/** How much further than that a sentence's own border is looked for. */
const SLACK = 40;

const ENDS = new Set(['.', '!', '?', '…']);
const isSpace = (character: string | undefined): boolean => character !== undefined && character.trim() === '';

/** A dot ends a sentence only where a space follows: "Node.js" and "3.5" go on. */
function endsSentence(text: string, index: number): boolean {
  if (text[index] === '\n') return true;
  return ENDS.has(text[index] ?? '') && isSpace(text[index + 1]);
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ');

function textBefore(description: string, start: number): string {
  const floor = Math.max(0, start - LONGEST_SIDE - SLACK);
  let from = start;
  while (from > floor && !endsSentence(description, from - 1)) from -= 1;
  const whole = from > floor || from === 0;
  if (whole) return tidy(description.slice(from, start)).replace(/^[\s•·▪◦*–—-]{1,8}/, '');
  const cut = description.slice(start - LONGEST_SIDE, start);
  return `… ${tidy(cut.slice(cut.indexOf(' ') + 1))}`;
}

function textAfter(description: string, end: number): string {
  const ceiling = Math.min(description.length, end + LONGEST_SIDE + SLACK);
  let to = end;
  while (to < ceiling && !endsSentence(description, to)) to += 1;
  const whole = to < ceiling || to === description.length;
  if (whole) return tidy(description.slice(end, description[to] === '\n' ? to : to + 1)).trimEnd();
  const cut = description.slice(end, end + LONGEST_SIDE);
  const lastSpace = cut.lastIndexOf(' ');
  return `${tidy(lastSpace > 0 ? cut.slice(0, lastSpace) : cut)} …`;
}

/**
 * Finds the sentence around a quote, cut with an ellipsis where it is long.
 *
 * @param description the posting's text
 * @param span the quote's UTF-16 offsets into it
 * @returns the quote as it stands, and the words before and after it on one line, without a bullet in front
 */
export function sentenceAround(
  description: string,
  span: { readonly start: number; readonly end: number },
): QuotedSentence {
  return {
    before: textBefore(description, span.start),
    quote: tidy(description.slice(span.start, span.end)),
    after: textAfter(description, span.end),
  };
}
