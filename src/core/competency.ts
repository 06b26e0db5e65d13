import { byFileName, type VocabularyEntry } from './vocabulary.ts';

/** The groups of the taxonomy; each has a colour on the page and in the popup. */
export type Family = 'product' | 'data' | 'models' | 'measurement' | 'compute' | 'governance' | 'people';

/** The families in the order in which they are shown. */
export const FAMILIES: readonly Family[] = [
  'product',
  'data',
  'models',
  'measurement',
  'compute',
  'governance',
  'people',
];

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  product: 'Product',
  data: 'Data',
  models: 'Models',
  measurement: 'Measurement',
  compute: 'Compute and lifecycle',
  governance: 'Governance',
  people: 'People',
};

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
