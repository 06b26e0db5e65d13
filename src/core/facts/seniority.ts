import type { FactSource, Seniority, Stated } from '../fact.ts';
import { basisOf, beside, extrasOf, type Statement, sentencesNaming } from '../fact-finding/statement.ts';
import { rankOf } from '../fact-finding/title-rank.ts';

const { raw } = String;

/** Where a text names the role it seeks: that name is read as a title, but for "lead" and "manager", which texts use of work. */
const ROLE_IN_TEXT = new RegExp(
  raw`\b(?:looking for|searching for|seeking|hiring|recruiting|join (?:us|our \w{1,20}) as|as|role of)\s(?:an?|our)\s` +
    raw`((?:(?!to\b|who\b|lead\b|manager\b)[\w/+-]{2,20}[ ,]{1,2}){0,5}?` +
    raw`(?:engineer|developer|scientist|analyst|designer|architect|manager|owner|researcher|consultant|strategist|specialist|advocate|intern))\b`,
  'i',
);
/** "This is a senior-level position"; the plural speaks of several roles. */
const LEVEL_IN_TEXT =
  /\b(entry|junior|mid|senior|executive)[- ]level (?:[\w-]{1,16} )?(?:role|position|opportunity)\b/i;
/** "Seniority level: Mid-Senior level", or "Entry level" alone on its line. */
const LEVEL_LABEL =
  /^\W{0,4}(?:seniority(?: level)?|(?:experience|career|job|position) level)\s?:\s?([\w/ -]{3,24})|^([\w-]{3,12}) level$/i;
const LEVELS: readonly (readonly [RegExp, Seniority])[] = [
  [/intern/i, 'intern'],
  [/entry|junior|associate|graduate/i, 'junior'],
  [/mid|intermediate/i, 'mid'],
  [/senior/i, 'senior'],
  [/staff|principal|lead/i, 'staff'],
  [/manager/i, 'manager'],
  [/director/i, 'director'],
  [/executive/i, 'executive'],
];

/** A sentence without any of these states no rank. */
const NAMES_RANK =
  /level|looking for|searching for|seeking|hiring|recruiting|join (?:us|our)|\bas (?:an?|our)\s|role of/i;

function levelIn(statement: Statement): Stated<Seniority> | null {
  const { text } = statement;
  const level = LEVEL_LABEL.exec(text) ?? LEVEL_IN_TEXT.exec(text);
  const value = LEVELS.find(([pattern]) => pattern.test(level?.[1] ?? level?.[2] ?? ''))?.[1];
  if (level && value) return { value, ...basisOf(statement, level.index, level.index + level[0].trimEnd().length) };
  const role = ROLE_IN_TEXT.exec(text);
  const rank = role?.[1] ? rankOf(role[1]) : null;
  if (!role?.[1] || !rank || rank.value === 'manager') return null;
  const from = role.index + role[0].length - role[1].length;
  return { value: rank.value, ...basisOf(statement, from + rank.from, from + rank.to) };
}

/**
 * Finds the rank of the role: in the title, else where the page or the text says it outright. Years imply none.
 *
 * @param source the posting and its sentences
 */
export default function findSeniority(source: FactSource): Stated<Seniority> | null {
  const title = beside(source.posting.title);
  const rank = rankOf(title.text);
  if (rank) return { value: rank.value, ...basisOf(title, rank.from, rank.to) };
  for (const statement of [...extrasOf(source), ...sentencesNaming(source, NAMES_RANK)]) {
    const stated = levelIn(statement);
    if (stated) return stated;
  }
  return null;
}
