import { competencies } from '../competency.ts';
import { labelOf } from '../label-of.ts';
import { cutByTags } from '../marked-text.ts';
import { reasonOf } from '../reason.ts';
import { fits, type Tag } from '../tag.ts';
import { type Html, html } from './html.ts';

/** The tags of one description, each with a name that is its own in the whole page. */
export type Anchors = ReadonlyMap<Tag, string>;

/** What gives a tag its colour: its competency's family. */
export const familyOf = (tag: Pick<Tag, 'id'>): string => competencies.get(tag.id)?.family ?? 'application';

/**
 * Gives the tags that fit a description their names in the page.
 *
 * @param description the posting's text
 * @param tags its tags
 * @param prefix differs from posting to posting
 */
export function anchorsOf(description: string, tags: readonly Tag[], prefix: string): Anchors {
  return new Map(tags.filter((tag) => fits(tag, description)).map((tag, index) => [tag, `${prefix}-${index + 1}`]));
}

/**
 * Writes a description with its marks. Where tags overlap the strongest gives the look; the words that appear on
 * hovering name them all.
 *
 * @param description the posting's text
 * @param anchors its tags and their names
 */
export function markedHtml(description: string, anchors: Anchors): Html {
  const parts = cutByTags(description, [...anchors.keys()]).map(({ start, text, tags }) => {
    const [first] = tags;
    if (!first) return html`${text}`;
    const why = tags.map((tag) => `${labelOf(tag.id)}. ${reasonOf(tag)}`).join('\n');
    const starting = tags
      .filter((tag) => tag.start === start)
      .map((tag) => html`<span id="${anchors.get(tag) ?? ''}"></span>`);
    return html`${starting}<mark data-family="${familyOf(first)}" data-strength="${first.strength}" title="${why}">${text}</mark>`;
  });
  return html`${parts}`;
}
