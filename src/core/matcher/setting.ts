import type { ReadSentence } from './read-sentence.ts';
import type { Where } from './rules.ts';

/** From this many sentences about AI on, a posting speaks of AI throughout. */
export const AI_SENTENCES = 4;

/** What a text as a whole is, as far as single phrases depend on it. */
export interface Setting {
  /** It speaks of AI throughout. */
  readonly ai: boolean;
  /** It is of a product role. */
  readonly product: boolean;
  /** It is a part of a CV; `of-ai` where something in it has to do with AI. */
  readonly cv: false | 'any' | 'of-ai';
}

/**
 * Tells whether a phrase counts where it stands.
 *
 * @param where where it counts, by its list in the vocabulary
 * @param read the sentence that it stands in
 * @param setting what the text is
 */
export function counts(where: Where, read: Pick<ReadSentence, 'namesAi'>, setting: Setting): boolean {
  switch (where) {
    case 'anywhere':
      return true;
    case 'near-ai':
      return read.namesAi;
    case 'ai-posting':
      return setting.ai;
    case 'product-posting':
      return setting.product;
    case 'cv':
      return setting.cv !== false;
    case 'cv-near-ai':
      return setting.cv !== false && read.namesAi;
    case 'cv-of-ai-role':
      return setting.cv === 'of-ai';
    case 'cv-of-product-role':
      return setting.cv !== false && setting.product;
  }
}
