import { byFileName, type Phrase } from './vocabulary.ts';

/** A question that a posting raises: it names a thing, and leaves this of it open. */
export interface OpenQuestion {
  /** To be asked as it stands. */
  readonly ask: string;
  /** Phrases by which a posting answers it itself, anywhere in its text; then it is not worth asking. */
  readonly unlessSaid: readonly Phrase[];
}

/** What to ask about each competency, most telling first, by its id. The folder is the list. */
export const openQuestions: ReadonlyMap<string, readonly OpenQuestion[]> = byFileName(
  import.meta.glob<readonly OpenQuestion[]>('./open-questions/*.ts', { eager: true, import: 'default' }),
);
