import type { FactSentence, FactSource } from '../../../src/core/fact.ts';
import { sentencesOf } from '../../../src/core/matcher/sentences.ts';

/** What stands around the description in a case. */
export interface Around {
  readonly title?: string;
  readonly location?: string;
  readonly extras?: string;
  /** Every sentence stands under a heading of wishes. */
  readonly preferred?: boolean;
  /** Every sentence stands in the part about the company, the pay or the hiring. */
  readonly aside?: boolean;
}

/** `[model-training|fine-tuning]` in a case's text: the words with the id of a competency that is tagged there. */
const TAGGED = /\[([a-z-]+)\|([^\]]+)\]/g;

function readTags(marked: string): { text: string; tags: FactSentence['competencies'] } {
  const tags: { id: string; start: number; end: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(TAGGED)) {
    text += marked.slice(last, match.index);
    const words = match[2] ?? '';
    tags.push({ id: match[1] ?? '', start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), tags };
}

/**
 * Makes what a fact finder is given from a case's text, cut into sentences as the matcher cuts it.
 *
 * @param marked the description, in which `[id|words]` tags words with a competency
 * @param around what stands around it
 */
export function sourceOf(marked: string, around: Around = {}): FactSource {
  const { text, tags } = readTags(marked);
  return {
    posting: {
      id: 'case',
      url: '',
      board: 'text',
      title: around.title ?? '',
      company: null,
      location: around.location ?? null,
      extras: around.extras ?? '',
      description: text,
    },
    sentences: sentencesOf(text).map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end),
      preferred: around.preferred ?? false,
      aside: around.aside ?? false,
      competencies: tags.filter((tag) => tag.start >= start && tag.end <= end),
    })),
  };
}
