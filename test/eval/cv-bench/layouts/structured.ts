import type { CvMonth } from '../../../../src/core/cv.ts';
import type { Layout } from '../layout.ts';
import type { Part, Person } from '../person.ts';
import { textEntry, zipOf } from '../zip-file.ts';

const partsOf = (person: Person, kind: Part['kind']): readonly Part[] =>
  person.parts.filter((part) => part.kind === kind);
const textOf = (part: Part): string => part.lines.map(({ text }) => text).join(' ');
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const iso = ({ year, month }: CvMonth): string =>
  month === null ? `${year}` : `${year}-${`${month}`.padStart(2, '0')}-01`;
const isoSpan = ({ from, to }: Part): Readonly<Record<string, string>> => ({
  ...(from && { startDate: iso(from) }),
  ...(to && to !== 'now' && { endDate: iso(to) }),
});

const OTHER_SECTIONS: Readonly<Record<string, string>> = {
  Interests: 'interests',
  Awards: 'awards',
  References: 'references',
};
const namedLine = (section: string, text: string): object => {
  if (section === 'references') return { name: 'On request', reference: text };
  return section === 'awards' ? { title: text } : { name: text };
};

/** As jsonresume.org's schema 1.0.0 has it. */
function jsonResume(person: Person): object {
  const [city, country] = person.place.split(', ');
  const others = person.parts.flatMap((part) => {
    const section = part.kind === 'other' ? OTHER_SECTIONS[part.title] : undefined;
    return section ? [[section, part.lines.map(({ text }) => namedLine(section, text))] as const] : [];
  });
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: {
      name: person.name,
      label: person.headline,
      email: `${person.id.replace('-', '.')}@example.org`,
      summary: partsOf(person, 'summary').map(textOf).join(' '),
      location: { city, region: country },
    },
    work: partsOf(person, 'position').map((part) => ({
      name: part.organisation,
      position: part.title,
      ...isoSpan(part),
      summary: part.lines
        .filter(({ bullet }) => !bullet)
        .map(({ text }) => text)
        .join(' '),
      highlights: part.lines.filter(({ bullet }) => bullet).map(({ text }) => text),
    })),
    education: partsOf(person, 'education').map((part) => ({
      institution: part.organisation,
      area: part.title.replace(/^\S+ /, ''),
      studyType: part.title.split(' ')[0],
      ...isoSpan(part),
      courses: part.lines.map(({ text }) => text),
    })),
    certificates: partsOf(person, 'certificate').map((part) => ({
      name: part.title,
      issuer: part.organisation,
      ...(part.from && { date: iso(part.from) }),
    })),
    projects: partsOf(person, 'project').map((part) => ({
      name: part.title,
      ...isoSpan(part),
      highlights: part.lines.map(({ text }) => text),
    })),
    skills: partsOf(person, 'skills').flatMap((part) =>
      part.lines.map(({ text }) => ({ name: part.title, keywords: text.split(', ') })),
    ),
    ...Object.fromEntries(others),
    meta: { version: 'v1.0.0', lastModified: '2026-01-15T09:00:00' },
  };
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const shortMonth = (at: CvMonth | 'now' | null): string => {
  if (at === null || at === 'now') return '';
  return at.month === null ? `${at.year}` : `${MONTHS[at.month - 1]} ${at.year}`;
};
const described = (part: Part): string =>
  part.lines.map(({ text, bullet }) => (bullet ? `• ${text}` : text)).join('\n');

const positionsCsv = (person: Person): string =>
  csv([
    ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'],
    ...partsOf(person, 'position').map((part) => [
      part.organisation,
      part.title,
      described(part),
      person.place,
      shortMonth(part.from),
      shortMonth(part.to),
    ]),
  ]);

/** The files of "Get a copy of your data", with such beside them as are about other people and must not count. */
function linkedInExport(person: Person): Uint8Array<ArrayBuffer> {
  const [first = '', last = ''] = person.name.split(' ');
  const profile = [
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers'.split(
      ',',
    ),
    [
      first,
      last,
      '',
      '',
      '',
      person.headline,
      partsOf(person, 'summary').map(textOf).join(' '),
      '',
      '',
      person.place,
      '',
      '',
      '',
    ],
  ];
  const education = partsOf(person, 'education').map((part) => [
    part.organisation,
    shortMonth(part.from && { ...part.from, month: null }),
    shortMonth(part.to === 'now' || part.to === null ? part.to : { ...part.to, month: null }),
    textOf(part),
    part.title,
    '',
  ]);
  const skills = partsOf(person, 'skills').flatMap((part) => part.lines.flatMap(({ text }) => text.split(', ')));
  const certificates = partsOf(person, 'certificate').map((part) => [
    part.title,
    '',
    part.organisation,
    shortMonth(part.from),
    '',
    '',
  ]);
  const projects = partsOf(person, 'project').map((part) => [
    part.title,
    described(part),
    '',
    shortMonth(part.from),
    shortMonth(part.to),
  ]);
  const files: readonly (readonly [name: string, text: string])[] = [
    ['Profile.csv', csv(profile)],
    ['Positions.csv', positionsCsv(person)],
    [
      'Education.csv',
      csv([['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'], ...education]),
    ],
    ['Skills.csv', csv([['Name'], ...skills.map((skill) => [skill])])],
    [
      'Certifications.csv',
      csv([['Name', 'Url', 'Authority', 'Started On', 'Finished On', 'License Number'], ...certificates]),
    ],
    ['Projects.csv', csv([['Title', 'Description', 'Url', 'Started On', 'Finished On'], ...projects])],
    [
      'Connections.csv',
      `Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n${csv(
        [
          ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
          ['Bo', 'Marlow', '', '', 'Fernhollow Retail', 'Computer Vision Engineer, PyTorch', '03 Feb 2021'],
        ],
      )}`,
    ],
    [
      'messages.csv',
      csv([
        ['CONVERSATION ID', 'FROM', 'TO', 'DATE', 'SUBJECT', 'CONTENT'],
        [
          '1',
          'A recruiter',
          person.name,
          '2024-05-02 08:00:00 UTC',
          'Reinforcement learning role',
          'We fine-tune large language models and label images.',
        ],
      ]),
    ],
    [
      'Jobs/Job Applications.csv',
      csv([
        ['Application Date', 'Company Name', 'Job Title'],
        ['5/2/24', 'Aldermoor', 'Speech Recognition Lead'],
      ]),
    ],
  ];
  return zipOf(files.map(([name, text]) => textEntry(name, text)));
}

export default {
  'json-resume': {
    ending: '.json',
    format: 'json-resume',
    carries: ({ kind, title }) => kind !== 'other' || title in OTHER_SECTIONS,
    write: (person) => utf8(JSON.stringify(jsonResume(person), null, 2)),
  },
  'linkedin-export': {
    ending: '.zip',
    format: 'linkedin',
    carries: ({ kind }) => kind !== 'other',
    write: linkedInExport,
  },
  'linkedin-positions': {
    ending: '.csv',
    format: 'linkedin',
    carries: ({ kind }) => kind === 'position',
    write: (person) => utf8(positionsCsv(person)),
  },
} satisfies Readonly<Record<string, Layout>>;
