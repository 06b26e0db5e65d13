import type { CvMonth, CvPart, CvSpan } from '../cv.ts';

const yearOf = (month: CvMonth | 'now'): string => (month === 'now' ? 'now' : String(month.year));

function yearsOf({ from, to }: CvSpan): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  return first === last ? first : `${first}–${last}`;
}

/**
 * Says where a line stands, for the user.
 *
 * @param part its part of the CV
 * @returns such as "Product Manager, Fernhollow, 2019–2022"; null where nothing is known
 */
export function sourceOfPart({ title, organisation, span }: CvPart): string | null {
  const said = [title, organisation, span && yearsOf(span)].filter((one) => one !== null && one !== '');
  return said.length > 0 ? said.join(', ') : null;
}
