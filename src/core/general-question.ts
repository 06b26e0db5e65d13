import type { Ask } from './ask.ts';
import type { OpenQuestion } from './open-question.ts';
import type { Reading } from './reading.ts';
import { byFileName } from './vocabulary.ts';

/** What of a posting decides whether a general question is open. */
export interface AskedPosting {
  readonly reading: Reading;
  /** What it asks, strongest first. */
  readonly asks: readonly Ask[];
  /** What it asks that only AI work asks. */
  readonly aiAsks: readonly Ask[];
}

/** A question worth asking of any job whose posting leaves it open. */
export interface GeneralQuestion extends OpenQuestion {
  /** How much the answer changes what the job is, 1 to 5; those that change most are asked first. */
  readonly weight: number;
  /** Says no where what was read answers it, or where it has no place. Where absent, the phrases alone decide. */
  isOpen?(posting: AskedPosting): boolean;
}

/** Every general question by id. The folder is the list: a new file in it is a new question. */
export const generalQuestions: ReadonlyMap<string, GeneralQuestion> = byFileName(
  import.meta.glob<GeneralQuestion>('./general-questions/*.ts', { eager: true, import: 'default' }),
);
