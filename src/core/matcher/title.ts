import { titleNet } from './nets.ts';
import type { TitleKind } from './title-wordings.ts';
import { wordsOf } from './words.ts';

function kindsOf(title: string): ReadonlySet<TitleKind> {
  const words = wordsOf(title);
  return new Set(titleNet.find(words, 0, words.count).map(({ rule }) => rule.means));
}

/**
 * Tells whether a title names AI.
 *
 * @param title the posting's title
 * @param aiPosting whether the text speaks of AI throughout; a research scientist there works on models
 */
export function isAiTitle(title: string, aiPosting: boolean): boolean {
  const kinds = kindsOf(title);
  return kinds.has('ai') || (aiPosting && kinds.has('research'));
}

/**
 * Tells whether a title is one of product management.
 *
 * @param title the posting's title
 */
export function isProductTitle(title: string): boolean {
  return kindsOf(title).has('product');
}
