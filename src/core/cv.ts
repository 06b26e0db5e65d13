import type { Skill } from './profile.ts';

/** A month of the calendar; of many dates a CV names the year alone. */
export interface CvMonth {
  readonly year: number;
  /** 1 to 12, or null where only the year is said. */
  readonly month: number | null;
}

/** From when to when. */
export interface CvSpan {
  readonly from: CvMonth;
  /** The last month, or `now` where it goes on. */
  readonly to: CvMonth | 'now';
}

export const CV_PART_KINDS = ['position', 'project', 'education', 'certificate', 'skills', 'summary', 'other'] as const;
export type CvPartKind = (typeof CV_PART_KINDS)[number];

/** A part of a CV: a position with its lines, a course of study, a list of skills. */
export interface CvPart {
  readonly kind: CvPartKind;
  /** Such as "Product Manager" or "BSc Computer Science"; null where it has none. */
  readonly title: string | null;
  /** Employer, school, or who certifies. */
  readonly organisation: string | null;
  readonly span: CvSpan | null;
  /** What it says, a sentence or a bullet each, mended (hyphens, ligatures, line ends) and without the bullet's sign. */
  readonly lines: readonly string[];
}

/**
 * Makes a part of a CV.
 *
 * @param kind what it is
 * @param lines what it says
 * @param more its title, organisation and dates, as far as it has them
 */
export const cvPart = (kind: CvPartKind, lines: readonly string[], more: Partial<CvPart> = {}): CvPart => ({
  kind,
  title: null,
  organisation: null,
  span: null,
  ...more,
  lines,
});

/** A CV in parts, whatever file it came from. */
export interface Cv {
  readonly parts: readonly CvPart[];
  /** Skills whose level the file itself states in our own terms, by competency id; empty for most. */
  readonly stated: Readonly<Record<string, Skill>>;
}
