/** How a mention counts, strongest first. */
export const STRENGTHS = ['required', 'duty', 'preferred', 'context', 'negated'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** How deep it is asked, shallowest first. */
export const DEPTHS = ['know', 'contribute', 'own'] as const;
export type Depth = (typeof DEPTHS)[number];

export type TagKind = 'competency' | 'application';

/** Which part of the posting a sentence stands in. */
export type Zone = 'duty' | 'required' | 'preferred' | 'company' | 'benefits' | 'hiring' | 'unknown';

/** Why a tag says what it says, for the reader who asks. */
export interface Cue {
  /** The phrase of the vocabulary that matched, as its file writes it. */
  readonly rule: string;
  /** The sentence's own words that decided the strength, or null where the heading or the default did. */
  readonly strength: string | null;
  /** The verb that decided the depth, or null where the default did. */
  readonly depth: string | null;
  /** The heading above, as the posting writes it, or null. */
  readonly heading: string | null;
  readonly zone: Zone;
  /** There where the zone is what lines worded like this one are in other postings, against heading and rules. */
  readonly likeness?: true;
}

/** One mention of a competency or an application in a description. */
export interface Tag {
  /** Id of the competency or application. */
  readonly id: string;
  readonly kind: TagKind;
  /** First UTF-16 unit of the quote in the description. */
  readonly start: number;
  /** One past its last unit. */
  readonly end: number;
  readonly quote: string;
  readonly strength: Strength;
  readonly depth: Depth;
  /**
   * Shared by the tags of one sentence any of which is enough ("NLP or computer vision"): where the first of them starts.
   * Absent where the thing is asked on its own.
   */
  readonly either?: number;
  readonly cue: Cue;
}

/**
 * Tells whether a tag still fits a text; one that does not must be dropped, never painted.
 *
 * @param tag a tag made from some description
 * @param description the text at hand, in which offsets count UTF-16 units
 */
export function fits(tag: Tag, description: string): boolean {
  return description.slice(tag.start, tag.end) === tag.quote;
}

/**
 * Tells whether a strength asks something of the person.
 *
 * @param strength a tag's strength
 * @returns true for duty, required and preferred; false for context and negated
 */
export function isAsked(strength: Strength): boolean {
  return strength === 'required' || strength === 'duty' || strength === 'preferred';
}
