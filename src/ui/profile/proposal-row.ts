import { type Accepted, acceptProposals } from '../../core/accept-proposals.ts';
import { LEVELS, type Level, NO_SKILL, type Profile, type Skill } from '../../core/profile.ts';
import type { Proposal } from '../../core/proposal.ts';

/** What the user does with one proposal; nothing of it is stored before all are taken over. */
export interface Choice {
  readonly taken: boolean;
  readonly level: Level;
  /** Years of doing it; null where not said. */
  readonly years: number | null;
  /** For each line of the proposal whether it goes along. */
  readonly lines: readonly boolean[];
}

/** What a proposal is to the present profile: not in it, more than it says, or no more than it says. */
export type Novelty = 'new' | 'more' | 'known';

/** One proposal beside the present profile, with what the user does with it. */
export interface ProposalRow {
  readonly proposal: Proposal;
  /** What the profile says now; null where it does not name it. */
  readonly present: Skill | null;
  readonly novelty: Novelty;
  /** For each line of the proposal whether the profile has it already. */
  readonly known: readonly boolean[];
  readonly choice: Choice;
  /** What the profile would say, were it taken. */
  readonly after: Skill;
}

/** More lines than this for one thing are for a CV, not for a comparison: the most telling go along, the rest on request. */
const LINES_AT_FIRST = 5;

const rank = (level: Level): number => LEVELS.indexOf(level);

const accepted = ({ id, evidence }: Proposal, { level, years, lines }: Choice): Accepted => ({
  id,
  level,
  years,
  evidence: evidence.filter((_line, at) => lines[at]).map(({ line }) => line),
});

function afterwards(profile: Profile | null, taken: Accepted): Skill {
  return acceptProposals(profile, [taken]).skills[taken.id] ?? NO_SKILL;
}

function noveltyOf({ level, years }: Proposal, present: Skill | null): Novelty {
  if (present === null) return 'new';
  const deeper = rank(level) > rank(present.level);
  const longer = years !== null && (present.years === null || years > present.years);
  return deeper || longer ? 'more' : 'known';
}

/** The deeper level and the longer time of the two: a CV that leaves something out takes nothing away. */
function choiceAtFirst(proposal: Proposal, present: Skill | null, novelty: Novelty, known: readonly boolean[]): Choice {
  const fresh = known.flatMap((is, at) => (is ? [] : [at])).slice(0, LINES_AT_FIRST);
  const held = present ?? NO_SKILL;
  const times = [proposal.years, held.years].filter((years) => years !== null);
  return {
    taken: novelty !== 'known' || fresh.length > 0,
    level: rank(held.level) > rank(proposal.level) ? held.level : proposal.level,
    years: times.length > 0 ? Math.max(...times) : null,
    lines: known.map((_is, at) => fresh.includes(at)),
  };
}

/**
 * Sets proposals beside a profile.
 *
 * @param proposals what a CV proposes
 * @param profile the profile they would be taken over into; null for one that is to be made
 * @param changes what the user changed of each choice, by competency id
 * @returns a row for each proposal, in their order: what the user left alone is taken where it adds to the profile, and
 *   never lowers a level or years
 */
export function rowsOf(
  proposals: readonly Proposal[],
  profile: Profile | null,
  changes: ReadonlyMap<string, Partial<Choice>>,
): readonly ProposalRow[] {
  return proposals.map((proposal) => {
    const { id, level, years, evidence } = proposal;
    const present = profile?.skills[id] ?? null;
    const lines = present?.evidence.length ?? 0;
    const known = evidence.map(
      ({ line }) => afterwards(profile, { id, level, years, evidence: [line] }).evidence.length === lines,
    );
    const novelty = noveltyOf(proposal, present);
    const choice = { ...choiceAtFirst(proposal, present, novelty, known), ...changes.get(id) };
    return { proposal, present, novelty, known, choice, after: afterwards(profile, accepted(proposal, choice)) };
  });
}

/**
 * Picks what is taken over.
 *
 * @param rows all rows
 */
export const acceptedOf = (rows: readonly ProposalRow[]): readonly Accepted[] =>
  rows.filter(({ choice }) => choice.taken).map(({ proposal, choice }) => accepted(proposal, choice));
