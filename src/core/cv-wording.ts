import { byFileName, type Phrase } from './vocabulary.ts';

/**
 * How people tell of a competency in a CV where postings word it otherwise: the deed with its numbers and not the duty.
 * These phrases count in CVs alone, beside all those of the competency itself.
 */
export interface CvWording {
  readonly phrases: readonly Phrase[];
  /** Count only in a sentence that also names AI, a model or an AI system. */
  readonly phrasesNearAi?: readonly Phrase[];
  /** Count only in a position that has to do with AI, or in the rest of a CV that has. */
  readonly phrasesInAiRole?: readonly Phrase[];
  /** Count only in a position of product management, or in the CV of somebody who held one. */
  readonly phrasesInProductRole?: readonly Phrase[];
  /** Look like the competency and are something else. */
  readonly lookalikes?: readonly Phrase[];
}

/** Wordings by competency id. The folder is the list: a file is called after its competency. */
export const cvWordings: ReadonlyMap<string, CvWording> = byFileName(
  import.meta.glob<CvWording>('./cv-wordings/*.ts', { eager: true, import: 'default' }),
);
