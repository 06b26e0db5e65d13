import type { Degree, DegreeFact, FactSource } from '../fact.ts';
import {
  BARE_AFTER,
  BARE_BEFORE,
  BARE_FORM,
  DEGREE_BEFORE,
  EDUCATION,
  NAMES_DEGREE,
  OTHER_AFTER,
  OTHER_BEFORE,
  PLACE_BEFORE,
  PLAIN_FORMS,
  PRODUCT_AFTER,
  SHORT_FORMS,
  STUDY_AFTER,
} from '../fact-finding/degree-wordings.ts';
import { howAsked } from '../fact-finding/how-asked.ts';
import { basisOf, extrasOf, matchesIn, type Statement, sentencesNaming } from '../fact-finding/statement.ts';

interface Mention {
  readonly value: Degree;
  readonly from: number;
  readonly to: number;
}

const LEVELS: readonly Degree[] = ['associate', 'bachelor', 'master', 'doctorate'];
const isLower = (a: Degree, b: Degree): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

function named(text: string, pattern: RegExp): Mention[] {
  return matchesIn(text, pattern).flatMap((match): Mention[] => {
    const value = LEVELS.find((level) => match.groups?.[level] !== undefined);
    return value ? [{ value, from: match.index, to: match.index + match[0].length }] : [];
  });
}

function isDegree(text: string, { from, to }: Mention): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  const after = text.slice(to, to + 30);
  if (PRODUCT_AFTER.test(after) || (text.startsWith('MA', from) && PLACE_BEFORE.test(before))) return false;
  return STUDY_AFTER.test(after) || DEGREE_BEFORE.test(before);
}

/** "A degree in physics" is a first degree; a bare "degree" beside a named one is that one. */
function bareDegrees(text: string): Mention[] {
  return matchesIn(text, BARE_FORM).flatMap((match): Mention[] => {
    const from = match.index;
    const to = from + match[0].length;
    const ofSchool =
      BARE_BEFORE.test(text.slice(Math.max(0, from - 30), from)) && BARE_AFTER.test(text.slice(to, to + 30));
    return ofSchool ? [{ value: 'bachelor', from, to }] : [];
  });
}

function mentionsIn(text: string): Mention[] {
  const short = named(text, SHORT_FORMS).filter((mention) => isDegree(text, mention));
  const mentions = [...named(text, PLAIN_FORMS), ...short].sort((a, b) => a.from - b.from);
  return mentions.length > 0 ? mentions : bareDegrees(text);
}

const CHAIN = /^['’]?s?\s?(?:degrees?\s)?(?:[/,&+]|or|and|and\/or|,\s?or|\/\s?or)\s?(?:an?\s|equivalent\s)?$/i;
const WISHED_IN_BRACKET = /^[\w\s]{0,12}\b(?:preferred|a plus|desired)/i;

/** Alternatives ("BS/MS") are one mention of the lowest; a bracket says which is meant ("Advanced degree (PhD)"). */
function chained(text: string, mentions: readonly Mention[]): Mention[] {
  const chains: Mention[] = [];
  for (const mention of mentions) {
    const last = chains.at(-1);
    const between = last && mention.from - last.to <= 24 ? text.slice(last.to, mention.from) : '.';
    const explains =
      /^\s?\((?:an?\s)?$/.test(between) && !WISHED_IN_BRACKET.test(text.slice(mention.to, mention.to + 30));
    if (last && (explains || CHAIN.test(between))) {
      const value = explains || isLower(mention.value, last.value) ? mention.value : last.value;
      chains[chains.length - 1] = { value, from: last.from, to: mention.to };
    } else chains.push(mention);
  }
  return chains;
}

function degreesIn(statement: Statement): DegreeFact[] {
  const { text } = statement;
  const mentions = chained(text, mentionsIn(text));
  return mentions.flatMap((mention, index): DegreeFact[] => {
    const { value, from, to } = mention;
    const room = { from: mentions[index - 1]?.to ?? 0, to: mentions[index + 1]?.from ?? text.length };
    const before = text.slice(Math.max(room.from, from - 80), from);
    const after = text.slice(to, to + 60);
    if (OTHER_BEFORE.test(before) || OTHER_AFTER.test(after)) return [];
    const opens = before.trim().length <= 12;
    if (statement.aside && !opens && !EDUCATION.test(before + after)) return [];
    const strength = howAsked(statement, mention, room);
    return strength === 'waived' ? [] : [{ ...basisOf(statement, from, to), value, strength }];
  });
}

/** No honest posting names degrees in more statements; the rest is left out, so that hostile text costs no seconds. */
const MOST_STATEMENTS = 100;

const lowest = (facts: readonly DegreeFact[]): DegreeFact | null =>
  facts.reduce<DegreeFact | null>((low, fact) => (low && !isLower(fact.value, low.value) ? low : fact), null);

/**
 * Finds the degree asked: the lowest level that is accepted, a required one before a preferred one.
 *
 * @param source the posting and its sentences
 */
export default function findDegree(source: FactSource): DegreeFact | null {
  const besides = extrasOf(source).filter(({ text }) => NAMES_DEGREE.test(text));
  const statements = [...besides, ...sentencesNaming(source, NAMES_DEGREE)];
  const facts = statements.slice(0, MOST_STATEMENTS).flatMap(degreesIn);
  return lowest(facts.filter(({ strength }) => strength === 'required')) ?? lowest(facts);
}
