import { asksOf } from '../../../core/ask.ts';
import { askName, yearsAsked } from '../../../core/ask-words.ts';
import type { Finding } from '../../../core/compare.ts';
import { competencies } from '../../../core/competency.ts';
import { caveatOf, factLines, verdictInWords } from '../../../core/fact-words.ts';
import { heldInWords, pointsInWords } from '../../../core/fit-words.ts';
import { labelOf } from '../../../core/label-of.ts';
import { STRENGTH_LABELS } from '../../../core/reason.ts';
import { sentenceAround } from '../../../core/sentence.ts';
import { summaryOf } from '../../../core/summary.ts';
import { STRENGTHS, type Tag } from '../../../core/tag.ts';
import type { Format } from '../format.ts';
import { isCut, type Result, type TaggedPosting } from '../result.ts';
import { type Layout, layoutOf, type Row, table } from '../table.ts';

function head({ posting, reading, comparison }: TaggedPosting): readonly string[] {
  const where = [posting.company, posting.location, posting.url].filter((part) => part).join(' · ');
  const asks = reading.english ? [`asks ${asksOf(reading).length}`] : [];
  const brings = comparison
    ? [
        `you bring ${comparison.fit.brought}`,
        `${pointsInWords(comparison.fit.points)} of ${pointsInWords(comparison.fit.worth)} points`,
      ]
    : [];
  const caveat = caveatOf(reading);
  return [
    posting.title,
    ...(where ? [where] : []),
    [verdictInWords(reading), ...asks, ...brings].join(' · '),
    ...(caveat === null ? [] : [caveat]),
    ...(isCut(posting) ? ['The text is very long: its end was left out.'] : []),
  ];
}

/** The mention stands in brackets: a terminal has no highlighter that every reader sees. */
function tagRow(tag: Tag, description: string): Row {
  const { before, quote, after } = sentenceAround(description, tag);
  return [labelOf(tag.id), tag.kind === 'application' ? 'use' : tag.depth, `${before}[${quote}]${after}`];
}

function findingRow(how: string, finding: Finding): Row {
  const { ask, points, worth } = finding;
  const asked = [STRENGTH_LABELS[ask.strength].toLowerCase(), ask.depth, ...yearsAsked(ask)];
  return [
    how,
    labelOf(ask.id),
    `${pointsInWords(points)} of ${worth}`,
    `${ask.or ? `${askName(ask, labelOf)}; ` : ''}${asked.join(', ')}; you: ${heldInWords(finding, labelOf)}`,
  ];
}

function comparisonRows({ comparison }: TaggedPosting): readonly Row[] {
  if (!comparison) return [];
  return [
    ...comparison.missing.map((finding) => findingRow('missing', finding)),
    ...comparison.transferable.map((finding) => findingRow('transferable', finding)),
    ...comparison.partial.map((finding) => findingRow('partly met', finding)),
    ...comparison.met.map((finding) => findingRow('met', finding)),
    ...comparison.notAsked.map(({ id }): Row => ['not asked', labelOf(id), '', '']),
  ];
}

function section(title: string, rows: readonly Row[], layout: Layout): readonly string[] {
  return rows.length === 0 ? [] : ['', title, ...table(rows, layout)];
}

function tagged(result: TaggedPosting, width: number): string {
  const { posting, reading } = result;
  const facts = factLines(reading.facts, competencies).map(({ label, value }): Row => [label, value]);
  const tags = reading.tags.map((tag) => ({ strength: tag.strength, row: tagRow(tag, posting.description) }));
  const comparison = comparisonRows(result);
  const inShort = result.comparison ? [[summaryOf(asksOf(reading), result.comparison, labelOf)]] : [];
  const tagLayout = layoutOf(
    tags.map(({ row }) => row),
    width,
  );
  return [
    ...head(result),
    ...section('Facts', facts, layoutOf(facts, width)),
    ...STRENGTHS.flatMap((strength) => {
      const rows = tags.flatMap((tag) => (tag.strength === strength ? [tag.row] : []));
      return section(STRENGTH_LABELS[strength], rows, tagLayout);
    }),
    ...section('In short', inShort, layoutOf(inShort, width)),
    ...section('Compared with your profile', comparison, layoutOf(comparison, width)),
    '',
    '',
  ].join('\n');
}

/** What the words of a posting must not do to a terminal: move its cursor, change its colours, run back over a line. */
const harmless = (text: string): string => text.replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, ' ');

const text: Format = {
  help: 'a table to read (as is usual for a page or a text)',
  head: '',
  write(result: Result, width: number): string | null {
    if (result.is === 'bad') return null;
    if (result.is === 'none') return harmless(`${result.input}: ${result.reason}\n\n`);
    return harmless(tagged(result, width));
  },
};

export default text;
