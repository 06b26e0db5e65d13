import type { CvSpan } from '../cv.ts';
import type { CvLine } from './cv-lines.ts';
import { isPlace, isTitle, looksLikeEmployer, readHeader } from './entry-header.ts';
import { findSpans } from './find-spans.ts';
import { MOST_HEADER_WORDS, withoutInline, wordCount } from './inline-header.ts';
import { toldLines } from './told-lines.ts';

/** One of the things that a section lists: a position, a degree, a project. */
export interface Entry {
  readonly title: string | null;
  readonly organisation: string | null;
  readonly span: CvSpan | null;
  readonly lines: readonly string[];
}

export type EntryKind = 'position' | 'education' | 'project';

/** So few words stand alone above the line with the dates. */
const MOST_TITLE_WORDS = 8;
/** How many lines of a header stand above and below the line with the dates. */
const MOST_ABOVE = 3;
const MOST_BELOW = 2;

const DEED =
  /^(?:led|built|ran|drove|grew|won|wrote|taught|made|oversaw|set|cut|took|brought|gave|kept|held|sold|spoke|began|chose|\p{L}+ed|\p{L}+ing|responsible|i|we)\b/iu;

/** A line of a section, with what its dates leave of it. */
interface DatedLine {
  readonly line: CvLine;
  readonly span: CvSpan | null;
  /** The line without its dates. */
  readonly rest: string;
  readonly headerLike: boolean;
}

function looksLikeHeader(text: string, line: CvLine): boolean {
  if (wordCount(text) > MOST_HEADER_WORDS || /[.!?;]$/.test(text.replace(/\b(?:inc|ltd|co|corp|llc)\.$/i, '')))
    return false;
  return line.heading > 0 || !DEED.test(text) || isTitle(text, 'position');
}

function dated(line: CvLine, kind: EntryKind): DatedLine {
  const { line: full, spans } = findSpans(line.text);
  const told =
    spans.find(({ ranged }) => ranged) ??
    (kind === 'position' && !line.heading ? undefined : spans.at(-1)) ??
    spans.at(-1);
  const rest = told
    ? `${full.slice(0, told.start)}  |  ${full.slice(told.end).replace(/^\.$/, '')}`.replace(
        /^[\s|]{1,9}|[\s|]{1,9}$/g,
        '',
      )
    : line.text;
  const headerLike = looksLikeHeader(rest, line);
  // A date in the middle of a sentence dates what it tells of, not the position.
  const atEdge =
    told &&
    (told.start <= 2 || told.end >= full.length - 2 || /[|·,(]/.test(full[told.start] ?? '') || rest.includes('|'));
  const isAnchor =
    told &&
    atEdge &&
    headerLike &&
    (told.ranged || !line.bullet || kind !== 'position') &&
    (!line.bullet || !DEED.test(rest));
  return { line, span: isAnchor ? told.span : null, rest, headerLike };
}

/** Which lines of a section make up the header of an entry. */
interface Header {
  readonly from: number;
  readonly to: number;
  readonly span: CvSpan | null;
}

/** Whether a line can be part of a header whose dates stand on another. */
const joins = ({ line, headerLike, span }: DatedLine): boolean => headerLike && span === null && !line.bullet;

function headerAround(lines: readonly DatedLine[], at: number, until: number, kind: EntryKind): Header {
  const anchor = lines[at];
  let from = at;
  let to = at + 1;
  const what = kind === 'education' ? 'education' : 'position';
  const known = () =>
    readHeader(
      lines
        .slice(from, to)
        .map(({ rest }) => rest)
        .filter((rest) => rest !== ''),
      what,
    );
  const complete = (): boolean => {
    const { title, organisation, guessed } = known();
    return title !== null && organisation !== null && !guessed && (isTitle(title, what) || kind === 'project');
  };
  // What could be its employer stays a part of the title only where a line beside it names one.
  const isOfUse = ({ rest }: DatedLine): boolean =>
    !known().guessed || (kind !== 'project' && looksLikeEmployer(rest, what));
  const lacksTitle = ({ rest }: DatedLine): boolean =>
    kind === 'position' &&
    !isTitle(known().title ?? '', kind) &&
    isTitle(rest, kind) &&
    wordCount(rest) <= MOST_TITLE_WORDS;
  // A date alone may stand apart from what it dates by an empty line.
  let mayCross = anchor?.rest === '' && !anchor.line.bullet;
  while (from > until && at - from < MOST_ABOVE && !complete()) {
    const above = lines[from - 1];
    const crosses = lines[from]?.line.afterBlank === true;
    if (!above || !joins(above) || !isOfUse(above)) break;
    if (crosses && !mayCross && !lacksTitle(above)) break;
    if (crosses) mayCross = false;
    from--;
  }
  while (to < lines.length && to - at <= MOST_BELOW && !complete()) {
    const below = lines[to];
    if (!below || !joins(below) || below.line.afterBlank || wordCount(below.rest) > 9 || !isOfUse(below)) break;
    // A header that lacks nothing but an employer takes no line that is no name.
    if (known().title !== null && !/^\p{Lu}/u.test(below.rest)) break;
    to++;
  }
  // The place is the last that a header says.
  while (isPlace(lines[to]?.rest ?? '') && lines[to]?.line.afterBlank === false) to++;
  return { from, to, span: anchor?.span ?? null };
}

/** A title alone on its line opens an entry without dates where lines of its own follow. */
function opensUndated(lines: readonly DatedLine[], at: number, kind: EntryKind): boolean {
  const here = lines[at];
  const next = lines[at + 1];
  if (!here || !next || !joins(here) || wordCount(here.rest) > 10) return false;
  if (here.line.heading > 0) return true;
  if (!here.line.afterBlank && at > 0) return false;
  const named = kind === 'project' ? next.line.bullet : isTitle(here.rest, kind);
  return named && !next.line.afterBlank;
}

function headersOf(lines: readonly DatedLine[], kind: EntryKind): readonly Header[] {
  const headers: Header[] = [];
  let until = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.span) {
      // A title read as one without dates is this one's own first line.
      const last = headers.at(-1);
      if (last && last.span === null && at - last.from <= MOST_ABOVE && at === last.to) {
        headers.pop();
        until = last.from;
      }
      const header = headerAround(lines, at, until, kind);
      headers.push(header);
      until = header.to;
      at = header.to - 1;
    } else if (at >= until && opensUndated(lines, at, kind)) {
      const next = lines[at + 1];
      const twoLines = next && joins(next) && !next.line.afterBlank && wordCount(next.rest) <= 9 && !next.span;
      headers.push({ from: at, to: twoLines ? at + 2 : at + 1, span: null });
      until = twoLines ? at + 2 : at + 1;
      at = until - 1;
    }
  }
  return headers;
}

const textsOf = (lines: readonly DatedLine[]): readonly string[] => toldLines(lines.map(({ line }) => line));

/**
 * Takes a section apart into what it lists, by dates and titles.
 *
 * @param section the section's lines
 * @param kind what it lists
 * @returns the entries in order; what stands before the first is an entry without a title
 */
export function entriesOf(section: readonly CvLine[], kind: EntryKind): readonly Entry[] {
  const lines = section.flatMap((line) => withoutInline(line, kind)).map((line) => dated(line, kind));
  const headers = headersOf(lines, kind);
  const entries: Entry[] = [];
  const before = textsOf(lines.slice(0, headers[0]?.from ?? lines.length));
  if (before.length > 0) entries.push({ title: null, organisation: null, span: null, lines: before });
  /** The employer under which several positions may stand. */
  let employer: string | null = null;
  headers.forEach((header, index) => {
    const rests = lines
      .slice(header.from, header.to)
      .map(({ rest }) => rest)
      .filter((rest) => rest !== '');
    const { title, organisation } =
      kind === 'project'
        ? { title: rests.join(', ').replace(/\s{0,3}\|\s{0,3}[–—:-]?\s{0,3}/g, ' – ') || null, organisation: null }
        : readHeader(rests, kind);
    const own = textsOf(lines.slice(header.to, headers[index + 1]?.from ?? lines.length));
    if (kind === 'position' && own.length === 0 && index + 1 < headers.length) {
      // "Fernhollow, 2016 – 2022" with its positions below is their employer, and no position.
      const isEmployer = title === null || !isTitle(title, kind);
      if (isEmployer && (organisation ?? title) !== null) {
        employer = organisation ?? title;
        return;
      }
    }
    const named: string | null = organisation ?? (kind === 'position' ? employer : null);
    if (organisation !== null) employer = organisation;
    entries.push({ title, organisation: named, span: header.span, lines: own });
  });
  return entries;
}
