import type { Cv, CvPart } from '../cv.ts';
import { type LineGroup, readLines, type ShownPhrase } from '../matcher/read-lines.ts';
import type { LevelBasis } from '../proposal.ts';
import { isTitle } from './entry-header.ts';
import { type Judged, judgeLine } from './judge-line.ts';
import { listedAs } from './list-item.ts';
import { shownByName } from './named-after.ts';
import { isAboutEmployer } from './told-of.ts';

/** A line of a CV that shows a competency, and how far. */
export interface Shown extends Judged {
  readonly id: string;
  readonly part: CvPart;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** An employer's name has no more words than this; what is longer was misread and would hide too much. */
const MOST_NAME_WORDS = 6;

/** Titles that say by themselves that somebody led. */
const LEADS = /\b(?:head|director|vp|vice president|chief)\b/i;

/** Of what a project or a study is called the name is read as a line of its own. */
const isRead = ({ kind }: CvPart): boolean => kind !== 'position';

const linesOf = (part: CvPart): readonly string[] =>
  [...(isRead(part) && part.title !== null ? [part.title] : []), ...part.lines].map((line) =>
    line.replace(/[\n\r\u2028\u2029]+/g, ' '),
  );

const groupOf = (part: CvPart, lines: readonly string[]): LineGroup => ({
  title: part.kind === 'position' ? part.title : null,
  lines,
  deeds: part.kind === 'position' || part.kind === 'project',
  isOwn: (sentence) => part.kind !== 'position' || !isAboutEmployer(sentence, part.organisation),
});

/** Lines that are nothing but a list's label, such as "Advanced", name the level of those below. */
function labelsOf(lines: readonly string[]): readonly (string | null)[] {
  let label: string | null = null;
  return lines.map((line) => {
    const bare = line.replace(/:$/, '');
    if (bare.split(' ').length <= 3 && !bare.includes(',')) {
      const word = listedAs(bare)?.word;
      if (word && word.length >= bare.length - 8) label = bare;
    }
    return label;
  });
}

/** A summary says in its first lines what its person is. */
const MOST_OPENING_LINES = 3;
/** Before a title: "Senior", "I am an", "Data-driven"; who only aspires to it is none. */
const OPENING = /^(?:[\p{L}’'-]{1,20}[\s,]{1,2}){0,5}/u;
const NOT_YET =
  /\b(?:aspiring|future|becom\w+|student|graduate|trainee|former|not|seeking|looking|want|keen|eager|to|with|for)\b/i;

function shownByOpening(part: CvPart, line: string): Shown[] {
  const [sentence = ''] = line.split(/[.;!?]/, 1);
  return shownByName(sentence.slice(0, 120), 'position').flatMap(({ id, start, end }): Shown[] => {
    const before = sentence.slice(0, start);
    if (OPENING.exec(before)?.[0].length !== before.length || NOT_YET.test(before)) return [];
    if (!isTitle(sentence.slice(start, end), 'position')) return [];
    return [{ id, part, line, start, end, level: 'done', basis: { by: 'part', kind: 'summary' } }];
  });
}

function shownByNames(part: CvPart, lines: readonly string[]): Shown[] {
  if (part.kind === 'position') {
    const { title } = part;
    if (title === null) return [];
    const basis: LevelBasis = { by: 'position' };
    const level = LEADS.test(title) ? 'led' : 'done';
    return shownByName(title, 'position').map((named) => ({ ...named, part, line: title, level, basis }));
  }
  const { kind } = part;
  if (kind === 'summary') return lines.slice(0, MOST_OPENING_LINES).flatMap((line) => shownByOpening(part, line));
  if (kind !== 'education' && kind !== 'certificate') return [];
  return lines.flatMap((line) =>
    shownByName(line, 'study').map((named) => ({
      ...named,
      part,
      line,
      level: 'learning' as const,
      basis: { by: 'part' as const, kind },
    })),
  );
}

/**
 * Finds every line of a CV that shows a competency.
 *
 * @param cv the CV, in English
 * @returns in the order of the CV, each line once a competency and sentence
 */
export function shownInCv(cv: Cv): readonly Shown[] {
  const parts = cv.parts.map((part) => {
    const lines = linesOf(part);
    return { part, lines, labels: labelsOf(lines) };
  });
  const names = new Set(
    cv.parts.flatMap(({ kind, organisation }) =>
      kind === 'position' && organisation !== null && organisation.split(' ').length <= MOST_NAME_WORDS
        ? [organisation]
        : [],
    ),
  );
  const phrases = readLines(
    parts.map(({ part, lines }) => groupOf(part, lines)),
    [...names],
  );
  const byPart = parts.map((): ShownPhrase[] => []);
  for (const phrase of phrases) byPart[phrase.group]?.push(phrase);
  return parts.flatMap(({ part, lines, labels }, group): Shown[] => [
    ...shownByNames(part, lines),
    ...(byPart[group] ?? []).flatMap((phrase): Shown[] => {
      const line = lines[phrase.line] ?? '';
      const judged = judgeLine(part, phrase, line, labels[phrase.line] ?? null);
      return judged ? [{ ...judged, id: phrase.id, part, line, start: phrase.start, end: phrase.end }] : [];
    }),
  ]);
}
