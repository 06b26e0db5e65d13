import { type Ask, asksOf, notAskedOf } from '../ask.ts';
import { askName, yearsAsked } from '../ask-words.ts';
import { competencies } from '../competency.ts';
import type { Exporter } from '../exporter.ts';
import {
  escapeMarkdown,
  escapeMarkdownLines,
  type MarkdownPiece,
  markdownLink,
  markdownSentence,
} from '../exporting/escape-markdown.ts';
import { caveatOf, factLines, statusInWords, verdictInWords } from '../fact-words.ts';
import { labelOf } from '../label-of.ts';
import { cutByTags } from '../marked-text.ts';
import { DEPTH_LABELS, reasonOf, STRENGTH_LABELS } from '../reason.ts';
import type { SavedPosting } from '../saved-posting.ts';
import { sentenceAround } from '../sentence.ts';
import { fits, type Tag } from '../tag.ts';

const label = (id: string): string => escapeMarkdown(labelOf(id));

/** Markdown has one kind of highlight: tags that touch or overlap become one. */
function highlighted(description: string, tags: readonly Tag[]): readonly MarkdownPiece[] {
  const pieces: MarkdownPiece[] = [];
  for (const { text, tags: over } of cutByTags(description, tags)) {
    const marked = over.length > 0;
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  }
  return pieces;
}

/** The employer's words stand in a quotation, so that they are never taken for ours. A backslash keeps a line's end. */
function quotation(pieces: readonly MarkdownPiece[]): string {
  const lines = escapeMarkdownLines(pieces);
  return lines.map((line, index) => (line === '' ? '>' : `> ${line}${lines[index + 1] ? '\\' : ''}`)).join('\n');
}

function askItem(ask: Ask, description: string): string {
  const how = [STRENGTH_LABELS[ask.strength].toLowerCase(), DEPTH_LABELS[ask.depth].toLowerCase(), ...yearsAsked(ask)];
  const head = `- **${askName(ask, label)}**: ${how.join(', ')}`;
  const mentions = ask.tags
    .filter((tag) => fits(tag, description))
    .map((tag) => `  - ${markdownSentence(sentenceAround(description, tag))} ${escapeMarkdown(reasonOf(tag))}`);
  return [head, ...mentions].join('\n');
}

function section(heading: string, body: string): readonly string[] {
  return body === '' ? [] : [`## ${heading}`, body];
}

function write(saved: SavedPosting): string {
  const { posting, reading, note } = saved;
  const { description } = posting;
  const caveat = caveatOf(reading);
  const where = [posting.company, posting.location].flatMap((part) => (part ? escapeMarkdown(part) : []));
  const used = new Set(
    reading.tags.filter((tag) => tag.kind === 'application' && tag.strength !== 'negated').map(({ id }) => id),
  );
  const facts = [
    `- **Verdict:** ${verdictInWords(reading)}`,
    ...factLines(reading.facts, competencies).map((fact) => `- **${fact.label}:** ${escapeMarkdown(fact.value)}`),
    ...(used.size > 0 ? [`- **What the AI is for:** ${[...used].map(label).join(', ')}`] : []),
    `- **Status:** ${escapeMarkdown(statusInWords(saved))}`,
    ...(posting.url ? [`- **Address:** ${markdownLink(posting.url, posting.url)}`] : []),
  ];
  return [
    `# ${escapeMarkdown(posting.title) || 'Untitled posting'}`,
    ...(where.length > 0 ? [where.join(' · ')] : []),
    facts.join('\n'),
    ...(caveat === null ? [] : [caveat]),
    ...section('My note', note === '' ? '' : quotation([{ text: note, marked: false }])),
    ...section(
      'What it asks',
      asksOf(reading)
        .map((ask) => askItem(ask, description))
        .join('\n'),
    ),
    ...section(
      'Expressly not asked',
      notAskedOf(reading)
        .map((ask) => askItem(ask, description))
        .join('\n'),
    ),
    ...section('The posting', quotation(highlighted(description, reading.tags))),
  ].join('\n\n');
}

/** For notebooks: the posting quoted with its highlights, and what it asks with the sentences that say so. */
const markdown: Exporter = {
  label: 'Notes (Markdown)',
  extension: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  write: (saved) => `${saved.map(write).join('\n\n---\n\n')}\n`,
};

export default markdown;
