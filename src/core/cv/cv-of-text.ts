import type { Cv, CvPart, CvPartKind } from '../cv.ts';
import { type CvLine, cvLinesOf } from './cv-lines.ts';
import { type EntryKind, entriesOf } from './entries.ts';
import { findSpans } from './find-spans.ts';
import { type CvSection, sectionHeading } from './section.ts';
import { toldLines } from './told-lines.ts';

/** Lines under one heading. */
interface Section {
  readonly section: CvSection;
  readonly lines: CvLine[];
}

/** How a heading is set: of a CV's headings the real ones are set alike. */
type Style = `mark ${number}` | 'capitals' | 'spaced' | 'tight';

function styleOf({ text, heading, afterBlank }: CvLine): Style {
  if (heading > 0) return `mark ${heading}`;
  const letters = text.replace(/:.*/, '');
  if (letters === letters.toUpperCase()) return 'capitals';
  return afterBlank ? 'spaced' : 'tight';
}

/** What may also stand within a position: "Key achievements", "Technologies: …", "Projects". */
const MAY_STAND_INSIDE: readonly CvSection[] = [
  'summary',
  'skills',
  'project',
  'certificate',
  'publications',
  'other',
  'position',
];

/** Sections that list positions and the like, which may have headings of their own. */
const INTO_ENTRIES: readonly CvSection[] = ['position', 'project', 'volunteering', 'education'];

function sectionsOf(lines: readonly CvLine[]): readonly Section[] {
  let current: Section = { section: 'summary', lines: [] };
  const sections = [current];
  let style: Style | null = null;
  let endsInColon = false;
  for (const line of lines) {
    const own = styleOf(line);
    const standsOut = own !== 'tight';
    const found = line.bullet ? null : sectionHeading(line.text, standsOut);
    const inside = INTO_ENTRIES.includes(current.section) && current.lines.length > 0;
    // Within a position a heading is one of the CV's where it is set as those are.
    const belongsInside =
      found &&
      inside &&
      MAY_STAND_INSIDE.includes(found.section) &&
      (own !== style ||
        (found.rest !== '' && own === 'tight') ||
        // "Highlights:" among headings without a colon.
        (found.section === 'summary' && line.text.endsWith(':') && !endsInColon));
    if (found && !belongsInside) {
      style ??= own;
      endsInColon ||= line.text.endsWith(':');
      current = { section: found.section, lines: found.rest === '' ? [] : [{ ...line, text: found.rest }] };
      sections.push(current);
    } else if (!(found && found.rest === '')) current.lines.push(line);
  }
  return sections;
}

/** Lines that name and reach the person. */
const CONTACT =
  /@[\p{L}\d-]+\.|https?:|www\.|linkedin\.com|github\.com|\+?\d[\d ()/.-]{7,}\d|\b(?:born|nationality|date of birth|phone|e-?mail|address)\b/iu;
/** Shorter lines above the first heading are a name, a title, a place. */
const FEWEST_WORDS = 6;

const isTelling = ({ text }: CvLine): boolean =>
  text.split(/\s+/).length >= FEWEST_WORDS && !(CONTACT.test(text) && text.length < 160);

const KINDS: Readonly<Record<Exclude<CvSection, 'left-out'>, CvPartKind>> = {
  position: 'position',
  // Work that nobody is employed for shows what one can do, and no years in a position.
  volunteering: 'project',
  project: 'project',
  publications: 'project',
  education: 'education',
  certificate: 'certificate',
  skills: 'skills',
  summary: 'summary',
  other: 'other',
};

const ENTRY_KINDS: Partial<Record<CvSection, EntryKind>> = {
  position: 'position',
  volunteering: 'position',
  project: 'project',
  education: 'education',
};

/** Of these each line lists things, and no sentence ends within it. */
const LISTING: readonly CvPartKind[] = ['skills', 'certificate'];

function partsOf({ section, lines }: Section): readonly CvPart[] {
  if (section === 'left-out' || lines.length === 0) return [];
  const kind = KINDS[section];
  const entryKind = ENTRY_KINDS[section];
  if (entryKind) return entriesOf(lines, entryKind).map((entry) => ({ kind, ...entry }));
  return [
    {
      kind,
      title: null,
      organisation: null,
      span: null,
      lines: LISTING.includes(kind) ? lines.map(({ text }) => text.replace(/ {2,}/g, ' ')) : toldLines(lines),
    },
  ];
}

/** Longer texts are no CVs; two hundred pages fit in. */
const LONGEST_CV = 1_000_000;

/** A text without headings: where lines carry spans of time these are positions. */
function withoutHeadings(lines: readonly CvLine[]): readonly Section[] {
  const first = lines.findIndex(({ text }) => text.length < 160 && findSpans(text).spans.some(({ ranged }) => ranged));
  if (first === -1) return [{ section: 'summary', lines: [...lines] }];
  let from = first;
  while (from > 0 && !lines[from]?.afterBlank) from--;
  return [
    { section: 'summary', lines: lines.slice(0, from) },
    { section: 'position', lines: lines.slice(from) },
  ];
}

/**
 * Reads the text of a CV: its sections by their headings, its positions by their dates and titles.
 *
 * @param text plain text or Markdown, a line for each sentence, bullet or paragraph; its first `LONGEST_CV` units are read
 */
export function cvOfText(text: string): Cv {
  const lines = cvLinesOf(text.slice(0, LONGEST_CV));
  const found = sectionsOf(lines);
  const [head, ...headed] = found.length > 1 ? found : withoutHeadings(lines);
  const opening = head ? [{ ...head, lines: head.lines.filter(isTelling) }] : [];
  return { parts: [...opening, ...headed].flatMap(partsOf), stated: {} };
}
