import { cvRules } from './cv-rules.ts';
import { compileTable } from './phrase-table.ts';
import { wordClasses } from './word-class.ts';

/** The phrases of a CV's rules, compiled; worked out when the extension is built. */
export default compileTable(
  cvRules.map(({ phrase }) => phrase),
  wordClasses,
);
