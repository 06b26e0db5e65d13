import type { PageText } from './page-text.ts';
import type { Segment } from './segment.ts';

/** A page with its pieces put together to lines. */
export interface SegmentedPage extends Pick<PageText, 'width' | 'height'> {
  readonly segments: readonly Segment[];
}

/** Headers and footers stand within this share of a page's height from its upper or lower edge. */
const MARGIN = 0.1;

/** The number of the only page. */
const NUMBER_OF_ALL =
  /^(?:(?:page\s|seite\s)?[-–—|]?\s?1\s?[-–—|]?|(?:page\s|seite\s)\d{1,3}\s?(?:\/|of|von)\s?\d{1,3})$/i;
const PAGE_NUMBER = /^(?:page\s|seite\s|p\.\s?)?[-–—|]?\s?\d{1,3}\s?(?:(?:\/|of|von|de)\s?\d{1,3})?\s?[-–—|]?$/i;

/** Two lines are the same header where they differ in the page's number alone; a year is none. */
const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<!\d)\d{1,3}(?!\d)/g, '#')
    .replace(/\s+/g, ' ')
    .trim();

const isHeader = ({ baseline }: Segment, height: number): boolean => baseline < MARGIN * height;
const isFooter = ({ baseline }: Segment, height: number): boolean => baseline > (1 - MARGIN) * height;

/** On how many pages each wording stands in a margin. */
function countWordings(pages: readonly SegmentedPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { segments, height } of pages) {
    const here = segments.filter((line) => isHeader(line, height) || isFooter(line, height));
    for (const words of new Set(here.map(({ text }) => wording(text)))) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/**
 * Drops what is printed on every page: page numbers, footers, and headers beyond the first, which may be the name.
 *
 * @param pages in their order
 */
export function withoutRunningLines(pages: readonly SegmentedPage[]): readonly SegmentedPage[] {
  const counts = countWordings(pages);
  const seen = new Set<string>();
  return pages.map((page) => {
    const before = new Set(seen);
    const segments = page.segments.filter((line) => {
      const [header, footer] = [isHeader(line, page.height), isFooter(line, page.height)];
      if (!header && !footer) return true;
      if ((pages.length > 1 ? PAGE_NUMBER : NUMBER_OF_ALL).test(line.text)) return false;
      const words = wording(line.text);
      if (header) seen.add(words);
      return (counts.get(words) ?? 0) < 2 || (header && !before.has(words));
    });
    return { ...page, segments };
  });
}
