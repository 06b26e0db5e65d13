import { escapeMarkdown, markdownLink, markdownSentence } from '../exporting/escape-markdown.ts';
import type { Basis } from '../fact.ts';
import { labelOf } from '../label-of.ts';
import type { Posting } from '../posting.ts';
import type { PreparationSheet } from '../prepare.ts';
import type { ExpectedQuestions } from '../preparing/expected-questions.ts';
import { MOST_TO_LEARN, type ToLearn } from '../preparing/learn-first.ts';
import type { QuestionToAsk } from '../preparing/questions-to-ask.ts';
import {
  howAsked,
  NO_LINE,
  NO_PROFILE,
  NOTHING_TO_LEARN,
  OF_ANY_JOB,
  PART_HEADINGS,
  PART_LEADS,
  toldOf,
  whereBeside,
} from '../preparing/sheet-words.ts';
import { sentenceAround } from '../sentence.ts';
import type { SheetFormat } from '../sheet-format.ts';
import { fits } from '../tag.ts';

function place({ quote, start, end }: Basis, posting: Posting): string {
  if (start === null || end === null) return `“${escapeMarkdown(quote)}” (${whereBeside(quote, posting)})`;
  return markdownSentence(sentenceAround(posting.description, { start, end }));
}

function part(name: keyof typeof PART_HEADINGS, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`## ${PART_HEADINGS[name]}`, PART_LEADS[name], ...blocks];
}

function told(one: ExpectedQuestions, answered: boolean): readonly string[] {
  const tell = toldOf(one);
  if (!tell) return answered ? [NO_LINE] : [];
  const items = tell.lines.map(
    ({ id, line }) => `- ${escapeMarkdown(line)}${id === one.id ? '' : ` (${escapeMarkdown(labelOf(id))})`}`,
  );
  return [`${tell.label}:`, items.join('\n')];
}

function asked(one: ExpectedQuestions, { posting, answered }: PreparationSheet): readonly string[] {
  const [tag] = one.ask.tags;
  const said = fits(tag, posting.description) ? [place(tag, posting)] : [];
  return [
    `### ${escapeMarkdown(labelOf(one.id))}`,
    [`*${howAsked(one.ask)}*`, ...said].join(': '),
    one.questions.map((question) => `- [ ] ${escapeMarkdown(question)}`).join('\n'),
    ...told(one, answered),
  ];
}

const about = (question: QuestionToAsk): string => (question.about === null ? OF_ANY_JOB : labelOf(question.about.id));
const toAsk = (list: readonly QuestionToAsk[]): readonly string[] =>
  list.length === 0
    ? []
    : [list.map((one) => `- [ ] ${escapeMarkdown(one.question)} *(${escapeMarkdown(about(one))})*`).join('\n')];

function learn({ id, why, learning }: ToLearn): readonly string[] {
  return [
    `### ${escapeMarkdown(labelOf(id))}`,
    escapeMarkdown(why),
    learning
      .map(({ title, publisher, url }) => `- ${markdownLink(title, url)}, ${escapeMarkdown(publisher)}`)
      .join('\n'),
  ];
}

function learnPart({ answered, toLearn }: PreparationSheet): readonly string[] {
  if (!answered) return [NO_PROFILE];
  return toLearn.length === 0 ? [NOTHING_TO_LEARN] : toLearn.slice(0, MOST_TO_LEARN).flatMap(learn);
}

/** Questions that are not to be prepared first, as one list. */
function further({ expect, toAsk: { more } }: PreparationSheet): readonly string[] {
  const expected = expect.flatMap((one) =>
    one.more.map((question) => `- [ ] ${escapeMarkdown(question)} *(${escapeMarkdown(labelOf(one.id))})*`),
  );
  return [
    ...(expected.length === 0 ? [] : ['## Further questions to expect', expected.join('\n')]),
    ...(more.length === 0 ? [] : ['## Further questions to ask', ...toAsk(more)]),
  ];
}

function write(sheet: PreparationSheet): string {
  const { posting, worthRaising, expect } = sheet;
  const where = [posting.company, posting.location].flatMap((one) => (one ? escapeMarkdown(one) : []));
  const raised = worthRaising.map(({ raise, places }) =>
    [`- **${escapeMarkdown(raise)}**`, ...places.map((one) => `  - ${place(one, posting)}`)].join('\n'),
  );
  return [
    `# Preparation: ${escapeMarkdown(posting.title) || 'Untitled posting'}`,
    ...(where.length > 0 ? [where.join(' · ')] : []),
    ...(posting.url === '' ? [] : [markdownLink(posting.url, posting.url)]),
    ...part('raise', raised.length === 0 ? [] : [raised.join('\n')]),
    ...part(
      'expect',
      expect.filter((one) => one.questions.length > 0).flatMap((one) => asked(one, sheet)),
    ),
    ...part('ask', toAsk(sheet.toAsk.first)),
    ...part('learn', expect.length === 0 ? [] : learnPart(sheet)),
    ...further(sheet),
  ].join('\n\n');
}

/** For notebooks: the questions as lists to tick. */
const markdown: SheetFormat = {
  label: 'Notes (Markdown)',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (sheet) => `${write(sheet)}\n`,
};

export default markdown;
