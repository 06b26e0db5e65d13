/** Version of everything that decides a reading: raised whenever the same text may be read differently. */
export const RULES_VERSION = '3';
