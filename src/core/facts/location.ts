import type { FactSource, Stated } from '../fact.ts';
import { basisOf, type Statement, sentencesNaming } from '../fact-finding/statement.ts';

const { raw } = String;

const NAME = raw`\p{Lu}[\p{L}.'’-]{1,24}`;
const PLACE = raw`${NAME}(?:(?: | (?:de|of|am|upon|on) )${NAME}){0,3}(?:,\s(?:${NAME}|[A-Z]{2})(?: ${NAME}){0,2}){0,2}`;
/** "Location: Lisbon, Portugal", alone on its line. */
const LABEL = /^(?:\W{0,4})(?:(?:job|work|office|primary|role)\s)?locations?\W{0,3}[:–-]\s{0,3}([^\n;|]{2,80})$/i;
/** "This role is based in Lisbon". */
const BASED = new RegExp(
  raw`\b(?:[Rr]ole|[Pp]osition|[Jj]ob|[Cc]andidates?|[Yy]ou|[Oo]pportunity|[Ii]nternship)\b[^.;\n]{0,60}` +
    raw`\b(?:based|located|sits?)\s(?:out of|in|at|from)\s(?:our |the )?(${PLACE})`,
  'u',
);

/** A sentence without any of these says nothing of where the job is. */
const NAMES_LOCATION = /location|based|located|sits?\s/i;

function locationIn(statement: Statement): Stated<string> | null {
  const match = LABEL.exec(statement.text) ?? BASED.exec(statement.text);
  const value = match?.[1]?.replace(/[.,\s]{1,4}$/, '');
  if (!match || !value || /^(?:fully |100% )?(?:remote|hybrid|on-?site)$/i.test(value)) return null;
  const from = match.index + match[0].lastIndexOf(value);
  return { value, ...basisOf(statement, from, from + value.length) };
}

/**
 * Finds where the job is, as the posting writes it: the page's own statement, else a sentence that says so.
 *
 * @param source the posting and its sentences
 */
export default function findLocation(source: FactSource): Stated<string> | null {
  const value = source.posting.location?.trim();
  if (value) return { value, quote: value, start: null, end: null };
  for (const sentence of sentencesNaming(source, NAMES_LOCATION)) {
    const stated = locationIn(sentence);
    if (stated) return stated;
  }
  return null;
}
