import type { Profile } from '../../../src/core/profile.ts';
import { type Layout, layouts } from './layout.ts';
import { type Part, type Person, people } from './person.ts';

/** A file with a CV, and whose. */
export interface CvFile {
  readonly name: string;
  /** The kind of file and how it is set, for the report. */
  readonly format: Layout['format'];
  readonly layout: string;
  readonly person: Person;
  /** What of the CV it carries. */
  readonly parts: readonly Part[];
  /** Whether the user has to be told that not all of it was read. */
  readonly partly: boolean;
  bytes(): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const cvFile = (person: Person, name: string, layout: Layout): CvFile => ({
  name: `${person.id}-${name}${layout.ending}`,
  format: layout.format,
  layout: name,
  person,
  parts: person.parts.filter(layout.carries),
  partly: layout.partly ?? false,
  bytes: () => layout.write(person),
});

const named = (starts: string): readonly (readonly [string, Layout])[] =>
  [...layouts].filter(([, { format }]) => format.startsWith(starts));

/** In which each person's CV is written: one layout of each of these, in turn. */
const TURNS = [
  [...named('text'), ...named('markdown')],
  named('pdf'),
  [...named('docx'), ...named('json'), ...named('linkedin')],
] as const;

/** Counted by half, so that each half has every layout; one that would say nothing of the person is left out. */
const writtenFor = (person: Person, index: number): readonly CvFile[] =>
  TURNS.flatMap((turn) => {
    const telling = turn.filter(([, layout]) => person.parts.some(layout.carries));
    const [name, layout] = telling[index % telling.length] ?? [];
    return name && layout ? [cvFile(person, name, layout)] : [];
  });

const half = (name: Person['half']): readonly Person[] => people.filter((person) => person.half === name);

/** Every file with a CV that the bench reads. */
export const cvFiles: readonly CvFile[] = (['development', 'held'] as const).flatMap((name) =>
  half(name).flatMap(writtenFor),
);

/** A profile as Rolelight exports it: it is taken whole, and nothing is proposed. */
export const exportedProfile: Profile = {
  format: 'rolelight-profile',
  version: 1,
  name: 'AI PM',
  skills: {
    'model-metrics': { level: 'led', years: 4.5, evidence: ['Agreed targets for precision and recall.'] },
    experimentation: { level: 'done', years: null, evidence: [] },
    'something-of-later': { level: 'learning', years: 1, evidence: [] },
  },
};
