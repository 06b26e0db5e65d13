import type { CvLine } from './cv-lines.ts';
import type { EntryKind } from './entries.ts';
import { isTitle } from './entry-header.ts';
import { findSpans } from './find-spans.ts';

/** A header's line has no more words than this, its dates left out. */
export const MOST_HEADER_WORDS = 14;

/**
 * Counts words and numbers.
 *
 * @param text a line
 */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Where a header ends on a line that goes on: behind the dates, or behind the first sentence where dates open the line. */
function endOfHeader({ text }: CvLine, kind: EntryKind): { readonly end: number; readonly next: number } | null {
  const { line, spans } = findSpans(text);
  const told = spans.find(({ ranged }) => ranged) ?? (kind === 'education' ? spans[0] : undefined);
  if (!told) return null;
  const sign = /^\s{0,2}[:.]\s{1,3}(?=\S)/.exec(line.slice(told.end));
  if (sign) return { end: told.end, next: told.end + sign[0].length };
  const sentence = told.start <= 2 ? /^[^.]{3,120}(?=\. \p{Lu})/u.exec(line.slice(told.end)) : null;
  const end = told.end + (sentence?.[0].length ?? 0);
  return sentence && kind !== 'project' && isTitle(sentence[0], kind) ? { end, next: end + 2 } : null;
}

/**
 * Parts "Fernhollow, Analyst, 2018–21: wrote reports" in two lines: the header and what it heads.
 *
 * @param written a line of a section
 * @param kind what the section lists
 * @returns the line itself where it is one or the other
 */
export function withoutInline(written: CvLine, kind: EntryKind): readonly CvLine[] {
  const { line } = findSpans(written.text);
  const found = endOfHeader(written, kind);
  if (!found || wordCount(line.slice(0, found.end)) > MOST_HEADER_WORDS) return [written];
  return [
    { ...written, text: line.slice(0, found.end) },
    { ...written, text: line.slice(found.next), afterBlank: false },
  ];
}
