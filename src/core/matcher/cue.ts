import { byFileName, type Phrase } from '../vocabulary.ts';

/** Words that decide how a sentence is meant; the folder is the list, a file's name is the cue's. */
const CUES = [
  'asks',
  'benefits-talk',
  'contribute',
  'duty-start',
  'duty-subject',
  'employer-subject',
  'hiring-talk',
  'know',
  'not-a-negation',
  'not-an-ask',
  'own',
  'preferred-after',
  'preferred-before',
  'required-after',
  'required-before',
  'seeks',
  'seeks-someone',
  'you',
  'turn',
  'waived-after',
  'waived-before',
] as const;

/**
 * `…-before` cues stand before what they speak of ("bonus points for X"), `…-after` cues behind it ("X is a plus").
 * `turn` starts a new train of thought ("but", "however"). `own`, `contribute` and `know` are verbs of depth.
 */
export type CueName = (typeof CUES)[number];

const isCueName = (name: string): name is CueName => CUES.some((cue) => cue === name);

const files = byFileName(import.meta.glob<readonly Phrase[]>('./cues/*.ts', { eager: true, import: 'default' }));

/** The wordings of every cue. */
export const cues: ReadonlyMap<CueName, readonly Phrase[]> = new Map(
  [...files].map(([name, phrases]) => {
    if (!isCueName(name)) throw new Error(`cues/${name}.ts: no cue is called ${name}`);
    return [name, phrases];
  }),
);
