import { inReadingOrder, toStretches } from './flows.ts';
import { knownWords } from './hyphen.ts';
import { joinAccents } from './loose-accents.ts';
import type { PageText } from './page-text.ts';
import { toParagraphs } from './paragraphs.ts';
import { withoutRunningLines } from './running-lines.ts';
import { toSegments } from './segment.ts';

/**
 * Counts the letters and digits on a page.
 *
 * @param page as it is set
 */
export const lettersOf = ({ pieces }: PageText): number =>
  pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/**
 * Reads pages as a person does: column by column, sentence by sentence.
 *
 * @param pages in their order
 * @returns a line for each sentence, item or row, and an empty line between blocks
 */
export function readPages(pages: readonly PageText[]): string {
  const segmented = withoutRunningLines(pages.map((page) => ({ ...page, segments: toSegments(page.pieces) })));
  const flows = inReadingOrder(segmented.map(({ segments }) => toStretches(segments)));
  return joinAccents(toParagraphs(flows, knownWords(flows.flat().map(({ text }) => text))));
}
