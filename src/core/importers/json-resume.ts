import * as v from 'valibot';
import { spanOfDates } from '../cv/span-of-dates.ts';
import { linesOfField } from '../cv/told-lines.ts';
import { type CvPart, cvPart } from '../cv.ts';
import { FileRefusedError } from '../file-refused.ts';
import type { Importer } from '../importer.ts';
import { isJsonResume, type JsonResume, JsonResumeSchema, statedSkills } from '../json-resume.ts';

const part: typeof cvPart = (kind, lines, more) =>
  cvPart(
    kind,
    lines.filter((line) => line !== ''),
    more,
  );

const said = (...words: readonly string[]): string => words.filter((word) => word !== '').join(', ');
const listed = <T>(items: readonly (T | null)[]): readonly T[] => items.flatMap((item) => item ?? []);
const fields = (...all: readonly string[]): readonly string[] => all.flatMap(linesOfField);

function partsOf(resume: JsonResume, isStated: (skillName: string) => boolean): readonly CvPart[] {
  const skills = listed(resume.skills).filter(({ name }) => !isStated(name));
  return [
    part('summary', fields(resume.basics?.summary ?? '')),
    ...listed(resume.work).map((work) =>
      part('position', fields(work.summary, ...work.highlights), {
        title: work.position || null,
        organisation: work.name || work.company || null,
        span: spanOfDates(work.startDate, work.endDate),
      }),
    ),
    ...listed(resume.projects).map((project) =>
      part('project', [...fields(project.description, ...project.highlights), project.keywords.join(', ')], {
        title: project.name || null,
        organisation: project.entity || null,
        span: spanOfDates(project.startDate, project.endDate),
      }),
    ),
    ...listed(resume.volunteer).map((work) =>
      part('project', fields(work.summary, ...work.highlights), {
        title: work.position || null,
        organisation: work.organization || null,
        span: spanOfDates(work.startDate, work.endDate),
      }),
    ),
    ...listed(resume.education).map((study) =>
      part('education', study.courses, {
        title: said(study.studyType, study.area) || null,
        organisation: study.institution || null,
        span: spanOfDates(study.startDate, study.endDate),
      }),
    ),
    part(
      'certificate',
      listed(resume.certificates).map(({ name, issuer }) => said(name, issuer)),
    ),
    part(
      'skills',
      skills.map(({ name, level, keywords }) =>
        [level ? `${name} (${level})` : name, keywords.join(', ')].filter((one) => one !== '').join(': '),
      ),
    ),
    ...listed(resume.publications).map(({ name, publisher, summary }) =>
      part('project', fields(summary), { title: name || null, organisation: publisher || null }),
    ),
    part(
      'other',
      listed(resume.awards).flatMap(({ title, awarder, summary }) => [said(title, awarder), ...fields(summary)]),
    ),
  ].filter(({ lines, title }) => lines.length > 0 || title !== null);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileRefusedError('damaged', 'This JSON file is broken, so it cannot be read. Save or export it again.', {
      cause: error,
    });
  }
}

/** A CV in the format of jsonresume.org, which many programs write, and Rolelight's own profile in it. */
export default {
  label: 'JSON Resume',
  order: 20,
  // Any JSON that is no profile comes here, so that it is refused as what it is and never read as a text.
  recognises: ([file]) =>
    file !== undefined && (/\.json$/i.test(file.name) || /^\ufeff?\s*\{\s*["}]/.test(file.text.slice(0, 200))),
  read: ([file]) => {
    const data = parseJson(file?.text.replace(/^\ufeff/, '') ?? '');
    const parsed = v.safeParse(JsonResumeSchema, data);
    if (!isJsonResume(data) || !parsed.success) {
      throw new FileRefusedError(
        'unknown-kind',
        'This JSON file is neither a Rolelight profile nor a JSON Resume. Choose one of these, or a CV as PDF, Word or text.',
      );
    }
    const stated = statedSkills(parsed.output);
    const names = new Set(
      parsed.output.meta?.rolelight.skills.filter(({ id }) => id in stated).map(({ name }) => name),
    );
    return { is: 'cv', cv: { parts: partsOf(parsed.output, (name) => names.has(name)), stated } };
  },
} satisfies Importer;
