import * as v from 'valibot';
import { ownOf } from './own.ts';
import { createProfile, LEVELS, NO_SKILL, type Profile, ProfileSchema, type Skill, SkillSchema } from './profile.ts';
import { type Ledger, NO_TIMES, TimeSchema, type Times } from './profile-ledger.ts';
import { MOST_PROFILES, ProfileIdSchema, type Profiles } from './profiles.ts';

/** One level as it travels: its place in LEVELS, the years or null, and when it was set. */
const LevelItemSchema = v.tuple([
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LEVELS.length - 1)),
  SkillSchema.entries.years,
  TimeSchema,
]);
type LevelItem = v.InferOutput<typeof LevelItemSchema>;

/**
 * What of one profile travels between a person's browsers: names, levels and years; no line of evidence, nothing of a CV.
 * 26 levels take about a kilobyte of the eight that the browser lets one item have.
 */
const SyncItemSchema = v.object({
  version: v.literal(1),
  name: ProfileSchema.entries.name,
  nameAt: TimeSchema,
  levels: v.record(v.pipe(v.string(), v.maxLength(80)), LevelItemSchema),
});
export type SyncItem = Readonly<v.InferOutput<typeof SyncItemSchema>>;

/** Items by key, as `storage.sync` has them. */
const PREFIX = 'profile/';

/** The profiles of one machine with the times of what is set. */
export interface Replica {
  readonly profiles: Profiles;
  readonly ledger: Ledger;
}

/** What comes of a machine that hears of the others. */
export interface Merged extends Replica {
  /** What the others do not know yet, by key. */
  readonly outgoing: Readonly<Record<string, SyncItem>>;
}

/**
 * Says which of two settings counts: the one set later; of two set at once, or before times were written down, the
 * higher level, then the more years. Whoever compares them, and in whichever order, the answer is the same.
 */
function laterOf(a: LevelItem, b: LevelItem): LevelItem {
  const order = a[2] - b[2] || a[0] - b[0] || (a[1] ?? -1) - (b[1] ?? -1);
  return order >= 0 ? a : b;
}

function itemOf(profile: Profile, times: Times): SyncItem {
  const ids = [...new Set([...Object.keys(profile.skills), ...Object.keys(times.skills)])].sort();
  const levels = ids.map((id): [string, LevelItem] => {
    const { level, years } = ownOf(profile.skills, id) ?? NO_SKILL;
    return [id, [LEVELS.indexOf(level), years, ownOf(times.skills, id) ?? 0]];
  });
  return { version: 1, name: profile.name, nameAt: times.name, levels: Object.fromEntries(levels) };
}

/** Of two items of one profile what counts of each. */
function mergeItems(a: SyncItem, b: SyncItem): SyncItem {
  const ids = [...new Set([...Object.keys(a.levels), ...Object.keys(b.levels)])].sort();
  const levels = ids.flatMap((id): [string, LevelItem][] => {
    const [one, other] = [ownOf(a.levels, id), ownOf(b.levels, id)];
    const item = one && other ? laterOf(one, other) : (one ?? other);
    return item ? [[id, item]] : [];
  });
  const named = a.nameAt > b.nameAt || (a.nameAt === b.nameAt && a.name >= b.name) ? a : b;
  return { version: 1, name: named.name, nameAt: named.nameAt, levels: Object.fromEntries(levels) };
}

/** The profile with what an item says; lines of evidence stay where they are. */
function withItem(profile: Profile, item: SyncItem): Profile {
  const skills = Object.entries(item.levels).flatMap(([id, [rank, years]]): [string, Skill][] => {
    const before = ownOf(profile.skills, id);
    const level = LEVELS[rank] ?? 'none';
    // A level of none that nobody has here need not be written down.
    return before || level !== 'none' || years !== null ? [[id, { ...(before ?? NO_SKILL), level, years }]] : [];
  });
  return { ...profile, name: item.name, skills: { ...profile.skills, ...Object.fromEntries(skills) } };
}

const timesOf = (item: SyncItem): Times => ({
  name: item.nameAt,
  skills: Object.fromEntries(Object.entries(item.levels).map(([id, [, , at]]) => [id, at])),
});

const isSame = (a: SyncItem, b: SyncItem): boolean =>
  JSON.stringify(mergeItems(a, a)) === JSON.stringify(mergeItems(b, b));

/**
 * Brings together what this machine has and what is synced.
 *
 * @param here this machine
 * @param synced what `storage.sync` holds, by key; keys that are not profiles are left alone, and so is what a later
 *   version wrote
 * @param deleted ids of profiles that were deleted here: they neither come back nor go out
 * @returns what this machine has then, and what the others have to be told
 */
export function mergeSynced(
  here: Replica,
  synced: Readonly<Record<string, unknown>>,
  deleted: ReadonlySet<string>,
): Merged {
  const known = new Map(here.profiles.all.map((each) => [each.id, each.profile]));
  const remote = new Map<string, SyncItem | null>();
  for (const [key, value] of Object.entries(synced)) {
    if (!key.startsWith(PREFIX)) continue;
    const parsed = v.safeParse(SyncItemSchema, value);
    remote.set(key.slice(PREFIX.length), parsed.success ? parsed.output : null);
  }
  const ledger: Record<string, Times> = { ...here.ledger };
  const outgoing: Record<string, SyncItem> = {};
  // What could not be stored here must not come in: one id too long would make all profiles unreadable.
  const isNew = (id: string): boolean => v.is(ProfileIdSchema, id) && !known.has(id) && !deleted.has(id);
  const added = [...remote].flatMap(([id, item]) => (item !== null && isNew(id) ? [id] : [])).sort();
  const ids = [...known.keys(), ...added.slice(0, Math.max(0, MOST_PROFILES - known.size))];
  const all = ids.flatMap((id) => {
    const profile = known.get(id);
    const theirs = remote.get(id);
    // Written by a later version, which knows more than this one.
    if (theirs === null) return profile ? [{ id, profile }] : [];
    const ours = profile && itemOf(profile, ownOf(here.ledger, id) ?? NO_TIMES);
    const merged = ours && theirs ? mergeItems(ours, theirs) : (ours ?? theirs);
    if (!merged) return [];
    if (!theirs || !isSame(merged, theirs)) outgoing[PREFIX + id] = merged;
    ledger[id] = timesOf(merged);
    return [{ id, profile: withItem(profile ?? createProfile(merged.name), merged) }];
  });
  const active = here.profiles.active ?? all[0]?.id ?? null;
  return { profiles: { ...here.profiles, active, all }, ledger, outgoing };
}

/**
 * Names the items that are ours.
 *
 * @param synced what `storage.sync` holds, by key
 * @returns the keys of the profiles among it
 */
export const syncedKeys = (synced: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(synced).filter((key) => key.startsWith(PREFIX));
