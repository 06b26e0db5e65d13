import { byFileName } from '../vocabulary.ts';

/** Phrases that a phrase may stand any one of behind `@name`: no classes and no gaps in them. */
export type WordClass = readonly string[];

/** Every word class by name. The folder is the list. */
export const wordClasses: ReadonlyMap<string, WordClass> = byFileName(
  import.meta.glob<WordClass>('./word-classes/*.ts', { eager: true, import: 'default' }),
);
