import Papa from 'papaparse';

/**
 * What a spreadsheet may take for a formula: OWASP's list (CSV injection; ASVS 1.2.10) with the full-width forms, which
 * Japanese spreadsheets read alike, and the same behind blanks, which some trim.
 */
const LIVE = /^(?:[\t\r\n\0]|[\s\0]*[=+\-@＝＋－＠])/;

/**
 * Writes rows as CSV (RFC 4180) in which no cell is a live formula: one that could be is led by an apostrophe.
 *
 * @param rows cells by row, all of one length; null is an empty cell
 * @returns lines ending in CR LF
 */
export function formatCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: LIVE, newline: '\r\n' },
  );
  return text === '' ? '' : `${text}\r\n`;
}
