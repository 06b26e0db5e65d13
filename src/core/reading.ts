import type { Correction } from './correction.ts';
import type { Facts } from './fact.ts';
import type { Tag } from './tag.ts';

/** What the posting as a whole is: AI in title and substance, substance only, title only, neither. */
export const VERDICTS = ['ai', 'hidden', 'name-only', 'traditional'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  ai: 'AI role',
  hidden: 'Hidden AI role',
  'name-only': 'AI in name only',
  traditional: 'Not an AI role',
};

/** What the matcher says of a posting. The same text and rules always give the same reading. */
export interface Reading {
  /** Version of the rules that made it. */
  readonly rules: string;
  /** ISO 639-3 code of the description's language, or `und` where the text is too short to tell. */
  readonly language: string;
  /** False where the posting is in another language: then nothing is tagged and the verdict is null. */
  readonly english: boolean;
  readonly tags: readonly Tag[];
  readonly facts: Facts;
  readonly verdict: Verdict | null;
  /** Whether any part of the posting says what is asked of the person; where not, silence means nothing. */
  readonly requirementsFound: boolean;
  /**
   * What the user has said of single tags, as far as it is about this text: a tag called wrong stands here and no longer
   * among the tags. Absent where nothing was said; the matcher itself never sets it.
   */
  readonly corrections?: readonly Correction[];
}
