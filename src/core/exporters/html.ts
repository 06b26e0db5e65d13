import { type Ask, asksOf, notAskedOf } from '../ask.ts';
import { askName, yearsAsked } from '../ask-words.ts';
import { competencies } from '../competency.ts';
import type { Exporter } from '../exporter.ts';
import { type Html, html } from '../exporting/html.ts';
import { lifeCycleHtml, lifeCycleKey } from '../exporting/life-cycle-html.ts';
import { type Anchors, anchorsOf, familyOf, markedHtml } from '../exporting/marked-html.ts';
import { addressHtml, NOTHING, pageHtml } from '../exporting/page.ts';
import { PAGE_STYLE } from '../exporting/page-style.ts';
import { caveatOf, factLines, statusInWords, verdictInWords } from '../fact-words.ts';
import { FAMILIES, FAMILY_LABELS } from '../family.ts';
import { labelOf } from '../label-of.ts';
import { reasonOf, STRENGTH_LABELS } from '../reason.ts';
import type { SavedPosting } from '../saved-posting.ts';
import { sentenceAround } from '../sentence.ts';
import { STRENGTHS, type Tag } from '../tag.ts';

/** Mentions of one thing, with a word on how it counts. */
interface Mentioned {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly tags: readonly Tag[];
}

const legend = html`<aside class="legend" aria-label="What the marks mean"><p>The colour says what it is about.</p>
<ul>${FAMILIES.map((family) => html`<li><mark data-family="${family}" data-strength="duty">${FAMILY_LABELS[family]}</mark></li>`)}<li><mark data-family="application" data-strength="duty">What the AI is for</mark></li></ul>
<p>The line says how it is asked.</p>
<ul>${STRENGTHS.map((strength) => html`<li><mark data-family="people" data-strength="${strength}">${STRENGTH_LABELS[strength]}</mark></li>`)}</ul>
${lifeCycleKey}</aside>`;

function asked(asks: readonly Ask[]): readonly Mentioned[] {
  return asks.map((ask) => {
    const { id, strength, depth, tags } = ask;
    const how = [STRENGTH_LABELS[strength], depth, ...yearsAsked(ask)].join(' · ');
    return { id, name: askName(ask, labelOf), how, tags };
  });
}

function grouped(tags: readonly Tag[]): readonly Mentioned[] {
  const groups = new Map<string, Tag[]>();
  for (const tag of tags) groups.set(tag.id, [...(groups.get(tag.id) ?? []), tag]);
  return [...groups].map(([id, own]) => ({ id, name: labelOf(id), how: '', tags: own }));
}

/** The sentence a claim rests on, leading to its place in the text, and why it counts as it does. */
function mention(tag: Tag, description: string, anchor: string): Html {
  const { before, quote, after } = sentenceAround(description, tag);
  return html`<li><a href="#${anchor}">“${before}<mark data-family="${familyOf(tag)}" data-strength="${tag.strength}">${quote}</mark>${after}”</a><small>${reasonOf(tag)}</small></li>`;
}

function mentions(heading: string, list: readonly Mentioned[], description: string, anchors: Anchors): Html {
  if (list.length === 0) return NOTHING;
  const items = list.map(({ id, name, how, tags }) => {
    const sentences = tags.flatMap((tag) => {
      const anchor = anchors.get(tag);
      return anchor === undefined ? [] : mention(tag, description, anchor);
    });
    return html`<li data-family="${familyOf({ id })}"><strong>${name}</strong> <span class="soft small">${how}</span><ul>${sentences}</ul></li>\n`;
  });
  return html`<section><h3>${heading}</h3><ul class="mentions">${items}</ul></section>\n`;
}

function facts(saved: SavedPosting): Html {
  const { posting, reading } = saved;
  const lines = factLines(reading.facts, competencies).map(
    ({ label, value }) => html`<dt>${label}</dt><dd>${value}</dd>`,
  );
  const link = posting.url === '' ? NOTHING : html`<dt>Address</dt><dd>${addressHtml(posting.url)}</dd>`;
  return html`<section><h3>Facts</h3><dl class="facts">${lines}<dt>Status</dt><dd>${statusInWords(saved)}</dd>${link}</dl></section>\n`;
}

function article(saved: SavedPosting, index: number): Html {
  const { posting, reading, note } = saved;
  const { description } = posting;
  const anchors = anchorsOf(description, reading.tags, `posting-${index + 1}`);
  const asks = asksOf(reading);
  const caveat = caveatOf(reading);
  const where = [posting.company, posting.location].filter((part) => part).join(' · ');
  const competencyTags = reading.tags.filter(({ kind }) => kind === 'competency');
  const uses = reading.tags.filter(({ kind, strength }) => kind === 'application' && strength !== 'negated');
  const list = (heading: string, named: readonly Mentioned[]) => mentions(heading, named, description, anchors);
  return html`<article id="posting-${index + 1}"><h2>${posting.title.trim() || 'Untitled posting'}</h2>
${where === '' ? NOTHING : html`<p class="soft">${where}</p>`}<p class="verdict"><b>${verdictInWords(reading)}</b> ${reading.english ? `asks ${asks.length}` : ''}</p>
${reading.english ? lifeCycleHtml(asks) : NOTHING}${caveat === null ? NOTHING : html`<p class="soft">${caveat}</p>`}
${note === '' ? NOTHING : html`<section><h3>My note</h3><p class="note">${note}</p></section>\n`}${facts(saved)}${list('What it asks', asked(asks))}${list('Expressly not asked', asked(notAskedOf(reading)))}${list('What the AI is for', grouped(uses))}${list('Said in passing', grouped(competencyTags.filter(({ strength }) => strength === 'context')))}<section><h3>The posting</h3><div class="text">${markedHtml(description, anchors)}</div></section></article>
`;
}

/** A page that stands alone: it loads nothing, runs nothing, and reads well on paper. */
const page: Exporter = {
  label: 'Page to read and print (HTML)',
  extension: 'html',
  mediaType: 'text/html;charset=utf-8',
  write(saved) {
    const [only, ...more] = saved;
    const title = only && more.length === 0 ? only.posting.title.trim() || 'Untitled posting' : 'Saved postings';
    const contents = saved.map(
      ({ posting }, index) =>
        html`<li><a href="#posting-${index + 1}">${posting.title.trim() || 'Untitled posting'}</a> <span class="soft">${posting.company ?? ''}</span></li>`,
    );
    const header = html`<p class="soft small">Rolelight</p><h1>${more.length > 0 ? 'Saved postings' : 'A saved posting'}</h1>
${more.length > 0 ? html`<nav class="contents" aria-label="Postings"><ol>${contents}</ol></nav>` : NOTHING}${legend}`;
    return pageHtml(title, PAGE_STYLE, header, saved.map(article));
  },
};

export default page;
