import type { Posting } from './posting.ts';

/** What the posting states about the job itself. Unknown is a right answer: null, or an empty list. */
export interface Facts {
  readonly years: readonly YearsFact[];
  readonly degree: DegreeFact | null;
  readonly seniority: Stated<Seniority> | null;
  /** Remote, hybrid or on site. */
  readonly place: Stated<Workplace> | null;
  /** Where, as the posting writes it. */
  readonly location: Stated<string> | null;
  readonly salary: SalaryFact | null;
  readonly employment: Stated<Employment> | null;
  /** Who may be hired: whether a visa is sponsored, or which right to work has to be brought along. */
  readonly visa: Stated<Visa> | null;
  /** Security clearance. */
  readonly clearance: Stated<Clearance> | null;
}

export type Seniority = 'intern' | 'junior' | 'mid' | 'senior' | 'staff' | 'manager' | 'director' | 'executive';
export type Workplace = 'remote' | 'hybrid' | 'onsite';
export type Employment = 'full-time' | 'part-time' | 'contract' | 'temporary' | 'internship';
export type Visa = 'sponsored' | 'not-sponsored' | 'authorisation-required' | 'citizenship-required';
/** `obtainable`: not held yet, but the person must be able to get it. */
export type Clearance = 'required' | 'preferred' | 'obtainable';
export type Degree = 'associate' | 'bachelor' | 'master' | 'doctorate';

/** Where a fact was read: in the description (with offsets), or in the title, location or extras (without). */
export interface Basis {
  readonly quote: string;
  /** UTF-16 offset into the description, or null where the fact was read elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
}

export interface Stated<T> extends Basis {
  readonly value: T;
}

/** Years of experience asked. */
export interface YearsFact extends Basis {
  readonly min: number;
  /** Upper end where the posting gives one. */
  readonly max: number | null;
  /** Id of the competency the years are asked of, or null for experience as a whole. */
  readonly competency: string | null;
  readonly strength: 'required' | 'preferred';
}

export interface DegreeFact extends Basis {
  readonly value: Degree;
  readonly strength: 'required' | 'preferred';
}

export interface SalaryFact extends Basis {
  readonly min: number;
  readonly max: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: 'hour' | 'day' | 'week' | 'month' | 'year';
}

/** What a fact finder is given. */
export interface FactSource {
  readonly posting: Posting;
  /** The description's sentences in order, with their strength already decided. */
  readonly sentences: readonly FactSentence[];
}

export interface FactSentence {
  /** UTF-16 offsets into the description. */
  readonly start: number;
  readonly end: number;
  /** The description between the two, unchanged. */
  readonly text: string;
  /** Whether it stands in a part that wishes rather than asks; the sentence's own words are read by the finders. */
  readonly preferred: boolean;
  /** Whether it stands in the part about pay, benefits, hiring or the company rather than the role. */
  readonly aside: boolean;
  /** Ids of competencies tagged in it, with the offsets of their quotes in the description. */
  readonly competencies: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}
