import { type Ask, asksOf } from '../../src/core/ask.ts';
import { NO_FACTS } from '../../src/core/find-facts.ts';
import type { KnownPosting } from '../../src/core/known-posting.ts';
import type { Posting } from '../../src/core/posting.ts';
import { createProfile, type Level, type Profile, type Skill } from '../../src/core/profile.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { SavedPosting } from '../../src/core/saved-posting.ts';
import type { Depth, Strength, Tag } from '../../src/core/tag.ts';
import type { KnownRow, ListView } from '../../src/ui/popup/page-view.ts';

/** Postings, readings and profiles of people and companies that do not exist, for the screens' tests and gallery. */

const DESCRIPTION = `Northbank lends to small firms that other banks pass over. Our credit models decide in seconds.

What you will do
• Own the roadmap of our lending products together with risk and operations.
• You set precision and recall targets for our credit models, and say when a model is good enough to ship.
• Find and size the next uses of machine learning in lending, and decide with finance which to build or buy.
• Work with platform engineering on inference cost and GPU quotas for scoring.
• Partner daily with data scientists and ML engineers, and explain their trade-offs to the board.

What you bring
• 5+ years in product management, 2 of them beside a data science team.
• Comfort with SQL and experiment design; you have run A/B tests that changed a decision.
• A working knowledge of fairness and explainability in credit decisions.
• You have taken a product through a GDPR review.

Nice to have
• Fine-tuning experience is a plus.
• Prompting or retrieval-augmented generation in a shipped product.

A machine-learning degree is not required. Berlin, hybrid. €85,000–105,000 a year, full-time.`;

/** A tag on the first occurrence of a quote. */
export function tagAt(
  description: string,
  quote: string,
  id: string,
  strength: Strength,
  depth: Depth,
  kind: Tag['kind'] = 'competency',
): Tag {
  const start = description.indexOf(quote);
  if (start === -1) throw new Error(`not in the text: ${quote}`);
  const zone = strength === 'duty' || strength === 'preferred' ? strength : 'required';
  const cue = { rule: quote, strength: null, depth: null, heading: 'What you will do', zone } as const;
  return { id, kind, start, end: start + quote.length, quote, strength, depth, cue };
}

const at = (quote: string, id: string, strength: Strength, depth: Depth, kind?: Tag['kind']): Tag =>
  tagAt(DESCRIPTION, quote, id, strength, depth, kind);

const spot = (quote: string) => ({
  quote,
  start: DESCRIPTION.indexOf(quote),
  end: DESCRIPTION.indexOf(quote) + quote.length,
});

export const POSTING: Posting = {
  id: 'invented:1',
  url: 'https://www.linkedin.com/jobs/view/1',
  board: 'linkedin',
  title: 'Senior Product Manager, Lending',
  company: 'Northbank',
  location: 'Berlin',
  extras: '',
  description: DESCRIPTION,
};

export const READING: Reading = {
  rules: 'invented',
  language: 'eng',
  english: true,
  requirementsFound: true,
  verdict: 'hidden',
  tags: [
    at('credit models decide', 'machine-learning', 'context', 'know'),
    at('Own the roadmap', 'product-fundamentals', 'duty', 'own'),
    at('risk and operations', 'stakeholder-management', 'duty', 'contribute'),
    at('set precision and recall targets', 'model-metrics', 'duty', 'own'),
    at('when a model is good enough', 'model-metrics', 'duty', 'contribute'),
    at('credit models, and', 'fraud-risk', 'duty', 'own', 'application'),
    at('size the next uses of machine learning', 'ai-opportunity', 'duty', 'own'),
    at('inference cost and GPU quotas', 'compute-capacity', 'required', 'contribute'),
    at('Partner daily with data scientists and ML engineers', 'ml-collaboration', 'duty', 'contribute'),
    at('explain their trade-offs to the board', 'technical-translation', 'duty', 'own'),
    at('SQL', 'data-analysis', 'required', 'contribute'),
    at('A/B tests', 'experimentation', 'required', 'contribute'),
    at('fairness and explainability', 'responsible-ai', 'required', 'know'),
    at('GDPR review', 'privacy-compliance', 'required', 'contribute'),
    at('Fine-tuning experience', 'model-training', 'preferred', 'know'),
    at('retrieval-augmented generation', 'llm-applications', 'preferred', 'contribute'),
    at('machine-learning degree', 'machine-learning', 'negated', 'know'),
  ],
  facts: {
    years: [
      { ...spot('5+ years'), min: 5, max: null, competency: null, strength: 'required' },
      { ...spot('2 of them'), min: 2, max: null, competency: 'ml-collaboration', strength: 'required' },
    ],
    degree: null,
    seniority: { value: 'senior', quote: 'Senior', start: null, end: null },
    place: { ...spot('hybrid'), value: 'hybrid' },
    location: { value: 'Berlin', quote: 'Berlin', start: null, end: null },
    salary: { ...spot('€85,000–105,000 a year'), min: 85_000, max: 105_000, currency: 'EUR', period: 'year' },
    employment: { ...spot('full-time'), value: 'full-time' },
    visa: null,
    clearance: null,
  },
};

export const ASKS: readonly Ask[] = asksOf(READING);

const CHOICE_TEXT = `What you bring
• 3+ years of model training, or experience with prompting and agents.
• Comfort with SQL.`;
const choiceAt = CHOICE_TEXT.indexOf('model training');

/** A posting that leaves a choice between two things, with years asked of it. */
export const CHOICE: { readonly posting: Posting; readonly reading: Reading } = {
  posting: { ...POSTING, id: 'invented:choice', description: CHOICE_TEXT },
  reading: {
    ...READING,
    tags: [
      { ...tagAt(CHOICE_TEXT, 'model training', 'model-training', 'required', 'contribute'), either: choiceAt },
      { ...tagAt(CHOICE_TEXT, 'prompting and agents', 'llm-applications', 'required', 'know'), either: choiceAt },
      tagAt(CHOICE_TEXT, 'SQL', 'data-analysis', 'required', 'contribute'),
    ],
    facts: {
      ...NO_FACTS,
      years: [
        { quote: '3+ years', start: 0, end: 8, min: 3, max: null, competency: 'model-training', strength: 'required' },
      ],
    },
  },
};

/** A reading of the same text that tags nothing. */
export const nothingFound = (change: Partial<Reading>): Reading => ({
  ...READING,
  tags: [],
  facts: NO_FACTS,
  verdict: 'traditional',
  ...change,
});

export function profileWith(levels: Readonly<Record<string, Level>>): Profile {
  const skills = Object.entries(levels).map(([id, level]): [string, Skill] => [
    id,
    { level, years: null, evidence: [] },
  ]);
  return { ...createProfile(), skills: Object.fromEntries(skills) };
}

const TITLES = [
  'Senior Product Manager, Lending',
  'AI Product Manager',
  'Product Lead, Search Quality',
  'Group Product Manager, Conversational Assistants and Support Automation for Enterprise Customers',
  'Product Owner, Billing',
];
const COMPANIES = ['Northbank', 'Larkspur Health', 'Oakfield', 'Tern & Reed', 'Kestrel Logistics'];
const VERDICTS = ['hidden', 'ai', 'name-only', 'ai', 'traditional'] as const;
const STATUSES = ['saved', 'applied', 'interviewing', 'saved', 'closed'] as const;

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list');
  return found;
};

/** A library of any size; the same every time. */
export function savedPostings(count: number): readonly SavedPosting[] {
  return Array.from({ length: count }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, '0');
    return {
      version: 1,
      posting: {
        ...POSTING,
        id: `invented:${index}`,
        title: pick(TITLES, index),
        company: pick(COMPANIES, index + Math.floor(index / 5)),
      },
      reading: {
        ...READING,
        verdict: pick(VERDICTS, index),
        tags: READING.tags.filter((_tag, nth) => (nth * 7 + index) % 5 !== 0 || index === 0),
      },
      status: pick(STATUSES, index),
      note: index % 3 === 1 ? 'Asked a friend who works there; write to her before Friday.' : '',
      savedAt: `2026-03-${day}T09:00:00.000Z`,
      updatedAt: `2026-03-${day}T09:00:00.000Z`,
    };
  });
}

const DAY = 86_400_000;
const daysBefore = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const row = (name: string, title: string, company: string, known: Partial<KnownPosting>): KnownRow => ({
  name,
  title,
  company,
  known: {
    verdict: 'ai',
    asked: 9,
    brought: 7,
    share: 0.8,
    tier: 'strong',
    state: 'seen',
    since: daysBefore(0),
    repost: false,
    ...known,
  },
});

/** A list of postings of which some are known. */
export const LIST: ListView = {
  state: 'list',
  board: 'LinkedIn',
  total: 25,
  unread: 0,
  marks: { site: 'linkedin.com', on: true, undecided: false },
  isPrivate: false,
  cards: [
    row('2', 'Product Manager, Billing', 'Tallow & Pine', {
      verdict: 'traditional',
      asked: 3,
      brought: 3,
      share: 1,
      tier: null,
    }),
    row('4', 'Senior Product Manager, Assistants', 'Larkspur Health', { state: 'saved', since: daysBefore(3) }),
    row('7', 'AI Innovation Manager', 'Fernhollow', {
      verdict: 'name-only',
      asked: 1,
      brought: 0,
      share: 0,
      tier: null,
    }),
    row(
      '9',
      'Product Lead, Forecasting and Decision Automation for the Whole Supply Chain of Northern Europe',
      'Quillmoor',
      {
        verdict: 'hidden',
        asked: 11,
        brought: 5,
        share: 0.42,
        tier: 'partial',
        state: 'applied',
        since: null,
        repost: true,
      },
    ),
    row('12', 'Machine Learning Platform Manager', 'Harrowgate', {
      asked: 14,
      brought: 3,
      share: 0.25,
      tier: 'little',
      since: daysBefore(20),
    }),
    row('15', 'Produktmanagerin Schaden', 'Fernhollow', {
      verdict: null,
      asked: 0,
      brought: 0,
      share: 0,
      tier: null,
      state: 'unread',
      since: null,
    }),
  ],
};
