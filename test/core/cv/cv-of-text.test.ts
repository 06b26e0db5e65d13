import { describe, expect, it } from 'vitest';
import { cvOfText } from '../../../src/core/cv/cv-of-text.ts';

const positionsOf = (text: string) =>
  cvOfText(text)
    .parts.filter(({ kind }) => kind === 'position')
    .map(({ title, organisation, span, lines }) => ({
      title,
      organisation,
      from: span?.from.year ?? null,
      to: span === null ? null : span.to === 'now' ? 'now' : span.to.year,
      lines,
    }));

const two = [
  {
    title: 'Senior Product Manager',
    organisation: 'Fernhollow',
    from: 2019,
    to: 'now',
    lines: ['Led the roadmap', 'Ran A/B tests'],
  },
  { title: 'Analyst', organisation: 'Oldfield Bank', from: 2016, to: 2018, lines: ['Built dashboards'] },
];

describe('cvOfText', () => {
  it.each([
    [
      'title, employer and dates in one line',
      `Ines Farrow
ines@example.org

EXPERIENCE
Senior Product Manager, Fernhollow, Jan 2019 – Present
- Led the roadmap
- Ran A/B tests
Analyst, Oldfield Bank, 2016–2018
- Built dashboards`,
    ],
    [
      'the employer first and dates at the right',
      `Work History

Fernhollow                                   January 2019 - present
Senior Product Manager
• Led the roadmap
• Ran A/B tests

Oldfield Bank                                 May 2016 - June 2018
Analyst
• Built dashboards`,
    ],
    [
      'dates on a line of their own, below',
      `Employment

Senior Product Manager
Fernhollow
01/2019 – now
Led the roadmap
Ran A/B tests

Analyst
Oldfield Bank
05/2016 – 06/2018
Built dashboards`,
    ],
    [
      'dates on a line of their own, above',
      `Professional Background

Since 2019
Senior Product Manager at Fernhollow
* Led the roadmap
* Ran A/B tests

2016 - 2018
Analyst at Oldfield Bank
* Built dashboards`,
    ],
    [
      'Markdown',
      `# Ines Farrow

## Experience

### Senior Product Manager | Fernhollow
*2019 – present*

- Led the roadmap
- Ran A/B tests

### Analyst | Oldfield Bank
*2016 – 2018*

- Built dashboards`,
    ],
    [
      'a place, a length of time and no empty lines, as some sites print profiles',
      `Experience
Fernhollow
Senior Product Manager
January 2019 - Present (7 years 11 months)
Berlin, Germany
- Led the roadmap
- Ran A/B tests
Oldfield Bank
Analyst
May 2016 - June 2018 (2 years 2 months)
Leeds, United Kingdom
- Built dashboards`,
    ],
    [
      'no headings at all',
      `Ines Farrow

Senior Product Manager, Fernhollow (2019 – today)
- Led the roadmap
- Ran A/B tests

Analyst, Oldfield Bank (2016 – 2018)
- Built dashboards`,
    ],
  ])('tells positions with %s', (_, text) => expect(positionsOf(text)).toEqual(two));

  it('gives several positions under one employer its name', () => {
    const text = `Experience

Fernhollow, Berlin   2015 – 2022

Head of Product   2019 – 2022
- Led the roadmap

Product Manager   2015 – 2019
- Ran A/B tests`;
    expect(positionsOf(text).map(({ title, organisation, from }) => [title, organisation, from])).toEqual([
      ['Head of Product', 'Fernhollow', 2019],
      ['Product Manager', 'Fernhollow', 2015],
    ]);
  });

  it('reads profiles as some sites print them, with lengths of time and numbers of pages between', () => {
    const text = `Experience
Fernhollow
8 years 11 months
Product Lead
March 2021 - Present (5 years 9 months)
Porto, Portugal
Own the roadmap of the planner.
Product Manager
January 2018 - February 2021 (3 years 2 months)
Launched the planner in 12 hospitals.
Page 1 of 2
Oldfield Clinics
Analyst
May 2014 - December 2017 (3 years 8 months)
Wrote SQL reports for the wards.`;
    expect(
      positionsOf(text).map(({ title, organisation, from, lines }) => [title, organisation, from, ...lines]),
    ).toEqual([
      ['Product Lead', 'Fernhollow', 2021, 'Own the roadmap of the planner.'],
      ['Product Manager', 'Fernhollow', 2018, 'Launched the planner in 12 hospitals.'],
      ['Analyst', 'Oldfield Clinics', 2014, 'Wrote SQL reports for the wards.'],
    ]);
  });

  it('takes the employer beside a title with a comma, and no place for one', () => {
    const text = `Experience
Product Manager, Search Platforms   Mar 2021 – Present
Fernhollow Freight, Bergen, Norway
- Led the roadmap

Oldfield & Hale Insurance   Oslo, Norway
Analyst, Claims   2017 – 2021
- Wrote SQL reports

Hillside Clinic, Oslo, Norway — Trainee, Data
2016 – 2017
Counted beds.`;
    expect(positionsOf(text).map(({ title, organisation, lines }) => [title, organisation, ...lines])).toEqual([
      ['Product Manager, Search Platforms', 'Fernhollow Freight', 'Led the roadmap'],
      ['Analyst, Claims', 'Oldfield & Hale Insurance', 'Wrote SQL reports'],
      ['Trainee, Data', 'Hillside Clinic', 'Counted beds.'],
    ]);
  });

  it('tells a header that opens a line with its dates, which may go on, from what follows', () => {
    const text = `Positions
2020–   Associate Professor of Statistics, University of Tromsdal
2016–2020   Researcher, Lofoten Institute. Trained models of speech with a team of four, and wrote the guide.

Education
2016   PhD in Linguistics, University of Tromsdal. Thesis: small languages.`;
    expect(
      cvOfText(text).parts.map(({ title, organisation, span, lines }) => [title, organisation, span?.to, ...lines]),
    ).toEqual([
      ['Associate Professor of Statistics', 'University of Tromsdal', 'now'],
      [
        'Researcher',
        'Lofoten Institute',
        { year: 2020, month: null },
        'Trained models of speech with a team of four, and wrote the guide.',
      ],
      ['PhD in Linguistics', 'University of Tromsdal', { year: 2016, month: null }, 'Thesis: small languages.'],
    ]);
  });

  it('takes highlights of a position for no section where headings have no colon', () => {
    const text = `Experience

Analyst, Oldfield Bank, 2016 – 2018
Wrote reports.

Highlights:
- cut churn

Education

Hillside University
Master of Science (MSc), Adaptive Systems, 2012 – 2014`;
    expect(
      cvOfText(text).parts.map(({ kind, title, organisation, lines }) => [kind, title, organisation, ...lines]),
    ).toEqual([
      ['position', 'Analyst', 'Oldfield Bank', 'Wrote reports.', 'cut churn'],
      ['education', 'Master of Science (MSc), Adaptive Systems', 'Hillside University'],
    ]);
  });

  it('keeps a title with a comma whole where no employer stands beside it, and what follows it', () => {
    const text = `Experience
Product Manager, Fernhollow   2019 – 2022
Responsible for the roadmap
Analyst, Oldfield   2016 – 2019
Tools: SQL, Looker`;
    expect(positionsOf(text).map(({ title, organisation, lines }) => [title, organisation, ...lines])).toEqual([
      ['Product Manager', 'Fernhollow', 'Responsible for the roadmap'],
      ['Analyst', 'Oldfield', 'Tools: SQL, Looker'],
    ]);
  });

  it('finds the title above an empty line, and the pieces of a line that pictures part', () => {
    const text = `Experience

Product Manager

🏢 Fernhollow 📅 Mar 2021 – Present 📍 Berlin
- Led the roadmap

Analyst

\ue0af Oldfield \ue0b0 2017 – 2021 \ue0b1 Leeds
- Wrote SQL reports`;
    expect(positionsOf(text).map(({ title, organisation, lines }) => [title, organisation, ...lines])).toEqual([
      ['Product Manager', 'Fernhollow', 'Led the roadmap'],
      ['Analyst', 'Oldfield', 'Wrote SQL reports'],
    ]);
  });

  it('tells a header from what follows it on its line', () => {
    const text = `Work:
Fernhollow, Analyst, 2021-now: wrote reports in SQL.
Oldfield, Clerk, 2018-21: kept the books.
Hale & Sons, Trainee, 01/2016 – 12/2017. Counted the stock.
Hillside Bank, Intern, 2014 – 2015.
Sorted letters.`;
    expect(
      positionsOf(text).map(({ title, organisation, from, to, lines }) => [title, organisation, from, to, ...lines]),
    ).toEqual([
      ['Analyst', 'Fernhollow', 2021, 'now', 'wrote reports in SQL.'],
      ['Clerk', 'Oldfield', 2018, 2021, 'kept the books.'],
      ['Trainee', 'Hale & Sons', 2016, 2017, 'Counted the stock.'],
      ['Intern', 'Hillside Bank', 2014, 2015, 'Sorted letters.'],
    ]);
  });

  it('knows positions without dates by their titles', () => {
    const text = `Experience

Product Manager, Fernhollow
- Led the roadmap

Analyst, Oldfield Bank
- Built dashboards`;
    expect(positionsOf(text).map(({ title, organisation, from }) => [title, organisation, from])).toEqual([
      ['Product Manager', 'Fernhollow', null],
      ['Analyst', 'Oldfield Bank', null],
    ]);
  });

  it('takes no date within a bullet for a new position', () => {
    const text = `Experience
Product Manager, Fernhollow, 2019 – 2022
- Launched a pilot from Jan 2020 to May 2020 with two hospitals
- Grew sales (2021)`;
    expect(positionsOf(text)).toHaveLength(1);
  });

  it('keeps what a position says of its tools and achievements with the position', () => {
    const text = `EXPERIENCE

Product Manager, Fernhollow, 2019 – 2022
Key achievements:
- Led the roadmap
Technologies: SQL, Looker

SKILLS
Python`;
    const { parts } = cvOfText(text);
    expect(parts.map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ['position', 'Led the roadmap', 'Technologies: SQL, Looker'],
      ['skills', 'Python'],
    ]);
  });

  it('leaves out references, interests and languages, and the lines that name the person', () => {
    const text = `Ines Farrow
Leeds | ines.farrow@example.org | +44 20 7946 0000
Product manager who has built search for libraries since 2012.

Interests
Machine learning, robots

References
"Knows machine learning well."

Languages
English, NLP`;
    expect(cvOfText(text).parts).toEqual([
      {
        kind: 'summary',
        title: null,
        organisation: null,
        span: null,
        lines: ['Product manager who has built search for libraries since 2012.'],
      },
    ]);
  });

  it('takes what follows a bare degree for its field', () => {
    const text = `Education
University of Porto
Master's degree, Artificial Intelligence · (2009 - 2014)

BA Economics, Cardiff, 2006 - 2009`;
    expect(cvOfText(text).parts.map(({ title, organisation }) => [title, organisation])).toEqual([
      ["Master's degree, Artificial Intelligence", 'University of Porto'],
      ['BA Economics', 'Cardiff'],
    ]);
  });

  it('reads studies and projects with their names', () => {
    const text = `Education
MSc Machine Learning, Fen University, 2012 – 2014
BSc Statistics, Hill College, 2009 – 2012

Projects
Bird song finder (2021)
- Trained a classifier on 900 recordings`;
    expect(cvOfText(text).parts.map(({ kind, title, lines }) => [kind, title, ...lines])).toEqual([
      ['education', 'MSc Machine Learning'],
      ['education', 'BSc Statistics'],
      ['project', 'Bird song finder', 'Trained a classifier on 900 recordings'],
    ]);
  });
});
