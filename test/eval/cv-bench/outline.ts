import type { CvMonth } from '../../../src/core/cv.ts';
import type { Part, Person } from './person.ts';

/** A CV as anybody would set it, before it is written in some format. */
export type Block =
  | { readonly is: 'heading'; readonly text: string }
  | { readonly is: 'entry'; readonly title: string; readonly organisation: string; readonly dates: string }
  | { readonly is: 'bullet'; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  | {
      readonly is: 'skills' /** Empty where it is the section's name. */;
      readonly group: string;
      readonly text: string;
    };

/** How a layout names its sections and writes its dates. */
export interface Manner {
  readonly experience: string;
  readonly summary: string;
  readonly certificates: string;
  dates(from: CvMonth, to: CvMonth | 'now' | null): string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

type Written = (month: CvMonth) => string;

const span =
  (write: Written, dash: string, now: string): Manner['dates'] =>
  (from, to) =>
    to === null ? write(from) : `${write(from)}${dash}${to === 'now' ? now : write(to)}`;

const inWords: Written = ({ year, month }) => (month === null ? `${year}` : `${MONTHS[month - 1]} ${year}`);
const inShort: Written = ({ year, month }) =>
  month === null ? `${year}` : `${MONTHS[month - 1]?.slice(0, 3)} ${year}`;
const inDigits: Written = ({ year, month }) => (month === null ? `${year}` : `${`${month}`.padStart(2, '0')}/${year}`);

/** The manners that layouts choose from, by what marks them. */
export const MANNERS = {
  words: {
    experience: 'Experience',
    summary: 'Summary',
    certificates: 'Certifications',
    dates: span(inWords, ' – ', 'Present'),
  },
  short: {
    experience: 'Professional Experience',
    summary: 'Profile',
    certificates: 'Licenses & Certifications',
    dates: span(inShort, ' - ', 'present'),
  },
  digits: {
    experience: 'Work history',
    summary: 'About me',
    certificates: 'Courses and certificates',
    dates: span(inDigits, ' – ', 'now'),
  },
  letter: {
    experience: 'Employment',
    summary: 'Personal statement',
    certificates: 'Training',
    dates: span(inWords, ' to ', 'date'),
  },
} as const satisfies Readonly<Record<string, Manner>>;

/** How CVs in other languages call their sections. */
const HEADINGS = {
  eng: { education: 'Education', skills: 'Skills', projects: 'Projects', now: 'now' },
  deu: { education: 'Ausbildung', skills: 'Kenntnisse', projects: 'Projekte', now: 'heute' },
  fra: { education: 'Formation', skills: 'Compétences', projects: 'Projets', now: 'aujourd’hui' },
  spa: { education: 'Formación', skills: 'Habilidades', projects: 'Proyectos', now: 'actualidad' },
  dan: { education: 'Uddannelse', skills: 'Kompetencer', projects: 'Projekter', now: 'nu' },
} as const;
const OTHER_MANNERS = {
  deu: { experience: 'Berufserfahrung', summary: 'Profil', certificates: 'Zertifikate' },
  fra: { experience: 'Expérience professionnelle', summary: 'Profil', certificates: 'Certificats' },
  spa: { experience: 'Experiencia profesional', summary: 'Perfil', certificates: 'Certificados' },
  dan: { experience: 'Erhvervserfaring', summary: 'Profil', certificates: 'Certifikater' },
} as const;

const linesOf = (part: Part): readonly Block[] =>
  part.lines.map(({ text, bullet }) => ({ is: bullet ? ('bullet' as const) : ('paragraph' as const), text }));

const entryOf = (part: Part, manner: Manner): Block => ({
  is: 'entry',
  title: part.title,
  organisation: part.organisation,
  dates: part.from ? manner.dates(part.from, part.to) : '',
});

/** The section that a part stands in. */
function sectionOf(part: Part, manner: Manner, headings: (typeof HEADINGS)[keyof typeof HEADINGS]): string {
  switch (part.kind) {
    case 'summary':
      return manner.summary;
    case 'position':
      return manner.experience;
    case 'project':
      return headings.projects;
    case 'education':
      return headings.education;
    case 'certificate':
      return manner.certificates;
    case 'skills':
      return part.title === 'Languages' ? part.title : headings.skills;
    case 'other':
      return part.title;
  }
}

function blocksOf(part: Part, manner: Manner, section: string): readonly Block[] {
  if (part.kind === 'summary' || part.kind === 'other') return linesOf(part);
  if (part.kind === 'skills') {
    const group = part.title === section ? '' : part.title;
    return part.lines.map(({ text }) => ({ is: 'skills', group, text }));
  }
  return [entryOf(part, manner), ...linesOf(part)];
}

/**
 * Sets a person's CV in sections.
 *
 * @param person whose CV
 * @param manner how sections are named and dates written; for another language than English its words take their place
 * @param which which parts to take; all where absent
 * @returns headings, entries and lines in order; each section's heading once
 */
export function outlineOf(
  person: Person,
  manner: Manner,
  which: (part: Part) => boolean = () => true,
): readonly Block[] {
  const { language } = person;
  const headings = HEADINGS[language];
  const spoken =
    language === 'eng' ? manner : { ...OTHER_MANNERS[language], dates: span(inDigits, ' – ', HEADINGS[language].now) };
  const sections = new Map<string, Block[]>();
  for (const part of person.parts.filter(which)) {
    const section = sectionOf(part, spoken, headings);
    const blocks = sections.get(section) ?? [];
    sections.set(section, blocks);
    blocks.push(...blocksOf(part, spoken, section));
  }
  return [...sections].flatMap(([text, blocks]): Block[] => [{ is: 'heading', text }, ...blocks]);
}

/**
 * Gives the line on how to reach the person: an address of a domain that exists for examples alone.
 *
 * @param person the person
 */
export const contactOf = ({ id, place }: Person): string =>
  `${place} | ${id.replace('-', '.')}@example.org | +00 555 0100`;
