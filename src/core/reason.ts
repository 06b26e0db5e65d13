import type { Depth, Strength, Tag, Zone } from './tag.ts';

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

/** What a line speaks of, as the matcher took it. */
const ZONE_WORDS: Readonly<Record<Zone, string>> = {
  duty: 'a line about the duties',
  required: 'a line about what you need',
  preferred: 'a line about what would be nice',
  company: 'a line about the company or team',
  benefits: 'a line about what you get',
  hiring: 'a line about the hiring',
  unknown: 'a line that says nothing of its part',
};

function whyStrength({ cue }: Tag): string {
  if (cue.strength !== null) return `the sentence says “${cue.strength}”`;
  if (cue.likeness) return 'lines worded like it usually are';
  if (cue.heading !== null) return `it stands under “${cue.heading}”`;
  return 'by the form of its sentence';
}

/** Where no verb says how deep a thing goes, its strength does. */
const USUAL: Readonly<Record<Strength, string>> = {
  required: 'usual for what is required',
  duty: 'usual for a duty',
  preferred: 'usual for what would be nice',
  context: 'usual for what is said in passing',
  negated: 'usual for what is not asked',
};

/** One part of why a tag is there. */
export interface Reason {
  /** What is explained. */
  readonly of: 'strength' | 'choice' | 'depth' | 'place' | 'rule';
  /** What it came to, in a word or two, before the words that say why. */
  readonly label: string;
  readonly words: string;
}

const CHOICE: Reason = { of: 'choice', label: 'Either, or', words: 'of what the sentence names, one is enough' };

/**
 * Says all that a tag knows of how it came about: the words that made its strength and its depth, the place they stand
 * in, and the rule that matched.
 *
 * @param tag a tag of the matcher
 * @returns one line each, in this order, without a stop; of the rule, its text as the vocabulary writes it
 */
export function reasonsOf(tag: Tag): readonly Reason[] {
  const { rule, strength, depth, heading, zone, likeness } = tag.cue;
  const under = heading === null ? '' : `under “${heading}”, `;
  return [
    {
      of: 'strength',
      label: STRENGTH_LABELS[tag.strength],
      words: strength === null && heading !== null && !likeness ? 'by where it stands' : whyStrength(tag),
    },
    ...(tag.either === undefined ? [] : [CHOICE]),
    {
      of: 'depth',
      label: DEPTH_LABELS[tag.depth],
      words: depth === null ? `no verb decides; ${USUAL[tag.strength]}` : `because of “${depth}”`,
    },
    { of: 'place', label: 'Stands', words: `${under}in ${ZONE_WORDS[zone]}` },
    { of: 'rule', label: 'Found by', words: rule },
  ];
}

/**
 * Says why a tag counts as it does, for the reader who asks.
 *
 * @param tag a tag of the matcher
 * @returns one or two sentences that quote the posting's own words
 */
export function reasonOf(tag: Tag): string {
  const depth = tag.cue.depth === null ? '' : ` ${DEPTH_LABELS[tag.depth]}: the verb is “${tag.cue.depth}”.`;
  const choice = tag.either === undefined ? '' : ` ${CHOICE.label}: ${CHOICE.words}.`;
  return `${STRENGTH_LABELS[tag.strength]}: ${whyStrength(tag)}.${choice}${depth}`;
}
