import type { Ask } from '../../core/ask.ts';
import { type Comparison, compare, type Finding } from '../../core/compare.ts';
import { competencies } from '../../core/competency.ts';
import { readPosting } from '../../core/matcher/read-posting.ts';
import { LONGEST_DESCRIPTION, type Posting } from '../../core/posting.ts';
import type { Profile } from '../../core/profile.ts';
import type { Reading } from '../../core/reading.ts';

/** One posting, read. */
export interface TaggedPosting {
  readonly is: 'tagged';
  readonly posting: Posting;
  readonly reading: Reading;
  /** Null without a profile. */
  readonly comparison: Comparison | null;
  /** What a data set's line said of itself, to be given back as it was; null for a page or a text. */
  readonly line:
    | (Pick<Posting, 'company'> & {
        readonly id: string | number | null;
        readonly title: string | null;
        /** Whether it holds the text that the offsets count into; where it held HTML it does not. */
        readonly holdsText: boolean;
      })
    | null;
}

/** A page that holds no posting. */
export interface NoPosting {
  readonly is: 'none';
  readonly input: string;
  readonly reason: string;
}

/** A line of a data set that could not be read. */
export interface BadLine {
  readonly is: 'bad';
  readonly input: string;
  readonly error: string;
  /** Counted from 1 in its stream. */
  readonly line: number;
}

export type Result = TaggedPosting | NoPosting | BadLine;

/**
 * Reads one posting with the matcher that the extension uses.
 *
 * @param posting the posting
 * @param profile what to compare it with, or null
 * @param line what a data set's line said of itself, or null
 */
export function tagPosting(posting: Posting, profile: Profile | null, line: TaggedPosting['line']): TaggedPosting {
  const reading = readPosting(posting);
  const comparison = profile && compare(reading, profile, competencies);
  return { is: 'tagged', posting, reading, comparison, line };
}

/**
 * Tells whether a description was so long that its end was left out.
 *
 * @param posting a posting as it was read
 */
export const isCut = ({ description }: Posting): boolean => description.length >= LONGEST_DESCRIPTION;

const askFields = ({ id, strength, depth, years, or }: Ask) => ({ id, strength, depth, years, ...(or ? { or } : {}) });
const findingFields = ({ ask, id, skill, bridges, worth, points }: Finding) => ({
  ...askFields(ask),
  brings: { ...(ask.or ? { id } : {}), level: skill.level, years: skill.years },
  ...(bridges.length > 0 ? { bridges } : {}),
  points,
  worth,
});

function comparisonFields({ fit, met, partial, transferable, missing, notAsked }: Comparison) {
  return {
    fit,
    met: met.map(findingFields),
    partial: partial.map(findingFields),
    transferable: transferable.map(findingFields),
    missing: missing.map(findingFields),
    notAsked: notAsked.map(askFields),
  };
}

/**
 * Makes the object that is written for a result. Offsets count UTF-16 units into the line's `text`, else into
 * the object's own `description`.
 *
 * @param result a result
 */
export function toPlainObject(result: Result): object {
  if (result.is === 'bad') return { error: result.error, line: result.line };
  if (result.is === 'none') return { posting: null, reason: result.reason };
  const { posting, reading, comparison, line } = result;
  const named = line ?? posting;
  return {
    id: named.id,
    rules: reading.rules,
    title: named.title,
    company: named.company,
    ...(line ? {} : { location: posting.location, board: posting.board, url: posting.url }),
    verdict: reading.verdict,
    facts: reading.facts,
    ...(isCut(posting) ? { cut: true } : {}),
    tags: reading.tags.map(({ cue, ...tag }) => ({ ...tag, why: cue })),
    ...(comparison ? { comparison: comparisonFields(comparison) } : {}),
    ...(line?.holdsText ? {} : { description: posting.description }),
  };
}
