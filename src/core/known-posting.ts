import type { Competency } from './competency.ts';
import { countAsk, fitOf, shareOf } from './fit.ts';
import { comparable, type Profile } from './profile.ts';
import type { Verdict } from './reading.ts';
import { type SavedPosting, STATUSES, type Status } from './saved-posting.ts';
import type { SeenPosting } from './seen-posting.ts';

/** How well a role with AI in its substance fits; `open` where there is no profile to say. */
export const TIERS = ['strong', 'partial', 'open', 'little'] as const;
export type Tier = (typeof TIERS)[number];

/** What the user has done with a posting of a list: `unread` where only its text on the list was read, by the extension. */
export const CARD_STATES = ['unread', 'seen', ...STATUSES] as const;
export type CardState = 'unread' | 'seen' | Status;

/** What a title shows of what the user did; whoever applied has done something, whatever came of it. */
export const DONE = ['seen', 'saved', 'applied'] as const;

/**
 * Says in which of three ways a title shows what the user did.
 *
 * @param state what it was
 * @returns null where it was nothing
 */
export const doneOf = (state: CardState): (typeof DONE)[number] | null =>
  state === 'unread' ? null : state === 'seen' || state === 'saved' ? state : 'applied';

/** What is known of a posting of a list. */
export interface KnownPosting {
  /** Null where it is not in English. */
  readonly verdict: Verdict | null;
  readonly asked: number;
  /** How many of them the user brings; null without a profile. */
  readonly brought: number | null;
  /** The share of the points that the user brings, 0 to 1, by which postings are ordered; null without a profile. */
  readonly share: number | null;
  /** Null where the role has no AI in its substance. */
  readonly tier: Tier | null;
  readonly state: CardState;
  /** Since when, ISO 8601, UTC; null where that is not known. */
  readonly since: string | null;
  /** Whether it was met under another id too. */
  readonly repost: boolean;
}

/** What a posting is to the user: what was done with it, and how it was recognised. */
export interface Encounter {
  readonly state: CardState;
  readonly since: string | null;
  readonly repost: boolean;
}

/**
 * From these shares of the points on, a fit is called strong or partial. What is held in part has points too, so that
 * three quarters of them are about as much as two of three things, and half of them as one of three.
 */
const STRONG = 3 / 4;
const PARTIAL = 1 / 2;

function tierOf(verdict: Verdict | null, share: number | null): Tier | null {
  if (verdict !== 'ai' && verdict !== 'hidden') return null;
  if (share === null) return 'open';
  return share >= STRONG ? 'strong' : share >= PARTIAL ? 'partial' : 'little';
}

/**
 * Says what is known of a posting of a list.
 *
 * @param seen what is kept of it, or would be
 * @param encounter what it is to the user
 * @param profile the user's profile, or null where there is none
 * @param competencies every competency by id, for what carries over to what
 */
export function knownPosting(
  { verdict, asks }: SeenPosting,
  encounter: Encounter,
  profile: Profile | null,
  competencies: ReadonlyMap<string, Pick<Competency, 'bridgedBy'>>,
): KnownPosting {
  const own = comparable(profile);
  const fit = own && fitOf(asks.map((ask) => countAsk(ask, own, competencies)));
  const share = fit && shareOf(fit);
  const tier = tierOf(verdict, share);
  return { verdict, asked: asks.length, brought: fit?.brought ?? null, share, tier, ...encounter };
}

/**
 * Says what the user has done with a posting.
 *
 * @param saved its records in the library, under all of its ids
 * @param seenAt when it was last open, or null where it never was
 * @returns what the latest record says; where there is none, whether it was seen
 */
export function stateOf(
  saved: readonly SavedPosting[],
  seenAt: string | null,
): { readonly state: CardState; readonly since: string | null } {
  const [latest] = saved.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  // When a later status was given is not kept: a note changes the record too.
  if (latest) return { state: latest.status, since: latest.status === 'saved' ? latest.savedAt : null };
  return { state: seenAt === null ? 'unread' : 'seen', since: seenAt };
}

/** A role's place in a list that begins with what fits best: AI roles by fit, then the others. */
function worth({ tier, asked, share }: KnownPosting): number {
  return (tier === null ? 0 : 2) + (share ?? Math.min(asked, 50) / 100);
}

/**
 * Orders postings of a list, best fit first.
 *
 * @param a a known posting
 * @param b another
 */
export const bestFirst = (a: KnownPosting, b: KnownPosting): number => worth(b) - worth(a);
