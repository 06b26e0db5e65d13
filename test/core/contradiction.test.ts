import { describe, expect, test } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { contradictions } from '../../src/core/contradiction.ts';
import { readPosting } from '../../src/core/matcher/read-posting.ts';
import { createPosting, type Posting } from '../../src/core/posting.ts';
import { prepareSheet } from '../../src/core/prepare.ts';

interface Words {
  readonly title?: string;
  readonly location?: string;
  readonly extras?: readonly string[];
  readonly description: string;
}

const DUTIES = `
What you will do
- Own the roadmap of the reporting product.
- Write SQL and build dashboards for the sales team.
- Run A/B tests of new pages and report on them.
- Partner with sales, legal and operations.
- Explain technical trade-offs to executives.
`;

const postingOf = ({ title = 'Product Manager', location, extras = [], description }: Words): Posting =>
  createPosting({
    board: 'text',
    key: '1',
    url: '',
    title,
    company: 'Lindenau Freight',
    location: location ?? null,
    extras,
    description,
  });

function foundIn(words: Words) {
  const posting = postingOf(words);
  return prepareSheet(posting, readPosting(posting), null, competencies).worthRaising;
}

interface Cases {
  readonly found: readonly Words[];
  readonly fine: readonly Words[];
}

const CASES: Readonly<Record<string, Cases>> = {
  'beginner-and-years': {
    found: [
      { title: 'Junior Product Manager', description: `${DUTIES}\nRequirements\n- 8+ years of experience.` },
      {
        extras: ['Seniority level: Entry level'],
        description: `${DUTIES}\nRequirements\n- Eight years of experience.`,
      },
      { title: 'Data Science Intern', description: `${DUTIES}\nRequirements\n- At least 5 years of experience.` },
    ],
    fine: [
      { title: 'Junior Product Manager', description: `${DUTIES}\nRequirements\n- 2+ years of experience.` },
      { title: 'Associate Product Manager', description: `${DUTIES}\nRequirements\n- 5+ years of experience.` },
      { description: `This is not an entry-level position.\nRequirements\n- 8+ years of experience.` },
      {
        title: 'Junior Analyst',
        description:
          'Requirements\n- A degree and no years, or 6+ years of experience.\n- 1+ year of experience in sales.',
      },
      { title: 'Junior Analyst', description: 'Nice to have\n- 8+ years of experience.' },
    ],
  },
  'no-experience-and-years': {
    found: [{ description: `No prior experience required.${DUTIES}Requirements\n- 4+ years of experience in sales.` }],
    fine: [
      { description: `No sales experience required.${DUTIES}Requirements\n- 4+ years of experience in logistics.` },
      { description: `No experience necessary: teach children of 2 to 5 years.${DUTIES}` },
      { description: `No experience required.${DUTIES}Nice to have\n- 4+ years of experience.` },
    ],
  },
  'waived-and-required': {
    found: [
      {
        description: `No prior machine learning experience is required: we teach you.${DUTIES}Requirements\n- Solid understanding of machine learning and its limits is a must.`,
      },
    ],
    fine: [
      { description: `No prior machine learning experience is required.${DUTIES}` },
      {
        description:
          'Requirements\n- No machine learning degree required, but a solid understanding of machine learning.',
      },
    ],
  },
  'ai-in-name-only': {
    found: [{ title: 'AI Product Manager', description: DUTIES }],
    fine: [
      { title: 'Product Manager', description: DUTIES },
      { title: 'AI Product Manager', description: `${DUTIES}- Set precision and recall targets for our models.` },
      { title: 'AI Product Manager', description: 'Join us. We are a kind team in a sunny house.' },
      { title: 'AI Product Manager, Sales Manager and Cook', description: DUTIES },
    ],
  },
  'remote-and-office-days': {
    found: [
      { location: 'Remote', description: `${DUTIES}\nThe team works 3 days a week in the office in Leeds.` },
      { description: `This role is fully remote.${DUTIES}\nAll of us are on site four days a week.` },
    ],
    fine: [
      {
        location: 'Remote',
        description: `${DUTIES}\nIf you live near Leeds you can come 3 days a week to the office.`,
      },
      { location: 'Remote or Leeds', description: `${DUTIES}\nThe team works 3 days a week in the office.` },
      { location: 'Leeds', description: `${DUTIES}\nThe team works 3 days a week in the office.` },
      { location: 'Remote', description: `${DUTIES}\nWe meet for 2 days in person every quarter.` },
    ],
  },
  'beginner-and-leading': {
    found: [{ title: 'Junior Data Analyst', description: `${DUTIES}- Manage a team of five analysts.` }],
    fine: [
      { title: 'Junior Data Analyst', description: `${DUTIES}- You join a team of five analysts.` },
      { title: 'Head of Data', description: `${DUTIES}- Manage a team of five analysts.` },
    ],
  },
  'beginner-and-senior': {
    found: [
      { title: 'Graduate Data Scientist', description: `As a Senior Data Scientist, you shape our models.${DUTIES}` },
      { title: 'Senior Counsel', description: `We are looking for a junior lawyer.${DUTIES}` },
    ],
    fine: [
      { title: 'Graduate Data Scientist', description: `You work beside a senior data scientist.${DUTIES}` },
      { title: 'Senior or Junior Analyst', description: `We are looking for a junior analyst.${DUTIES}` },
      { title: 'Senior Analyst', description: `As a senior analyst you shape our reports.${DUTIES}` },
    ],
  },
  'wide-pay': {
    found: [
      { description: `${DUTIES}\nThe salary range is $90,000 - $240,000 a year.` },
      { description: `${DUTIES}\nSalary: €30.50 to €70.25 per hour.` },
    ],
    fine: [
      { description: `${DUTIES}\nThe salary range is $90,000 - $140,000 a year.` },
      { description: `${DUTIES}\nThe salary range is $90,000 - $240,000 a year, with commission.` },
      { description: `${DUTIES}\nThe salary range is $90,000 - $240,000 a year; we hire at several levels.` },
      { description: `${DUTIES}\nThe salary is €60-100k a year.` },
    ],
  },
  'hourly-and-salaried': {
    found: [{ description: `${DUTIES}\nPay: $45 - $55 per hour. This is a salaried position.` }],
    fine: [
      { description: `${DUTIES}\nPay: $45 - $55 per hour. FLSA status: non-exempt.` },
      { description: `${DUTIES}\nPay: $90,000 a year. This is a salaried position.` },
    ],
  },
  'alone-and-managing': {
    found: [
      { description: `This is an individual contributor role.${DUTIES}- Manage a team of six engineers day by day.` },
    ],
    fine: [
      { description: `This is an individual contributor role with no people management responsibilities.${DUTIES}` },
      { description: `This is an individual contributor role.${DUTIES}- You may later lead a team of engineers.` },
      { description: `This is an individual contributor role to start.${DUTIES}- Manage a team of six engineers.` },
    ],
  },
  'limited-and-permanent': {
    found: [{ extras: ['Employment type: Contract'], description: `This is a permanent position.${DUTIES}` }],
    fine: [
      { extras: ['Employment type: Full-time'], description: `This is a permanent position.${DUTIES}` },
      {
        extras: ['Employment type: Contract'],
        description: `A 6-month contract with the possibility to become permanent.${DUTIES}`,
      },
    ],
  },
  'part-time-and-full-week': {
    found: [{ extras: ['Employment type: Part-time'], description: `${DUTIES}\nYou work 40 hours a week.` }],
    fine: [
      { extras: ['Employment type: Part-time'], description: `${DUTIES}\nYou work 20 hours a week.` },
      { extras: ['Employment type: Part-time'], description: `${DUTIES}\nYou work up to 40 hours a week.` },
      { extras: ['Employment type: Part-time'], description: `${DUTIES}\n30-40 hours per week.` },
    ],
  },
  'degree-and-none': {
    found: [
      {
        description: `Education: no degree required.${DUTIES}Requirements\n- A bachelor's degree in economics is required.`,
      },
    ],
    fine: [
      { description: `${DUTIES}Requirements\n- A bachelor's degree in economics is required.` },
      { description: `${DUTIES}Nice to have\n- A bachelor's degree, though no degree is required.` },
    ],
  },
  'visa-and-none': {
    found: [
      { description: `We can sponsor your visa.${DUTIES}Requirements\n- The right to work without visa sponsorship.` },
    ],
    fine: [
      { description: `We can sponsor visas, though we are not able to sponsor one for this role.${DUTIES}` },
      { description: `${DUTIES}\nWe do not sponsor visas.` },
    ],
  },
  'balance-and-long-hours': {
    found: [
      { description: `${DUTIES}- Work nights and weekends before each release.\nWe offer a good work-life balance.` },
    ],
    fine: [
      { description: `${DUTIES}\nWe offer a good work-life balance, and do not work evenings or weekends.` },
      { description: `${DUTIES}\nWe do not believe in 60-hour weeks but in work-life balance.` },
    ],
  },
  'first-and-among-others': {
    found: [{ description: `You are our founding product manager.${DUTIES}- Work alongside other product managers.` }],
    fine: [
      { description: `You are one of our first product managers.${DUTIES}- Work alongside other product managers.` },
      { description: `You are our first product manager.${DUTIES}` },
    ],
  },
};

test('every kind has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual([...contradictions.keys()]);
});

describe.each(Object.entries(CASES))('%s', (id, { found, fine }) => {
  test.each(found)('is found in: $title $description', (words) => {
    const one = foundIn(words).find((finding) => finding.id === id);
    expect(one).toBeDefined();
    expect(one?.raise).toMatch(/\?$/);
    const { description } = postingOf(words);
    for (const { quote, start, end } of one?.places ?? []) {
      expect(quote).not.toBe('');
      if (start !== null && end !== null) expect(description.slice(start, end)).toBe(quote);
    }
  });

  test.each(fine)('is not found in: $title $description', (words) => {
    expect(foundIn(words).map((finding) => finding.id)).not.toContain(id);
  });
});

test('an ordinary posting has nothing to raise', () => {
  expect(foundIn({ description: `${DUTIES}Requirements\n- 4+ years of experience.\nHybrid, full-time.` })).toEqual([]);
});
