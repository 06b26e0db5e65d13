import type { Depth, Strength, Tag } from './tag.ts';

export const STRENGTH_LABELS: Readonly<Record<Strength, string>> = {
  required: 'Required',
  duty: 'Duty',
  preferred: 'Nice to have',
  context: 'About the company or team',
  negated: 'Expressly not asked',
};

/** What the posting wants the person to do with it. */
export const DEPTH_LABELS: Readonly<Record<Depth, string>> = {
  know: 'Know it',
  contribute: 'Contribute to it',
  own: 'Own it',
};

function whyStrength({ cue, strength }: Tag): string {
  const label = STRENGTH_LABELS[strength];
  if (cue.strength !== null) return `${label}: the sentence says “${cue.strength}”.`;
  if (cue.heading !== null) return `${label}: it stands under “${cue.heading}”.`;
  return `${label}: by the form of its sentence.`;
}

/**
 * Says why a tag counts as it does, for the reader who asks.
 *
 * @param tag a tag of the matcher
 * @returns one or two sentences that quote the posting's own words
 */
export function reasonOf(tag: Tag): string {
  const depth = tag.cue.depth === null ? '' : ` ${DEPTH_LABELS[tag.depth]}: the verb is “${tag.cue.depth}”.`;
  return `${whyStrength(tag)}${depth}`;
}
