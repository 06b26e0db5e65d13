import { byFileName, type VocabularyEntry } from './vocabulary.ts';

/** What the AI is for: the product or the work itself does this. */
export type Application = VocabularyEntry;

/** Every application by id. The folder is the list: a new file in it is a new application. */
export const applications: ReadonlyMap<string, Application> = byFileName(
  import.meta.glob<Application>('./applications/*.ts', { eager: true, import: 'default' }),
);
