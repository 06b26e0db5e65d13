import type { Ask } from './ask.ts';
import type { Basis } from './fact.ts';
import type { Posting } from './posting.ts';
import type { Reading } from './reading.ts';
import { byFileName, type Phrase } from './vocabulary.ts';

/** What a contradiction is looked for in. */
export interface ContradictionSource<Name extends string = string> {
  readonly posting: Posting;
  readonly reading: Reading;
  /** What it asks, strongest first. */
  readonly asks: readonly Ask[];
  /** Where one of the contradiction's own wordings stands, in the order of the text; empty where it is not said. */
  said(name: Name): readonly Basis[];
}

/** Two places of a posting that do not fit together, and a way to raise it that blames nobody. */
export interface ContradictionFinding {
  readonly places: readonly [Basis, Basis];
  /** One or two neutral sentences, to be said as they stand. */
  readonly raise: string;
}

/** One way in which postings contradict themselves. Silence costs less than a false alarm: in doubt it finds nothing. */
export interface Contradiction<Name extends string = string> {
  /** Phrases that it needs to know of, each list under a name; they are looked for in one pass with all others. */
  readonly wordings: Readonly<Record<Name, readonly Phrase[]>>;
  find(source: ContradictionSource<Name>): ContradictionFinding | null;
}

/** Every contradiction by id. The folder is the list: a new file in it is looked for. */
export const contradictions: ReadonlyMap<string, Contradiction> = byFileName(
  import.meta.glob<Contradiction>('./contradictions/*.ts', { eager: true, import: 'default' }),
);
