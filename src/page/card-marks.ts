import { DONE, doneOf, type KnownPosting, TIERS } from '../core/known-posting.ts';
import type { Card } from './cards.ts';
import type { Highlights } from './marks.ts';
import { placeAt } from './pointed-place.ts';

/** As neutral as the names of marks: the page can read them. `marks.css` styles them. */
const nameOf = (said: string): string => `mark-title-${said}`;

/** A card with what is known of its posting. */
export interface ToldCard {
  readonly card: Card;
  readonly known: Pick<KnownPosting, 'tier' | 'state'>;
}

/** The painted titles of a list. Not a node of it is changed. */
export interface CardMarks {
  /** Paints titles, in place of all that was painted before. */
  paint(told: readonly ToldCard[]): void;
  clear(): void;
  /** The card whose painted title is under a point of the window, in CSS pixels. */
  cardAt(x: number, y: number): Card | null;
}

/**
 * Finds what of a card is painted.
 *
 * @param card a card
 * @returns its title; where that begins the posting's text, as far as the first block
 */
export function titleRange({ title }: Card): Range {
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  const block = [...title.children].find(({ localName }) => localName === 'p' || localName === 'div');
  if (block) range.setEndBefore(block);
  return range;
}

/**
 * Makes the painted titles of a page.
 *
 * @param document the page
 * @param highlights where they are painted
 * @param signal clears them for good
 */
export function createCardMarks(document: Document, { registry, make }: Highlights, signal: AbortSignal): CardMarks {
  let painted: readonly { readonly card: Card; readonly range: Range }[] = [];
  const show = (said: string, ranges: readonly Range[], priority: number): void => {
    if (ranges.length > 0) registry.set(nameOf(said), make(ranges, priority));
    else registry.delete(nameOf(said));
  };
  const paint = (told: readonly ToldCard[]): void => {
    const ranged = told.map(({ card, known }) => ({ card, known, range: titleRange(card) }));
    painted = ranged;
    const rangesOf = (isSaid: (known: ToldCard['known']) => boolean): Range[] =>
      ranged.flatMap(({ known, range }) => (isSaid(known) ? range : []));
    // The line that says the fit lies over the wash that says what was done.
    for (const done of DONE)
      show(
        done,
        rangesOf(({ state }) => doneOf(state) === done),
        1,
      );
    for (const tier of TIERS)
      show(
        tier,
        rangesOf((known) => known.tier === tier),
        2,
      );
  };
  signal.addEventListener('abort', () => paint([]), { once: true });
  return {
    paint: (told) => signal.aborted || paint(told),
    clear: () => paint([]),
    cardAt(x, y) {
      const place = painted.length > 0 ? placeAt(document, x, y) : null;
      return (place && painted.find(({ range }) => range.isPointInRange(place.node, place.offset))?.card) ?? null;
    },
  };
}
