import {
  createProfile,
  type Level,
  LONGEST_EVIDENCE,
  LONGEST_YEARS,
  MOST_EVIDENCE,
  NO_SKILL,
  type Profile,
} from './profile.ts';

/** A proposal as the user takes it over, perhaps changed. */
export interface Accepted {
  /** Competency id. */
  readonly id: string;
  readonly level: Level;
  /** Years of doing it; null where not said. */
  readonly years: number | null;
  /** Lines to add, such as those of the CV. */
  readonly evidence: readonly string[];
}

/** What two lines share that differ in white space, case or their full stop alone. */
const sameness = (line: string): string => line.trim().replace(/\s+/g, ' ').replace(/[.;]$/, '').toLowerCase();

const withinLength = (line: string): string =>
  line.length <= LONGEST_EVIDENCE ? line : `${line.slice(0, LONGEST_EVIDENCE - 1).trimEnd()}…`;

function withLines(present: readonly string[], lines: readonly string[]): string[] {
  const known = new Set(present.map(sameness));
  const added: string[] = [];
  for (const line of lines.map((each) => withinLength(each.trim()))) {
    const same = sameness(line);
    // A profile keeps the lines that it has; what no longer fits is among the new ones.
    if (same === '' || known.has(same) || present.length + added.length >= MOST_EVIDENCE) continue;
    known.add(same);
    added.push(line);
  }
  return [...present, ...added];
}

/**
 * Takes accepted proposals over into a profile. Level and years become those accepted, lines are added behind those that
 * are there, each once; all else stays as it is.
 *
 * @param before the present profile, or null where there is none yet
 * @param accepted what the user accepts; of two of one competency the later decides level and years
 * @returns the new profile, within the limits of a stored one
 */
export function acceptProposals(before: Profile | null, accepted: readonly Accepted[]): Profile {
  const profile = before ?? createProfile();
  const skills = { ...profile.skills };
  for (const { id, level, years, evidence } of accepted) {
    const present = skills[id] ?? NO_SKILL;
    skills[id] = {
      level,
      years: years === null ? null : Math.min(Math.max(years, 0), LONGEST_YEARS),
      evidence: withLines(present.evidence, evidence),
    };
  }
  return { ...profile, skills };
}
