import type { Facts } from './fact.ts';

/** Where in a description a fact was read, in UTF-16 offsets. */
export interface FactPlace {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Lists the places in the description that facts rest on.
 *
 * @param facts the facts of a reading; those read beside the description have no place in it
 */
export function factPlaces(facts: Facts): readonly FactPlace[] {
  const { years, degree, seniority, place, location, salary, employment, visa, clearance } = facts;
  return [...years, degree, seniority, place, location, salary, employment, visa, clearance].flatMap((basis) => {
    if (!basis || basis.start === null || basis.end === null) return [];
    return [{ start: basis.start, end: basis.end, quote: basis.quote }];
  });
}
