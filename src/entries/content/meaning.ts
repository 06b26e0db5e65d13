import { reasonOf } from '../../core/reason.ts';
import type { Tag } from '../../core/tag.ts';

/** More than this many meanings of one place nobody reads beside a pointer. */
const MOST = 3;

/**
 * Says what the marks at one place mean.
 *
 * @param tags the tags there, the strongest first
 * @param labels what each tag id is called
 * @returns what each is and why it counts as it does, one a line
 */
export function meaningOf(tags: readonly Tag[], labels: Readonly<Record<string, string>>): string {
  return tags
    .slice(0, MOST)
    .map((tag) => `${labels[tag.id] ?? tag.id}\n${reasonOf(tag)}`)
    .join('\n');
}
