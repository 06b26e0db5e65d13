import type { Tag } from '../core/tag.ts';

/**
 * Groups tags by what they are of.
 *
 * @param tags any tags
 * @returns the tags of each id, ids and tags in the order given
 */
export function byId(tags: readonly Tag[]): ReadonlyMap<string, readonly Tag[]> {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) groups.set(tag.id, [...(groups.get(tag.id) ?? []), tag]);
  return groups;
}
