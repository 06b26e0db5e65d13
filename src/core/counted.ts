/**
 * Counts things.
 *
 * @param count how many
 * @param one the singular
 * @param many the plural
 */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/**
 * Counts years.
 *
 * @param count how many, also in halves
 */
export const countedYears = (count: number): string => counted(count, 'year');
