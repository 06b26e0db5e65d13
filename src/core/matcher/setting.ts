import type { ReadSentence } from './read-sentence.ts';
import type { Where } from './rules.ts';

/** From this many sentences about AI on, a text speaks of AI throughout. */
export const AI_SENTENCES = 4;

/** What a text as a whole is, as far as single phrases depend on it. */
export interface Setting {
  /** It speaks of AI throughout. */
  readonly ai: boolean;
  /** It is of a product role. */
  readonly product: boolean;
}

/**
 * Tells whether a phrase counts where it stands.
 *
 * @param where where it counts, by its list in the vocabulary
 * @param read the sentence that it stands in
 * @param setting what the text is
 */
export function counts(where: Where, read: Pick<ReadSentence, 'namesAi'>, setting: Setting): boolean {
  if (where === 'anywhere') return true;
  if (where === 'near-ai') return read.namesAi;
  return where === 'ai-posting' ? setting.ai : setting.product;
}
