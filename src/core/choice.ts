import type { Tag } from './tag.ts';

/** What is asked as one thing: a competency, or several of which one is enough. */
interface Choice {
  /** Ids of the competencies that are asked in no other way; never empty. */
  readonly ids: readonly string[];
  /** Every tag that asks for it, also for an alternative that is asked elsewhere on its own. */
  readonly tags: readonly Tag[];
}

function grouped<K>(tags: readonly Tag[], keyOf: (tag: Tag) => K): Map<K, Tag[]> {
  const groups = new Map<K, Tag[]>();
  for (const tag of tags) {
    const key = keyOf(tag);
    const group = groups.get(key);
    if (group) group.push(tag);
    else groups.set(key, [tag]);
  }
  return groups;
}

const idsOf = (tags: readonly Tag[]): readonly string[] => [...new Set(tags.map(({ id }) => id))];

/** Joins what shares a competency: of "A or B" and "B or C" nobody is asked for three things. */
function joined(choices: readonly Choice[]): readonly Choice[] {
  const apart: Choice[] = [];
  for (const choice of choices) {
    const touching = apart.filter(({ ids }) => ids.some((id) => choice.ids.includes(id)));
    const together = [...touching, choice];
    for (const one of touching) apart.splice(apart.indexOf(one), 1);
    apart.push({
      ids: [...new Set(together.flatMap(({ ids }) => ids))],
      tags: together.flatMap(({ tags }) => tags),
    });
  }
  return apart;
}

/**
 * Sorts a posting's asking tags into what is asked on its own and what is left to a choice. A competency that some
 * sentence asks on its own is asked on its own; it still answers a choice that names it.
 *
 * @param asked the tags that ask for a competency, in any order
 * @returns each thing that is asked once; no competency is in the `ids` of two
 */
export function choicesIn(asked: readonly Tag[]): readonly Choice[] {
  const offered = [...grouped(asked, ({ either }) => either)].flatMap(([either, tags]) =>
    // Where the user called all but one of them wrong, no choice is left.
    either === undefined || idsOf(tags).length < 2 ? [] : [tags],
  );
  const inChoice = new Set(offered.flat());
  const alone = new Set(asked.filter((tag) => !inChoice.has(tag)).map(({ id }) => id));
  const choices = offered
    .map((tags) => ({ ids: idsOf(tags).filter((id) => !alone.has(id)), tags }))
    // Each of its alternatives is asked anyway: the choice asks nothing more.
    .filter(({ ids }) => ids.length > 0);
  const left = new Set(choices.flatMap(({ tags }) => tags));
  const single = [
    ...grouped(
      asked.filter((tag) => !left.has(tag)),
      ({ id }) => id,
    ),
  ].map(([id, tags]) => ({ ids: [id], tags }));
  return [...single, ...joined(choices)];
}
