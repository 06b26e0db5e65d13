/** What the reader of CVs has to reach on either half, as shares of all that is proposed and of all that is there. */
export const TARGETS = { precision: 0.9, recall: 0.8 } as const;
