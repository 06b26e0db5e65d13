import { MARK_FAMILIES, type MarkFamily } from '../core/family.ts';
import { fits, STRENGTHS, type Strength, type Tag } from '../core/tag.ts';
import { offsetOf, rangesOf } from './page-ranges.ts';
import type { PageText } from './page-text.ts';
import { placeAt } from './pointed-place.ts';

const FLASH = 'mark-flash';
/** How long a place that was jumped to stays lit, in milliseconds: long enough to find it after the scroll. */
const FLASH_TIME = 1_600;

/**
 * Names the highlight that a tag is painted with; `marks.css` styles it. The page can read these names, so they say
 * nothing of who paints.
 */
const nameOf = (family: MarkFamily, strength: Strength): string => `mark-${family}-${strength}`;

/**
 * Every name that is ever in the registry: in Firefox a content script cannot list what is in there, and the page's own
 * highlights must stay.
 */
export const MARK_NAMES: readonly string[] = [
  ...MARK_FAMILIES.flatMap((family) => STRENGTHS.map((strength) => nameOf(family, strength))),
  FLASH,
];

/** What of the CSS Custom Highlight API is used; Firefox lets a content script use no more of it. */
export interface Highlights {
  readonly registry: Pick<HighlightRegistry, 'set' | 'delete'>;
  readonly make: (ranges: readonly Range[], priority: number) => Highlight;
}

/** The browser's own highlights. */
export const browserHighlights: () => Highlights = () => ({
  registry: CSS.highlights,
  make(ranges, priority) {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    return highlight;
  },
});

/** The marks of one page. Not a node of it is changed: highlights are ranges that the browser paints over. */
export interface Marks {
  /**
   * Paints the tags of a text, in place of all that was painted before.
   *
   * @param pageText the text as read from the page
   * @param tags its tags; one that does not fit the text is dropped
   * @param families what colours each tag id
   */
  paint(pageText: PageText, tags: readonly Tag[], families: Readonly<Record<string, MarkFamily>>): void;
  clear(): void;
  /** Whether what was painted is still there: a page that draws its text again takes the marks away with the old nodes. */
  areIntact(): boolean;
  /** Lights ranges up for a moment. */
  flash(ranges: readonly Range[]): void;
  /** The painted tags under a point of the window, in CSS pixels; the strongest first. */
  tagsAt(x: number, y: number): readonly Tag[];
}

const rank = (tag: Tag): number => STRENGTHS.indexOf(tag.strength);

/**
 * Makes the marks of a page.
 *
 * @param document the page
 * @param highlights where they are painted
 * @param signal clears them for good
 */
export function createMarks(document: Document, { registry, make }: Highlights, signal: AbortSignal): Marks {
  let painted: {
    readonly pageText: PageText;
    readonly tags: readonly Tag[];
    readonly ranges: readonly Range[];
  } | null = null;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    painted = null;
    clearTimeout(flashing);
    for (const name of MARK_NAMES) registry.delete(name);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    paint(pageText, tags, families) {
      if (signal.aborted) return;
      const fitting = tags.filter((tag) => fits(tag, pageText.text));
      const rangesByName = new Map<string, Range[]>();
      const priorities = new Map<string, number>();
      for (const tag of fitting) {
        const name = nameOf(families[tag.id] ?? 'application', tag.strength);
        const ranges = rangesByName.get(name) ?? [];
        ranges.push(...rangesOf(pageText, tag.start, tag.end));
        rangesByName.set(name, ranges);
        // Where two overlap, the stronger is on top.
        priorities.set(name, STRENGTHS.length - rank(tag));
      }
      painted = { pageText, tags: fitting, ranges: [...rangesByName.values()].flat() };
      for (const name of MARK_NAMES) {
        const ranges = rangesByName.get(name);
        if (ranges) registry.set(name, make(ranges, priorities.get(name) ?? 0));
        else if (name !== FLASH) registry.delete(name);
      }
    },
    clear,
    areIntact: () => painted?.ranges.every((range) => !range.collapsed) ?? true,
    flash(ranges) {
      if (signal.aborted) return;
      clearTimeout(flashing);
      registry.set(FLASH, make(ranges, STRENGTHS.length + 1));
      flashing = setTimeout(() => registry.delete(FLASH), FLASH_TIME);
    },
    tagsAt(x, y) {
      const place = painted && placeAt(document, x, y);
      const offset = painted && place && offsetOf(painted.pageText, place.node, place.offset);
      if (!painted || offset === null) return [];
      return painted.tags.filter(({ start, end }) => start <= offset && offset < end).sort((a, b) => rank(a) - rank(b));
    },
  };
}
