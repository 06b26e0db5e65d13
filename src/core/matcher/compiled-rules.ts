import { compileTable } from './phrase-table.ts';
import { headingRules, sentenceRules, titleRules } from './rules.ts';
import { wordClasses } from './word-class.ts';

const tableOf = (rules: readonly { readonly phrase: string }[]) =>
  compileTable(
    rules.map(({ phrase }) => phrase),
    wordClasses,
  );

/** The phrases of all rules, compiled; worked out when the extension is built. */
export default { sentence: tableOf(sentenceRules), heading: tableOf(headingRules), title: tableOf(titleRules) };
