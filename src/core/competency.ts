import type { Family } from './family.ts';
import { byFileName, type VocabularyEntry } from './vocabulary.ts';

/** The stages of an AI product's life cycle: the columns of the one picture. */
export type Stage = 'opportunity' | 'data' | 'models' | 'metrics' | 'delivery' | 'iteration' | 'governance' | 'people';

/** Something a person must do or know. */
export interface Competency extends VocabularyEntry {
  readonly family: Family;
  readonly stage: Stage;
  /** Whether asking for it makes a role an AI role; the others are asked of many roles without AI. */
  readonly aiSpecific: boolean;
  /** Ids of competencies that carry over to this one: who holds one of them does not start from nothing. */
  readonly bridgedBy: readonly string[];
}

/** Every competency by id. The folder is the list: a new file in it is a new competency. */
export const competencies: ReadonlyMap<string, Competency> = byFileName(
  import.meta.glob<Competency>('./competencies/*.ts', { eager: true, import: 'default' }),
);
