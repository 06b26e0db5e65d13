import { competencies } from './competency.ts';
import { languageOfCv } from './cv/cv-language.ts';
import { type Shown, shownInCv } from './cv/shown-in-cv.ts';
import { sourceOfPart } from './cv/source-of-part.ts';
import { yearsCovered } from './cv/years-covered.ts';
import type { Cv, CvMonth } from './cv.ts';
import { LEVELS, type Skill } from './profile.ts';
import type { CvReading, Proposal, ProposalEvidence } from './proposal.ts';

/** More lines than this say no more. */
const MOST_EVIDENCE = 6;

const rank = ({ level }: Pick<Shown, 'level'>): number => LEVELS.indexOf(level);

/** A title says what somebody was, and less of what was done than a line a step below. */
const TITLE_WEIGHT = -1.5;

/** A deed with its verb tells more than a place in a list, and a line more than a title. */
function weight(shown: Shown): number {
  const ofTitle = shown.part.title === shown.line ? TITLE_WEIGHT : 0;
  return 2 * rank(shown) + (shown.basis.by === 'verb' ? 1 : 0) + ofTitle;
}

function evidenceOf(shown: readonly Shown[]): readonly ProposalEvidence[] {
  const lines = new Set<string>();
  const evidence: ProposalEvidence[] = [];
  for (const { line, start, end, part } of shown) {
    if (lines.has(line) || evidence.length >= MOST_EVIDENCE) continue;
    lines.add(line);
    const source = part.title === line ? sourceOfPart({ ...part, title: null }) : sourceOfPart(part);
    evidence.push({ line, start, end, source });
  }
  return evidence;
}

/** Years of the positions in which it was done; where it was only learned no time of doing it is known. */
function yearsOf(shown: readonly Shown[], today: CvMonth): number | null {
  const spans = shown.flatMap(({ part, level }) =>
    part.kind === 'position' && part.span !== null && level !== 'learning' ? [part.span] : [],
  );
  return yearsCovered(spans, today);
}

function proposalOf(id: string, all: readonly Shown[], stated: Skill | undefined, today: CvMonth): Proposal[] {
  // The order of the CV, which begins with the latest, decides between lines that tell as much.
  const shown = [...all].sort((a, b) => weight(b) - weight(a));
  const found = evidenceOf(shown);
  if (stated && stated.level !== 'none') {
    const own = stated.evidence.map((line) => ({ line, start: 0, end: line.length, source: null }));
    const others = found.filter(({ line }) => !stated.evidence.includes(line));
    return [{ id, level: stated.level, basis: { by: 'file' }, years: stated.years, evidence: [...own, ...others] }];
  }
  const [first] = shown;
  if (!first) return [];
  const best = shown.reduce((most, one) => (rank(one) > rank(most) ? one : most), first);
  return [{ id, level: best.level, basis: best.basis, years: yearsOf(shown, today), evidence: found }];
}

/**
 * Reads what a CV shows of its person. The same rules read it that read postings; what comes out are proposals, which
 * count for nothing until the user takes them over.
 *
 * @param cv the CV in parts
 * @param today the present month, up to which positions count that go on
 */
export function readCv(cv: Cv, today: CvMonth): CvReading {
  const language = languageOfCv(cv);
  const english = language === 'eng' || language === 'und';
  const shown = english ? shownInCv(cv) : [];
  const proposals = [...competencies.keys()].flatMap((id) =>
    proposalOf(
      id,
      shown.filter((one) => one.id === id),
      cv.stated[id],
      today,
    ),
  );
  const positions = cv.parts.filter(({ kind, span }) => kind === 'position' && span !== null).length;
  return { proposals, language, english, positions };
}
