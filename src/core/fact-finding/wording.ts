/**
 * Joins wordings into the source of one choice of a regular expression; each argument may hold several, one theme a line.
 *
 * @param wordings sources of regular expressions
 */
export const anyOf = (...wordings: readonly string[]): string => `(?:${wordings.join('|')})`;
