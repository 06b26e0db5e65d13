import Papa from 'papaparse';
import * as v from 'valibot';
import { spanOfDates } from '../cv/span-of-dates.ts';
import { linesOfField } from '../cv/told-lines.ts';
import { type CvPart, type CvPartKind, cvPart } from '../cv.ts';
import { FileRefusedError } from '../file-refused.ts';
import type { Importer } from '../importer.ts';
import type { TextFile } from '../text-file.ts';

/** Cells of a row by the column's name in lower case, without signs. */
type Row = ReadonlyMap<string, string>;

/** Whoever has more rows of a kind has them from a program. */
const MOST_ROWS = 2_000;

const cell = (row: Row, ...columns: readonly string[]): string =>
  columns.map((column) => row.get(column)?.trim() ?? '').find((text) => text !== '') ?? '';

const spanOf = (row: Row) =>
  spanOfDates(cell(row, 'started on', 'start date', 'from'), cell(row, 'finished on', 'end date', 'to'));

/** Each row a line of one part: skills, courses. */
const together = (kind: CvPartKind, rows: readonly Row[], ...columns: readonly string[]): CvPart[] => {
  const lines = rows.map((row) =>
    columns
      .map((column) => cell(row, column))
      .filter((text) => text !== '')
      .join(', '),
  );
  return [
    cvPart(
      kind,
      lines.filter((line) => line !== ''),
    ),
  ];
};

/** How the rows of each file become parts, by the file's name in lower case. */
const TABLES: Readonly<Record<string, (rows: readonly Row[]) => readonly CvPart[]>> = {
  profile: (rows) => rows.map((row) => cvPart('summary', linesOfField(cell(row, 'summary')))),
  positions: (rows) =>
    rows.map((row) =>
      cvPart('position', linesOfField(cell(row, 'description')), {
        title: cell(row, 'title') || null,
        organisation: cell(row, 'company name', 'company') || null,
        span: spanOf(row),
      }),
    ),
  projects: (rows) =>
    rows.map((row) =>
      cvPart('project', linesOfField(cell(row, 'description')), {
        title: cell(row, 'title', 'name') || null,
        span: spanOf(row),
      }),
    ),
  volunteering: (rows) =>
    rows.map((row) =>
      cvPart('project', linesOfField(cell(row, 'description')), {
        title: cell(row, 'role', 'title') || null,
        organisation: cell(row, 'company name', 'organization') || null,
        span: spanOf(row),
      }),
    ),
  education: (rows) =>
    rows.map((row) =>
      cvPart('education', linesOfField(`${cell(row, 'notes')}\n${cell(row, 'activities')}`), {
        title:
          [cell(row, 'degree name', 'degree'), cell(row, 'field of study')].filter((text) => text !== '').join(', ') ||
          null,
        organisation: cell(row, 'school name', 'school') || null,
        span: spanOf(row),
      }),
    ),
  certifications: (rows) => together('certificate', rows, 'name', 'authority'),
  courses: (rows) => together('certificate', rows, 'name'),
  skills: (rows) => together('skills', rows, 'name'),
  publications: (rows) =>
    rows.map((row) => cvPart('project', linesOfField(cell(row, 'description')), { title: cell(row, 'name') || null })),
  patents: (rows) =>
    rows.map((row) => cvPart('project', linesOfField(cell(row, 'description')), { title: cell(row, 'title') || null })),
  honors: (rows) => together('other', rows, 'title', 'description'),
};

/** Columns without which a table is not what its name says. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  profile: ['summary'],
  positions: ['title', 'company name'],
  projects: ['title'],
  volunteering: ['role'],
  education: ['school name'],
  certifications: ['name'],
  courses: ['name'],
  skills: ['name'],
  publications: ['name'],
  patents: ['title'],
  honors: ['title'],
};

/** Columns that tell what a file is whose name was changed; a list of skills has none but a name. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  positions: ['company name', 'title'],
  education: ['school name'],
  certifications: ['name', 'authority'],
  volunteering: ['company name', 'role'],
  profile: ['headline', 'summary'],
};

const plain = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const columnsOf = ({ text }: TextFile): readonly string[] =>
  (/^[^\n\r]{0,2000}/.exec(text)?.[0] ?? '').split(/[,;\t]/).map(plain);

/** "Positions.csv", "Positions (1).csv", and a file with a table's columns. */
function tableOf(file: TextFile): string | null {
  const ending = /\.csv$/i.exec(file.name);
  if (!ending) return null;
  const name = plain(file.name.slice(0, ending.index)).replace(/ (?:\d{1,3}|copy)$/, '');
  if (Object.hasOwn(TABLES, name)) return name;
  const columns = columnsOf(file);
  return Object.keys(TELLING).find((table) => TELLING[table]?.every((column) => columns.includes(column))) ?? null;
}

const RowSchema = v.record(v.string(), v.fallback(v.string(), ''));

function rowsOf({ text }: TextFile): readonly Row[] {
  const { data } = Papa.parse<unknown>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS,
  });
  return data.flatMap((row) => {
    const parsed = v.safeParse(RowSchema, row);
    return parsed.success
      ? [new Map(Object.entries(parsed.output).map(([column, text]) => [plain(column), text]))]
      : [];
  });
}

/** LinkedIn's own export of one's data: the ZIP, or single tables of it. */
export default {
  label: 'LinkedIn data export',
  order: 30,
  // Any table comes here, so that it is refused as what it is and never read as a text.
  recognises: (files) =>
    files.some((file) => tableOf(file) !== null) || files.every(({ name }) => /\.csv$/i.test(name)),
  read: (files) => {
    const tables = files.flatMap((file) => {
      const table = tableOf(file);
      return table === null ? [] : [{ file, table }];
    });
    if (tables.length === 0) {
      throw new FileRefusedError(
        'unknown-kind',
        'This table is none of a LinkedIn data export. Choose its Positions.csv or Skills.csv, or the whole ZIP file.',
      );
    }
    const whole = tables.filter(({ file, table }) => {
      const columns = columnsOf(file);
      return NEEDED[table]?.every((column) => columns.includes(column)) ?? false;
    });
    if (whole.length === 0) {
      throw new FileRefusedError(
        'damaged',
        `${tables[0]?.file.name ?? 'This table'} lacks columns that LinkedIn writes. Download the export again and choose it unchanged.`,
      );
    }
    const parts = whole.flatMap(({ file, table }) => TABLES[table]?.(rowsOf(file)) ?? []);
    const telling = parts.filter(({ lines, title }) => lines.length > 0 || title !== null);
    if (telling.length === 0) {
      throw new FileRefusedError('empty', 'These tables of a LinkedIn export hold no positions, skills or studies.');
    }
    return { is: 'cv', cv: { parts: telling, stated: {} } };
  },
} satisfies Importer;
