import { type Html, html } from '../exporting/html.ts';
import { familyOf } from '../exporting/marked-html.ts';
import { addressHtml, NOTHING, pageHtml } from '../exporting/page.ts';
import { PAGE_STYLE } from '../exporting/page-style.ts';
import { SHEET_STYLE } from '../exporting/sheet-style.ts';
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
import { isWebAddress } from '../site.ts';
import { fits } from '../tag.ts';

/** Room to write, on paper alone. */
const ROOM = html`<div class="room" aria-hidden="true"></div>`;

function part(name: keyof typeof PART_HEADINGS, content: Html): Html {
  return html`<section class="${name}"><h2>${PART_HEADINGS[name]}</h2><p class="lead">${PART_LEADS[name]}</p>
${content}</section>
`;
}

function folded(heading: string, content: readonly Html[]): Html {
  return content.length === 0 ? NOTHING : html`<details><summary>${heading}</summary>${content}</details>\n`;
}

function place({ quote, start, end }: Basis, posting: Posting): Html {
  if (start === null || end === null) return html`<q>${quote}</q> <small>${whereBeside(quote, posting)}</small>`;
  const { before, quote: words, after } = sentenceAround(posting.description, { start, end });
  return html`<q>${before}<b>${words}</b>${after}</q>`;
}

function told(one: ExpectedQuestions, answered: boolean): Html {
  const tell = toldOf(one);
  if (!tell) return answered ? html`<p class="tell soft">${NO_LINE}</p>${ROOM}` : ROOM;
  const label = html`<b>${tell.label}:</b>`;
  const lines = tell.lines.map(
    ({ id, line }) => html`${line}${id === one.id ? NOTHING : html` <small>${labelOf(id)}</small>`}`,
  );
  if (lines.length === 1) return html`<p class="tell">${label} ${lines}</p>`;
  return html`<div class="tell">${label}<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;
}

function asked(one: ExpectedQuestions, questions: readonly string[], { posting, answered }: PreparationSheet): Html {
  const [tag] = one.ask.tags;
  const said = fits(tag, posting.description) ? html`<p class="said">${place(tag, posting)}</p>` : NOTHING;
  return html`<section class="asked" data-family="${familyOf({ id: one.id })}"><h3>${labelOf(one.id)}<small>${howAsked(one.ask)}</small></h3>
${said}<ol>${questions.map((question) => html`<li>${question}</li>`)}</ol>
${told(one, answered)}</section>
`;
}

const toAsk = (list: readonly QuestionToAsk[]): Html =>
  html`<ol>${list.map(({ question, about }) => html`<li>${question} <small>${about === null ? OF_ANY_JOB : labelOf(about.id)}</small>${ROOM}</li>`)}</ol>`;

function learn({ id, why, learning }: ToLearn): Html {
  const ways = learning.map(
    ({ title, publisher, url }) =>
      html`<li>${/^https:\/\//.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${title}</a>` : title}<small>, ${publisher}</small></li>`,
  );
  return html`<section class="asked" data-family="${familyOf({ id })}"><h3>${labelOf(id)}</h3><p>${why}</p><ul>${ways}</ul></section>\n`;
}

function learnPart({ answered, toLearn }: PreparationSheet): Html {
  if (!answered) return html`<p>${NO_PROFILE}</p>`;
  if (toLearn.length === 0) return html`<p>${NOTHING_TO_LEARN}</p>`;
  return html`${toLearn.slice(0, MOST_TO_LEARN).map(learn)}${folded('Later', toLearn.slice(MOST_TO_LEARN).map(learn))}`;
}

function body(sheet: PreparationSheet): Html {
  const { posting, worthRaising, expect, toAsk: questions } = sheet;
  const first = expect.filter((one) => one.questions.length > 0);
  const more = expect.filter((one) => one.more.length > 0);
  const raised = worthRaising.map(
    ({ raise, places }) =>
      html`<li><b>${raise}</b>${places.map((one) => html`<p class="said">${place(one, posting)}</p>`)}</li>`,
  );
  return html`${raised.length === 0 ? NOTHING : part('raise', html`<ul>${raised}</ul>`)}${
    expect.length === 0
      ? NOTHING
      : part(
          'expect',
          html`${first.map((one) => asked(one, one.questions, sheet))}${folded(
            'Further questions',
            more.map((one) => asked(one, one.more, sheet)),
          )}`,
        )
  }${
    questions.first.length === 0
      ? NOTHING
      : part(
          'ask',
          html`${toAsk(questions.first)}${folded('Further questions', questions.more.length === 0 ? [] : [toAsk(questions.more)])}`,
        )
  }${expect.length === 0 ? NOTHING : part('learn', learnPart(sheet))}`;
}

/** A page that stands alone: it loads nothing, runs nothing, and leaves room to write when it is printed. */
const page: SheetFormat = {
  label: 'Page to print (HTML)',
  extension: 'html',
  mediaType: 'text/html',
  write(sheet) {
    const { posting } = sheet;
    const title = posting.title.trim() || 'Untitled posting';
    const where = [posting.company, posting.location].filter((one) => one).join(' · ');
    const link = isWebAddress(posting.url) ? html`<p class="small">${addressHtml(posting.url)}</p>` : NOTHING;
    const header = html`<p class="soft small">Preparation sheet</p><h1>${title}</h1>${where === '' ? NOTHING : html`<p class="soft">${where}</p>`}${link}`;
    return pageHtml(`Preparation: ${title}`, html`${PAGE_STYLE}${SHEET_STYLE}`, header, body(sheet));
  },
};

export default page;
