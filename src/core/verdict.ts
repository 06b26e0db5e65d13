import type { Competency } from './competency.ts';
import type { Verdict } from './reading.ts';
import { isAsked, type Tag } from './tag.ts';

/** With this many distinct AI-specific competencies asked, a role has AI in its substance (taxonomy, section 4). */
const SUBSTANCE = 3;

/**
 * Says what a posting as a whole is.
 *
 * @param aiTitle whether the title names AI
 * @param tags the description's tags
 * @param competencies every competency by id, which say whether they are AI-specific
 */
export function verdictOf(
  aiTitle: boolean,
  tags: readonly Tag[],
  competencies: ReadonlyMap<string, Pick<Competency, 'aiSpecific'>>,
): Verdict {
  const asked = new Set(
    tags.filter((tag) => isAsked(tag.strength) && competencies.get(tag.id)?.aiSpecific).map((tag) => tag.id),
  );
  const substance = asked.size >= SUBSTANCE;
  if (aiTitle) return substance ? 'ai' : 'name-only';
  return substance ? 'hidden' : 'traditional';
}
