import { fits, STRENGTHS, type Tag } from './tag.ts';

/** A stretch of a description over which the same tags hold. */
export interface Segment {
  /** UTF-16 offset into the description. */
  readonly start: number;
  readonly text: string;
  /** The tags over it, the one that should show first: strongest, then competency, then shortest. Empty for plain text. */
  readonly tags: readonly Tag[];
}

const byWeight = (a: Tag, b: Tag): number =>
  STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
  Number(a.kind !== 'competency') - Number(b.kind !== 'competency') ||
  a.end - a.start - (b.end - b.start) ||
  a.start - b.start ||
  (a.id < b.id ? -1 : 1);

/**
 * Cuts a description along its tags, so that tags that overlap can be drawn without nesting one in another.
 *
 * @param description the posting's text
 * @param tags its tags in any order; one that does not fit the text is left out
 * @returns segments in order that together are the whole description, none of them empty
 */
export function cutByTags(description: string, tags: readonly Tag[]): readonly Segment[] {
  // `slice` also takes offsets before the start and past the end; a tag with such an offset is broken.
  const inside = (tag: Tag): boolean => tag.start >= 0 && tag.start < tag.end && tag.end <= description.length;
  const starting = tags.filter((tag) => inside(tag) && fits(tag, description)).sort((a, b) => a.start - b.start);
  const borders = new Set([0, description.length]);
  for (const tag of starting) borders.add(tag.start).add(tag.end);

  const segments: Segment[] = [];
  let open: Tag[] = [];
  let next = 0;
  let start: number | null = null;
  for (const border of [...borders].sort((a, b) => a - b)) {
    if (start !== null) {
      segments.push({ start, text: description.slice(start, border), tags: [...open].sort(byWeight) });
    }
    open = open.filter((tag) => tag.end > border);
    for (let tag = starting[next]; tag !== undefined && tag.start === border; tag = starting[++next]) open.push(tag);
    start = border;
  }
  return segments;
}
