import * as v from 'valibot';
import type { Competency } from './competency.ts';
import { LEVEL_LABELS, LEVELS, type Level, type Profile, type Skill } from './profile.ts';

// Other programs write this format by hand and by halves: what is not as the schema has it counts as not said.
const text = v.optional(v.fallback(v.string(), ''), '');
const texts = v.optional(v.fallback(v.array(v.fallback(v.string(), '')), []), []);
const listOf = <T extends v.ObjectEntries>(entries: T) => {
  const item = v.fallback(v.nullable(v.object(entries)), null);
  return v.optional(v.fallback(v.array(item), []), []);
};
const dates = { startDate: text, endDate: text };

/** What Rolelight keeps beside the format's own fields; other programs leave it alone. */
const MetaSchema = v.object({
  rolelight: v.object({
    name: v.string(),
    skills: v.array(v.object({ id: v.string(), name: v.string(), years: v.nullable(v.number()) })),
  }),
});

/** JSON Resume (jsonresume.org/schema, version 1), as far as it tells of competencies. */
export const JsonResumeSchema = v.object({
  basics: v.optional(v.fallback(v.object({ label: text, summary: text }), { label: '', summary: '' })),
  work: listOf({ name: text, company: text, position: text, ...dates, summary: text, highlights: texts }),
  volunteer: listOf({ organization: text, position: text, ...dates, summary: text, highlights: texts }),
  education: listOf({ institution: text, area: text, studyType: text, ...dates, courses: texts }),
  awards: listOf({ title: text, awarder: text, summary: text }),
  certificates: listOf({ name: text, issuer: text }),
  publications: listOf({ name: text, publisher: text, summary: text }),
  skills: listOf({ name: text, level: text, keywords: texts }),
  projects: listOf({ name: text, entity: text, ...dates, description: text, highlights: texts, keywords: texts }),
  meta: v.optional(v.fallback(v.nullable(MetaSchema), null), null),
});

export type JsonResume = v.InferOutput<typeof JsonResumeSchema>;

/** Any of these as the schema has it makes an object a JSON Resume. */
const LISTS = ['work', 'volunteer', 'education', 'certificates', 'skills', 'projects', 'publications'];

/**
 * Tells whether data look like a JSON Resume at all.
 *
 * @param data what the file's JSON says
 */
export function isJsonResume(data: unknown): boolean {
  if (!v.is(v.record(v.string(), v.unknown()), data)) return false;
  return LISTS.some((key) => Array.isArray(data[key])) || v.is(v.object({ basics: v.object({}) }), data);
}

/** Every skill's name; of two competencies called alike the second is told apart by its id. */
function namesOf(ids: readonly string[], competencies: ReadonlyMap<string, Pick<Competency, 'label'>>) {
  const taken = new Set<string>();
  return ids.map((id) => {
    const label = competencies.get(id)?.label ?? id;
    const name = taken.has(label) ? `${label} (${id})` : label;
    taken.add(name);
    return { id, name };
  });
}

/**
 * Writes a profile as JSON Resume: its skills with levels in words and their evidence as keywords. `statedSkills` reads
 * them back unchanged.
 *
 * @param profile the profile
 * @param competencies every competency by id, for the names
 * @returns the file's content
 */
export function profileToJsonResume(
  profile: Profile,
  competencies: ReadonlyMap<string, Pick<Competency, 'label'>>,
): string {
  const skills = namesOf(Object.keys(profile.skills), competencies).flatMap(({ id, name }) => {
    const skill = profile.skills[id];
    return skill ? [{ id, name, skill }] : [];
  });
  const resume = {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    skills: skills.map(({ name, skill }) => ({
      name,
      level: LEVEL_LABELS[skill.level],
      keywords: skill.evidence,
    })),
    meta: {
      version: 'v1.0.0',
      rolelight: {
        name: profile.name,
        skills: skills.map(({ id, name, skill }) => ({ id, name, years: skill.years })),
      },
    },
  };
  return `${JSON.stringify(resume, null, 2)}\n`;
}

const levelOf = (label: string): Level | undefined => LEVELS.find((level) => LEVEL_LABELS[level] === label);

/**
 * Reads the skills whose level a JSON Resume states in Rolelight's own terms.
 *
 * @param resume the file
 * @returns skills by competency id; empty where Rolelight did not write it
 */
export function statedSkills(resume: JsonResume): Readonly<Record<string, Skill>> {
  const own = new Map(resume.meta?.rolelight.skills.map((skill) => [skill.name, skill]));
  return Object.fromEntries(
    resume.skills.flatMap((skill): [string, Skill][] => {
      const known = skill === null ? undefined : own.get(skill.name);
      const level = skill === null ? undefined : levelOf(skill.level);
      if (!skill || !known || !level) return [];
      return [[known.id, { level, years: known.years, evidence: skill.keywords }]];
    }),
  );
}
