import type { Level } from './profile.ts';

/** A line of a CV that shows a competency. */
export interface ProposalEvidence {
  /** As the CV has it. */
  readonly line: string;
  /** What of it was found, as offsets into the line. */
  readonly start: number;
  readonly end: number;
  /** Where it stands, for the user: "Product Manager, Fernhollow, 2019–2022"; null where nothing is known. */
  readonly source: string | null;
}

/** Why a level is proposed. */
export type LevelBasis =
  /** A verb of the line: led, owned; built, ran; learned. */
  | { readonly by: 'verb'; readonly word: string }
  /** The kind of part it stands in: a course, a list of skills. */
  | { readonly by: 'part'; readonly kind: 'education' | 'certificate' | 'skills' | 'summary' | 'other' }
  /** Done in a position or project, without a telling verb. */
  | { readonly by: 'position' }
  /** The file states the level itself. */
  | { readonly by: 'file' };

/** One competency that a CV shows; a proposal, until the user takes it over. */
export interface Proposal {
  /** Competency id. */
  readonly id: string;
  /** Never `none`. */
  readonly level: Level;
  readonly basis: LevelBasis;
  /** Years in the positions where it is shown, months counted once; to the half year; null without dates. */
  readonly years: number | null;
  /** The lines that show it, the most telling first; empty only where the file states the level. */
  readonly evidence: readonly ProposalEvidence[];
}

/** What a CV proposes. */
export interface CvReading {
  /** By competency id, in the vocabulary's order. */
  readonly proposals: readonly Proposal[];
  /** ISO 639-3 code of its language, `und` where too short to tell. */
  readonly language: string;
  /** False where it is in another language: then nothing is proposed but what the file states. */
  readonly english: boolean;
  /** How many dated positions were told apart; where 0, no years can be proposed. */
  readonly positions: number;
}
