import type { Clearance, FactSource, Stated } from '../fact.ts';
import { howAsked } from '../fact-finding/how-asked.ts';
import { basisOf, beside, extrasOf, matchesIn, type Statement, sentencesNaming } from '../fact-finding/statement.ts';
import { anyOf } from '../fact-finding/wording.ts';

const { raw } = String;

/** Text without any of these says nothing of clearances. */
const NAMES_CLEARANCE = /clear(?:ance|ed|able)|ts\s?\/\s?sci|public[- ]trust/i;
const LEVEL = anyOf(
  raw`top[- ]secret|secret|ts\s?\/\s?sci|ts|sci|public[- ]trust|confidential|developed vetting|dv|sc|nv[12]|q|l`,
  raw`dod|doe|dhs|nato|government|govt|federal|national|national security|security|personnel|mod`,
);
const CLEARANCE = new RegExp(
  anyOf(
    raw`\b${LEVEL}(?:[\s/-]${LEVEL}){0,3}[\s-](?:level |suitability )?(?:\([\w\s/.]{1,16}\) )?(?:security )?clear(?:ances?|ed|able)\b`,
    raw`\bsecretsecurity clearances?\b`,
    raw`\bts\s?\/\s?sci\b`,
    raw`\b(?:active|current|interim|existing|valid|government-issued) (?:\w{1,14} )?clearances?\b`,
    raw`\bclearance (?:level|type|required|requirement|eligib\w{3,6})\b`,
    raw`\bpublic[- ]trust (?:position|background|clearance|investigation|designation)\b`,
  ),
  'gi',
);
/** Clearance of goods, sales, bodies and criminal records. */
const OTHER =
  /(?:customs?|medical|criminal|police|child|children['’]s|abuse|stock|sale|tax|trade|credit|rights|music|ground|air|drug|cheque|check|payment|background(?: check)?) clearances?\b|clearance (?:sale|of goods|rate|price|item|certificate|rack)/i;
/** Words without which a clearance is the matter of the work and nothing asked. */
const ASKED =
  /\b(?:must|requir\w{1,5}|needs?|needed|active|current|hold(?:s|ing)?|possess\w{0,3}|have|having|obtain\w{0,3}|eligib\w{2,4}|maintain\w{0,3}|prefer\w{0,4}|plus|ideally|desir\w{2,4}|with|willing\w{0,4}|subject to|undergo|gain|get|bonus|nice|advantag\w{1,4}|mandatory|essential|be)\b/i;
/** To be had in time rather than brought along. */
const OBTAINABLE =
  /\b(?:obtain\w{0,4}|eligib\w{2,5}|acquir\w{1,3}|undergo\w{0,3}|(?:get|gain|receive|achieve|attain|be granted)\b|willing\w{0,4} to|qualify for|apply for|clearable)/i;
const WAIVED =
  /\bno (?:\w{1,12} ){0,2}$|(?:not|n['’]t) (?:\w{1,12} ){0,3}(?:need|require|have)\w{0,2} (?:\w{1,12} ){0,3}$|\bwithout (?:\w{1,12} ){0,3}$/i;

/** "Clearance: none"; pay for those who hold one; a heading or a question. */
const NOTHING_ASKED =
  /^[^.]{0,40}?:\s?(?:none|no|n\/a|not required)\b|\b(?:bonus|premium|compensation|differential|allowance)\b|[:?]\s{0,3}$/i;
const PERHAPS = /\bmay (?:be )?require|\bif (?:required|needed)\b/i;

/** How far around a mention its words are looked for, in UTF-16 units. */
const REACH = 90;
/** No honest sentence names more. */
const MOST_MENTIONS = 12;
/** A line this short that names a clearance asks for it. */
const LONGEST_BARE = 50;

function statedIn(statement: Statement): Stated<Clearance>[] {
  const { text } = statement;
  const mentions = matchesIn(text, CLEARANCE)
    .slice(0, MOST_MENTIONS)
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    }));
  return mentions.flatMap((mention, index): Stated<Clearance>[] => {
    const { from, to } = mention;
    const before =
      text
        .slice(Math.max(0, from - REACH), from)
        .split(/[.;\n]/)
        .at(-1) ?? '';
    const behind = text.slice(to, to + REACH).split(/[.;\n]/)[0] ?? '';
    const said = text.slice(from, to);
    if (OTHER.test(before.slice(-20) + said + behind.slice(0, 20)) || WAIVED.test(before)) return [];
    if (NOTHING_ASKED.test(behind) || (/[:?]\W{0,3}$/.test(text.slice(-5)) && behind.length < 6)) return [];
    if (/\b(?:compensation|bonus|premium) for\b/i.test(before)) return [];
    if (!ASKED.test(before + said + behind) && text.length > LONGEST_BARE) return [];
    const room = { from: mentions[index - 1]?.to ?? 0, to: mentions[index + 1]?.from ?? text.length };
    const asked = howAsked(statement, mention, room);
    if (asked === 'waived') return [];
    // "Active Secret clearance and able to obtain TS/SCI" asks for the first at once; "… or the ability to obtain one" does not.
    const own = behind.split(/\band\b|\(/i)[0] ?? '';
    const obtainable = [before, said, own].some((part) => OBTAINABLE.test(part)) || PERHAPS.test(before + behind);
    const value = asked === 'preferred' ? 'preferred' : obtainable ? 'obtainable' : 'required';
    return [{ value, ...basisOf(statement, from, to) }];
  });
}

const ORDER: readonly Clearance[] = ['required', 'obtainable', 'preferred'];

/** No honest posting speaks of clearances in more statements; the rest is left out, so that hostile text costs no seconds. */
const MOST_STATEMENTS = 100;

/**
 * Finds whether a security clearance is asked: to be brought along, to be obtainable, or welcome.
 *
 * @param source the posting and its sentences
 */
export default function findClearance(source: FactSource): Stated<Clearance> | null {
  const besides = [beside(source.posting.title), ...extrasOf(source)].filter(({ text }) => NAMES_CLEARANCE.test(text));
  const stated = [...besides, ...sentencesNaming(source, NAMES_CLEARANCE)].slice(0, MOST_STATEMENTS).flatMap(statedIn);
  return ORDER.map((value) => stated.find((one) => one.value === value)).find((one) => one !== undefined) ?? null;
}
