import type { FactSource, Facts } from './fact.ts';

/** A posting that states nothing. */
export const NO_FACTS: Facts = {
  years: [],
  degree: null,
  seniority: null,
  place: null,
  location: null,
  salary: null,
  employment: null,
};

/**
 * Finds what a posting states about the job itself.
 *
 * @param _source the posting and its sentences
 */
export function findFacts(_source: FactSource): Facts {
  return NO_FACTS;
}
