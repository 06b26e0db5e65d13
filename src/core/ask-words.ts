import { type Ask, alternativesOf } from './ask.ts';

/** Names a competency by its id. */
export type LabelOf = (id: string) => string;

/**
 * Names what is asked, for a heading or a cell.
 *
 * @param ask what a posting asks
 * @param labelOf names a competency
 * @returns the competency's label; of a choice, "Either of: …" with all of them
 */
export function askName(ask: Pick<Ask, 'id' | 'depth' | 'or'>, labelOf: LabelOf): string {
  const labels = alternativesOf(ask).map(({ id }) => labelOf(id));
  return labels.length > 1 ? `Either of: ${labels.join(' · ')}` : labels.join('');
}

/**
 * Says which years are asked, behind how a thing is asked.
 *
 * @param ask what a posting asks
 * @returns "3+ years"; nothing where the posting names none
 */
export const yearsAsked = ({ years }: Pick<Ask, 'years'>): readonly string[] =>
  years === null ? [] : [`${years}+ years`];

/**
 * Writes a label as it stands inside a sentence: "AI user experience" keeps its capitals, "Data labelling" does not.
 *
 * @param label a competency's label
 */
export const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/**
 * Lists things inside a sentence, so that it stays clear where each ends although labels have commas and "and" in them.
 *
 * @param items what is listed
 */
export function listed(items: readonly string[]): string {
  const end = items.at(-1);
  if (end === undefined || items.length === 1) return end ?? '';
  const apart = items.some((item) => item.includes(',')) ? '; ' : ', ';
  const plain = items.length === 2 && !items.some((item) => /,| and | or /.test(item));
  return `${items.slice(0, -1).join(apart)}${plain ? ' ' : apart}and ${end}`;
}
