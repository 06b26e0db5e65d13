import type { Zone } from '../tag.ts';
import { byFileName, type Phrase } from '../vocabulary.ts';

/** The zones that a heading can open. A heading of the role as a whole ("About the role") opens `unknown`. */
const isZone = (name: string): name is Zone =>
  ['duty', 'required', 'preferred', 'company', 'benefits', 'hiring', 'unknown'].includes(name);

const files = byFileName(import.meta.glob<readonly Phrase[]>('./headings/*.ts', { eager: true, import: 'default' }));

/** The wordings of headings by the zone that they open. */
export const headings: ReadonlyMap<Zone, readonly Phrase[]> = new Map(
  [...files].map(([name, phrases]) => {
    if (!isZone(name)) throw new Error(`headings/${name}.ts: no zone is called ${name}`);
    return [name, phrases];
  }),
);
