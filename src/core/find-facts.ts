import type { FactSource, Facts } from './fact.ts';
import clearance from './facts/clearance.ts';
import degree from './facts/degree.ts';
import employment from './facts/employment.ts';
import location from './facts/location.ts';
import place from './facts/place.ts';
import salary from './facts/salary.ts';
import seniority from './facts/seniority.ts';
import visa from './facts/visa.ts';
import years from './facts/years.ts';

/** A posting that states nothing. */
export const NO_FACTS: Facts = {
  years: [],
  degree: null,
  seniority: null,
  place: null,
  location: null,
  salary: null,
  employment: null,
  visa: null,
  clearance: null,
};

/**
 * Finds what a posting states about the job itself. A new fact is a field of `Facts` and a file in `facts/`;
 * the compiler then asks for it here.
 *
 * @param source the posting and its sentences
 */
export function findFacts(source: FactSource): Facts {
  return {
    years: years(source),
    degree: degree(source),
    seniority: seniority(source),
    place: place(source),
    location: location(source),
    salary: salary(source),
    employment: employment(source),
    visa: visa(source),
    clearance: clearance(source),
  };
}
