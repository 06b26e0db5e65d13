/**
 * Looks up what a record itself holds. Its keys come from files and from other machines, and a plain object answers to
 * "toString" too.
 *
 * @param record values by key
 * @param key which
 * @returns the value; undefined where the record has none of its own
 */
export const ownOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
