declare module '*/compiled-rules.ts?computed' {
  /** What `compiled-rules.ts` exports, worked out when the extension was built. */
  const tables: Readonly<Record<'sentence' | 'heading' | 'title', import('./phrase-table.ts').PhraseTable>>;
  export default tables;
}

declare module '*/compiled-cv-rules.ts?computed' {
  /** What `compiled-cv-rules.ts` exports, worked out when the extension was built. */
  const table: import('./phrase-table.ts').PhraseTable;
  export default table;
}
