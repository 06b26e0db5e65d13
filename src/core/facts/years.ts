import type { FactSource, YearsFact } from '../fact.ts';
import { howAsked, type Room } from '../fact-finding/how-asked.ts';
import { NAMES_YEARS, type SpanOfYears, spansOfYears } from '../fact-finding/span-of-years.ts';
import { basisOf, extrasOf, type Statement } from '../fact-finding/statement.ts';
import {
  COMBINED_AFTER,
  EMPLOYER_BEFORE,
  EXPERIENCE,
  LABEL_ABOVE,
  LABEL_BEFORE,
  OTHER_AFTER,
  OTHER_BEFORE,
  OTHER_WAY_AFTER,
  OTHER_WAY_BEFORE,
  RATED_AFTER,
  WORK_AFTER,
} from '../fact-finding/years-wordings.ts';

/** Nobody asks for more; the number is somebody's history. */
const MOST = 30;
/** How far around a span its cues are looked for, in UTF-16 units. */
const REACH = 90;

interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** The same up to the next full stop, semicolon or neighbouring span. */
  readonly clauseBefore: string;
  readonly clauseAfter: string;
}

function surroundingsOf(text: string, span: SpanOfYears, room: Room): Surroundings {
  const before = text.slice(Math.max(0, span.from - REACH), span.from);
  const after = text.slice(span.to, span.to + REACH);
  const clauseBefore = before.split(/[.;•\n]/).at(-1) ?? '';
  const clauseAfter = after.slice(0, Math.max(0, room.to - span.to)).split(/[.;•\n]/)[0] ?? '';
  return { before, after, clauseBefore, clauseAfter };
}

/** Whether years are experience asked of the person; `above` is the short line above, which may be their label. */
function isExperience(statement: Statement, span: SpanOfYears, around: Surroundings, above: string): boolean {
  const { before, after, clauseBefore, clauseAfter } = around;
  if (span.min > MOST || OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) return false;
  if (span.min >= 15 && COMBINED_AFTER.test(after)) return false;
  if (span.min >= 20 && /\bover\s$/i.test(before)) return false;
  if (span.adjective && !EXPERIENCE.test(clauseAfter.slice(0, 30))) return false;
  if (EMPLOYER_BEFORE.test(clauseBefore)) return false;
  const named = EXPERIENCE.test(clauseAfter) || EXPERIENCE.test(clauseBefore);
  const opens = /^\W{0,3}(?:\w{1,12}\s){0,2}$/.test(clauseBefore);
  if (statement.aside && !(named && (span.bounded || opens || /\b(?:you|required?|must)\b/i.test(clauseBefore))))
    return false;
  if (/^\W{0,3}$/.test(before) && /^\W{0,3}$/.test(after)) return LABEL_ABOVE.test(above);
  return named || span.bounded || RATED_AFTER.test(after) || WORK_AFTER.test(after) || LABEL_BEFORE.test(before);
}

/** The competency whose quote stands in the same clause: behind the years, or as a label in front of them. */
function competencyOf(statement: Statement, span: SpanOfYears, room: Room): string | null {
  const { start, text, competencies } = statement;
  if (start === null || competencies.length === 0) return null;
  const behind = text.slice(span.to, Math.min(room.to, span.to + 160));
  const cut = behind.search(/[,;.:()\n•]|\s(?:including|but|plus|and (?:at least|a|strong|proven))\s/i);
  const end = span.to + (cut === -1 ? behind.length : cut);
  const own = competencies.find(
    (tag) => tag.start >= start + span.from && tag.end > start + span.to && tag.end <= start + end,
  );
  // In a choice ("in consulting, design or ML") the years are asked of no single thing.
  if (own) return /\bor\b|\//i.test(text.slice(span.to, own.start - start)) ? null : own.id;
  const label = competencies.findLast((tag) => tag.start >= start + room.from && tag.end <= start + span.from);
  const between = label ? text.slice(label.end - start, span.from) : '';
  return label && /^\s?(?:experience\s?)?[:(–-]\s?$/i.test(between) ? label.id : null;
}

function yearsIn(statement: Statement, above: string): YearsFact[] {
  const { text } = statement;
  if (!NAMES_YEARS.test(text)) return [];
  const spans = spansOfYears(text);
  const facts: YearsFact[] = [];
  spans.forEach((span, index) => {
    const room = { from: spans[index - 1]?.to ?? 0, to: spans[index + 1]?.from ?? text.length };
    const around = surroundingsOf(text, span, room);
    if (!isExperience(statement, span, around, above)) return;
    const otherWay =
      OTHER_WAY_BEFORE.test(text.slice(Math.max(room.from, span.from - REACH), span.from)) ||
      OTHER_WAY_AFTER.test(around.after);
    if (otherWay && (facts.length > 0 || /^\W{0,3}or\b/i.test(text))) return;
    const strength = howAsked(statement, span, room);
    if (strength === 'waived') return;
    const { min, max } = span;
    facts.push({
      ...basisOf(statement, span.from, span.to),
      min,
      max,
      competency: competencyOf(statement, span, room),
      strength,
    });
  });
  return facts;
}

/** No honest posting states more; the rest is left out, so that hostile text costs no seconds. */
const MOST_FACTS = 200;

/**
 * Finds the years of experience asked, each with the competency it is asked of.
 *
 * @param source the posting and its sentences
 */
export default function findYears(source: FactSource): readonly YearsFact[] {
  const facts: YearsFact[] = [];
  let above = '';
  for (const statement of [...extrasOf(source), ...source.sentences]) {
    facts.push(...yearsIn(statement, above));
    if (facts.length >= MOST_FACTS) break;
    above = statement.text.slice(-40);
  }
  return facts;
}
