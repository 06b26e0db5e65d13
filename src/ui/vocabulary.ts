import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Application, applications } from '../core/application.ts';
import { type Competency, competencies } from '../core/competency.ts';

/** What the screens know of the things that are looked for. */
export interface Vocabulary {
  readonly competencies: ReadonlyMap<string, Competency>;
  readonly applications: ReadonlyMap<string, Application>;
}

/** The vocabulary of this version; tests and the gallery put their own in its place. */
export const VocabularyContext = createContext<Vocabulary>({ competencies, applications });

/** The vocabulary that the screens around this component use. */
export const useVocabulary = (): Vocabulary => useContext(VocabularyContext);

/**
 * Names a competency or application.
 *
 * @param id one of this version's, or of a record that another version made
 * @returns its label; the id itself where this version does not know it
 */
export function labelOf({ competencies: known, applications: uses }: Vocabulary, id: string): string {
  return known.get(id)?.label ?? uses.get(id)?.label ?? id;
}
