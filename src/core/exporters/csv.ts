import { type Ask, asksOf, notAskedOf } from '../ask.ts';
import { askName } from '../ask-words.ts';
import { competencies } from '../competency.ts';
import type { Exporter } from '../exporter.ts';
import { formatCsv } from '../exporting/csv.ts';
import { factLines, verdictInWords } from '../fact-words.ts';
import { labelOf } from '../label-of.ts';
import type { Reading } from '../reading.ts';
import type { SavedPosting } from '../saved-posting.ts';

const joined = (values: readonly string[]): string => [...new Set(values)].join('; ');
const labels = (asks: readonly Ask[]): string => joined(asks.map((ask) => askName(ask, labelOf)));

function facts(reading: Reading, label: string): string {
  return joined(factLines(reading.facts, competencies).flatMap((line) => (line.label === label ? line.value : [])));
}

function applicationsOf(reading: Reading): string {
  const named = reading.tags.filter((tag) => tag.kind === 'application' && tag.strength !== 'negated');
  return joined(named.map(({ id }) => labelOf(id)));
}

type Column = readonly [heading: string, cell: (saved: SavedPosting) => string | null];

/** The columns in order. How well a posting fits is left out: it depends on the profile of the day and is not stored. */
const COLUMNS: readonly Column[] = [
  ['Title', ({ posting }) => posting.title],
  ['Company', ({ posting }) => posting.company],
  ['Location', ({ posting }) => posting.location],
  ['Address', ({ posting }) => posting.url],
  ['Verdict', ({ reading }) => verdictInWords(reading)],
  ['Status', ({ status }) => status],
  ['Note', ({ note }) => note],
  ['Saved', ({ savedAt }) => savedAt],
  ['Years', ({ reading }) => facts(reading, 'Experience')],
  ['Salary', ({ reading }) => facts(reading, 'Salary')],
  ['Workplace', ({ reading }) => facts(reading, 'Workplace')],
  ['Seniority', ({ reading }) => facts(reading, 'Seniority')],
  ['Degree', ({ reading }) => facts(reading, 'Degree')],
  ['Employment', ({ reading }) => facts(reading, 'Employment')],
  ['Work permit', ({ reading }) => facts(reading, 'Work permit')],
  ['Clearance', ({ reading }) => facts(reading, 'Clearance')],
  ['Asked', ({ reading }) => labels(asksOf(reading))],
  ['Required', ({ reading }) => labels(asksOf(reading).filter(({ strength }) => strength === 'required'))],
  ['Preferred', ({ reading }) => labels(asksOf(reading).filter(({ strength }) => strength === 'preferred'))],
  ['Not asked', ({ reading }) => labels(notAskedOf(reading))],
  ['Applications', ({ reading }) => applicationsOf(reading)],
  ['Description', ({ posting }) => posting.description],
];

/** Without it, spreadsheets take a CSV file for the machine's old code page and garble every accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A row a posting, for spreadsheets: a view, not a backup. */
const csv: Exporter = {
  label: 'Spreadsheet (CSV)',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: (saved) =>
    BYTE_ORDER_MARK +
    formatCsv([COLUMNS.map(([heading]) => heading), ...saved.map((one) => COLUMNS.map(([, cell]) => cell(one)))]),
};

export default csv;
