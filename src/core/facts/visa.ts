import type { FactSource, Stated, Visa } from '../fact.ts';
import type { Room } from '../fact-finding/how-asked.ts';
import { basisOf, beside, extrasOf, matchesIn, type Statement, sentencesNaming } from '../fact-finding/statement.ts';
import {
  AUTHORISED,
  CITIZEN,
  CITIZEN_NEEDED,
  CONSIDERED,
  DENIED_BEFORE,
  DENIED_BEHIND,
  EMPLOYER_TALK,
  HELP_WITH_VISA,
  NAMES_PERMIT,
  NEEDED,
  NOT_EVERY,
  NOT_NEEDED,
  OF_PEOPLE,
  OFFERED_BEFORE,
  OFFERED_BEHIND,
  OPENS_OFFER,
  OTHER_SPONSOR,
  RESIDENT_TOO,
  SPONSOR,
  VISA_OWNERS,
} from '../fact-finding/visa-wordings.ts';

/** How far around a mention the words that decide it are looked for, in UTF-16 units. */
const REACH = 90;
/** How far around one the employer's forms and its notice of equal opportunity are looked for. */
const WIDE = 200;
/** No honest sentence speaks of it more often. */
const MOST_MENTIONS = 12;
/** A sentence this short that only names the sponsorship of visas offers it, as an item of a list does. */
const LONGEST_BARE = 45;

/** Where another train of thought begins. */
const CUT_BEFORE = /[.;!?:\n]\s|\b(?:but|however|though|although|while)\b|,\s(?=(?:and|but|so|we|you|the|our)\b)/gi;
const CUT_BEHIND = /[.;!?\n]|,|\b(?:but|however|though|although|while)\b/i;

/** What stands around a mention in its own clause. */
function around(text: string, { from, to }: Room): { before: string; behind: string } {
  const before = text.slice(Math.max(0, from - REACH), from);
  const cut = matchesIn(before, CUT_BEFORE).at(-1);
  const behind = text.slice(to, to + REACH);
  const end = CUT_BEHIND.exec(behind)?.index ?? behind.length;
  return { before: cut ? before.slice(cut.index + cut[0].length) : before, behind: behind.slice(0, end) };
}

const isEmployersTalk = (text: string, { from, to }: Room): boolean =>
  EMPLOYER_TALK.test(text.slice(Math.max(0, from - WIDE), to + WIDE));

function sponsorship(text: string, room: Room): Visa | null {
  const { before, behind } = around(text, room);
  if (OTHER_SPONSOR.test(text.slice(Math.max(0, room.from - 40), room.to + 40))) return null;
  const near = text.slice(Math.max(0, room.from - REACH), room.to + REACH);
  const said = text.slice(room.from, room.to);
  if (!OF_PEOPLE.test(near) && !OPENS_OFFER.test(behind) && !/ship/i.test(said)) return null;
  if (DENIED_BEFORE.test(before) || DENIED_BEHIND.test(behind)) return NOT_EVERY.test(behind) ? null : 'not-sponsored';
  if (!OF_PEOPLE.test(near) && !OPENS_OFFER.test(behind)) return null;
  if (OFFERED_BEFORE.test(before) || OFFERED_BEHIND.test(behind) || CONSIDERED.test(behind)) return 'sponsored';
  const short = text.length <= LONGEST_BARE;
  return (short || /[,•]\s?$/.test(before)) && !/:\s{0,3}$/.test(text.slice(-4)) && /visa|immigration|h-?1b/i.test(said)
    ? 'sponsored'
    : null;
}

function authorisation(text: string, room: Room): Visa | null {
  const { before, behind } = around(text, room);
  if (NOT_NEEDED.test(before) || NOT_NEEDED.test(behind) || isEmployersTalk(text, room)) return null;
  const said = text.slice(room.from, room.to);
  return NEEDED.test(before) || NEEDED.test(behind) || NEEDED.test(said) || before.trim().length <= 12
    ? 'authorisation-required'
    : null;
}

function citizenship(text: string, room: Room): Visa | null {
  const { before, behind } = around(text, room);
  const wide = text.slice(Math.max(0, room.from - 60), room.to + 60);
  if (isEmployersTalk(text, room) || NOT_NEEDED.test(before) || NOT_NEEDED.test(behind)) return null;
  if (!CITIZEN_NEEDED.test(before) && !CITIZEN_NEEDED.test(behind)) return null;
  return RESIDENT_TOO.test(wide) ? 'authorisation-required' : 'citizenship-required';
}

type Reader = readonly [pattern: RegExp, read: (text: string, room: Room) => Visa | null];

const READERS: readonly Reader[] = [
  [CITIZEN, citizenship],
  [SPONSOR, sponsorship],
  [HELP_WITH_VISA, sponsorship],
  [VISA_OWNERS, (text, room) => (DENIED_BEHIND.test(around(text, room).behind) ? 'not-sponsored' : null)],
  [AUTHORISED, authorisation],
];

function statedIn(statement: Statement): Stated<Visa>[] {
  const { text } = statement;
  // "Will you require sponsorship?" is a question of the application form and no statement.
  if (/\?\W{0,3}$/.test(text.slice(-4))) return [];
  return READERS.flatMap(([pattern, read]) =>
    matchesIn(text, pattern)
      .slice(0, MOST_MENTIONS)
      .flatMap((match): Stated<Visa>[] => {
        const from = match.index;
        const to = from + match[0].length;
        const value = read(text, { from, to });
        return value ? [{ value, ...basisOf(statement, from, to) }] : [];
      }),
  );
}

/** What binds most goes first; an offer of sponsorship says more than that a permit is needed. */
const ORDER: readonly Visa[] = ['citizenship-required', 'not-sponsored', 'sponsored', 'authorisation-required'];

/** No honest posting speaks of permits in more statements; the rest is left out, so that hostile text costs no seconds. */
const MOST_STATEMENTS = 100;

/**
 * Finds what is said of visas and permits: whether the employer sponsors one, or who has to have one already.
 *
 * @param source the posting and its sentences
 */
export default function findVisa(source: FactSource): Stated<Visa> | null {
  const besides = [beside(source.posting.title), ...extrasOf(source)].filter(({ text }) => NAMES_PERMIT.test(text));
  const stated = [...besides, ...sentencesNaming(source, NAMES_PERMIT)].slice(0, MOST_STATEMENTS).flatMap(statedIn);
  const found = ORDER.map((value) => stated.find((one) => one.value === value)).find((one) => one !== undefined);
  return found ?? null;
}
