import type { Zone } from '../tag.ts';
import { byFileName, type Phrase } from '../vocabulary.ts';

/**
 * What a heading can open: a zone, or a list of what is expressly not asked. A heading of the role as a whole ("About the
 * role") opens `unknown`.
 */
export type Opens = Zone | 'waived';

const canOpen = (name: string): name is Opens =>
  ['duty', 'required', 'preferred', 'company', 'benefits', 'hiring', 'unknown', 'waived'].includes(name);

const files = byFileName(import.meta.glob<readonly Phrase[]>('./headings/*.ts', { eager: true, import: 'default' }));

/** The wordings of headings by what they open. */
export const headings: ReadonlyMap<Opens, readonly Phrase[]> = new Map(
  [...files].map(([name, phrases]) => {
    if (!canOpen(name)) throw new Error(`headings/${name}.ts: no zone is called ${name}`);
    return [name, phrases];
  }),
);
