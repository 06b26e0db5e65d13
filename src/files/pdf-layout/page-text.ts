/** A piece of text that a page sets in one go: a word, a part of one, or a whole line. */
export interface TextPiece {
  readonly text: string;
  /** Left end, in points from the page's left edge. */
  readonly left: number;
  readonly right: number;
  /** Where its letters stand, in points from the page's upper edge. */
  readonly baseline: number;
  /** Size of its letters, in points. */
  readonly size: number;
  /** A name for its font, the same for all in that font. */
  readonly font: string;
}

/** A page, with its pieces in the order in which the file has them. */
export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly TextPiece[];
}
