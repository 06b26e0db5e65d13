/** A character of a text node. */
export interface Place {
  readonly node: Node;
  /** UTF-16 offset into the node's data. */
  readonly offset: number;
}

/** Where a caret would be set; Chrome has the standard's way since 128, and the other for longer. */
function caretAt(document: Document, x: number, y: number): Place | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A caret stands between two characters, and also where the point is far to the side of the text. */
function covers({ node, offset }: Place, x: number, y: number): boolean {
  if (node.nodeType !== 3 || offset < 0 || offset >= (node.nodeValue?.length ?? 0)) return false;
  const range = node.ownerDocument?.createRange();
  range?.setStart(node, offset);
  range?.setEnd(node, offset + 1);
  return [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/**
 * Finds the character under a point.
 *
 * @param document the page
 * @param x CSS pixels from the window's left border
 * @param y CSS pixels from its upper border
 * @returns the character, or null where the point is on none
 */
export function placeAt(document: Document, x: number, y: number): Place | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const before = { ...caret, offset: caret.offset - 1 };
  return [caret, before].find((place) => covers(place, x, y)) ?? null;
}
