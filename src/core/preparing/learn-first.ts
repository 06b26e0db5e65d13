import { listed } from '../ask-words.ts';
import type { Finding } from '../compare.ts';
import type { Competency } from '../competency.ts';
import { countedYears } from '../counted.ts';
import { LEVEL_VERBS } from '../profile.ts';
import { STRENGTH_LABELS } from '../reason.ts';
import type { Learning } from '../vocabulary.ts';

/** More than this nobody learns before an interview. */
export const MOST_TO_LEARN = 5;

/** Something to learn, why it comes now, and where. */
export interface ToLearn {
  readonly id: string;
  /** One sentence. */
  readonly why: string;
  readonly learning: readonly Learning[];
}

type Labels = ReadonlyMap<string, Pick<Competency, 'label' | 'learning'>>;

function gapOf({ ask, skill, level, decided, bridges }: Finding, competencies: Labels): string {
  if (skill.level === 'none') {
    const from = bridges.map((id) => competencies.get(id)?.label ?? id);
    return from.length === 0
      ? 'your profile has nothing of it yet'
      : `you do not start from nothing, since this carries over: ${listed(from)}`;
  }
  if (decided === 'years' && ask.years !== null && skill.years !== null)
    return `the posting asks for ${countedYears(ask.years)}, and you have ${countedYears(skill.years)}`;
  return `you ${LEVEL_VERBS[skill.level]}, and the posting wants people who ${LEVEL_VERBS[level]}`;
}

/**
 * Orders what a posting asks and the user lacks by how much of the fit it costs.
 *
 * @param findings the comparison's findings, in the order of the asks
 * @param competencies every competency by id
 * @returns what has something to learn from, the dearest gap first; where gaps are equal, in the order of the asks
 */
export function toLearnFirst(findings: readonly Finding[], competencies: Labels): readonly ToLearn[] {
  return findings
    .filter(({ decided }) => decided !== 'met')
    .toSorted((a, b) => b.worth - b.points - (a.worth - a.points))
    .map((finding) => ({
      id: finding.id,
      why: `${STRENGTH_LABELS[finding.ask.strength]}: ${gapOf(finding, competencies)}.`,
      learning: competencies.get(finding.id)?.learning ?? [],
    }))
    .filter(({ learning }) => learning.length > 0);
}
