import { createProfile, type Profile } from '../../src/core/profile.ts';
import type { NamedProfile } from '../../src/core/profiles.ts';
import type { CvReading, Proposal, ProposalEvidence } from '../../src/core/proposal.ts';

/** What the CV of a person who does not exist shows, and the profiles it is set beside. */

const AT = {
  fernhollow: 'Senior Product Manager, Fernhollow, 2019–2022',
  tallowpine: 'Product Manager, Tallowpine Labs, 2016–2019',
  course: 'Certificate, Quarry Street College, 2021',
  skills: 'Skills',
} as const;

/** A line with what was found of it in square brackets. */
function shown(marked: string, source: string | null): ProposalEvidence {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { line: marked.replace('[', '').replace(']', ''), start, end, source };
}

export const PROPOSALS: readonly Proposal[] = [
  {
    id: 'ai-opportunity',
    level: 'led',
    basis: { by: 'verb', word: 'Chose' },
    years: 3,
    evidence: [shown('Chose which three of eleven [uses of AI] in claims handling were worth building', AT.fernhollow)],
  },
  {
    id: 'product-fundamentals',
    level: 'led',
    basis: { by: 'verb', word: 'Owned' },
    years: 6.5,
    evidence: [
      shown(
        'Owned the [product roadmap] of the claims desk, from discovery to launch in five countries',
        AT.fernhollow,
      ),
      shown(
        'Led the roadmap of a payments product at Fintly, from [discovery to launch] in four countries',
        AT.fernhollow,
      ),
      shown('Wrote [user stories] with two teams and cut what nobody used', AT.tallowpine),
      shown('Ran [user interviews] every second week', AT.tallowpine),
      shown('Set the [release plan] of the mobile application', AT.tallowpine),
      shown('Kept the [backlog] of a team of nine', AT.tallowpine),
      shown('Measured [product market fit] in a trial with forty clinics', AT.tallowpine),
    ],
  },
  {
    id: 'data-analysis',
    level: 'done',
    basis: { by: 'part', kind: 'skills' },
    years: null,
    evidence: [shown('[SQL], dbt, spreadsheets', AT.skills)],
  },
  {
    id: 'experimentation',
    level: 'led',
    basis: { by: 'verb', word: 'Led' },
    years: 6.5,
    evidence: [
      shown('Led the [A/B testing] of every change to the intake form, forty tests in two years', AT.fernhollow),
      shown('Ran [split tests] on prices', AT.tallowpine),
    ],
  },
  {
    id: 'model-metrics',
    level: 'done',
    basis: { by: 'verb', word: 'Set' },
    years: 3,
    evidence: [
      shown(
        'Set targets for the [precision and recall] of the fraud score together with two data scientists, and stopped the release that missed them',
        AT.fernhollow,
      ),
    ],
  },
  {
    id: 'machine-learning',
    level: 'learning',
    basis: { by: 'part', kind: 'certificate' },
    years: null,
    evidence: [shown('[Machine learning] for product people', AT.course)],
  },
  {
    id: 'compute-capacity',
    level: 'done',
    basis: { by: 'position' },
    years: 1.5,
    evidence: [shown('Planned the [GPU quota] of two teams with finance', AT.fernhollow)],
  },
  {
    id: 'privacy-compliance',
    level: 'done',
    basis: { by: 'verb', word: 'Took' },
    years: 2,
    evidence: [shown('Took a product through a [GDPR] review with counsel', AT.tallowpine)],
  },
  {
    id: 'stakeholder-management',
    level: 'done',
    basis: { by: 'verb', word: 'Brought' },
    years: 3,
    evidence: [shown('Brought [operations, legal and sales] behind one quarterly plan', AT.fernhollow)],
  },
];

export const CV_READING: CvReading = { proposals: PROPOSALS, language: 'eng', english: true, positions: 3 };

/** A profile that knows less, as much and more than the CV. */
export const AI_PM: Profile = {
  ...createProfile('AI PM'),
  skills: {
    'product-fundamentals': {
      level: 'done',
      years: 5,
      evidence: ['Led the roadmap of a payments product at Fintly, from discovery to launch in four countries'],
    },
    'data-analysis': { level: 'led', years: 4, evidence: ['Write my own SQL; built the weekly dashboard of the team'] },
    experimentation: { level: 'led', years: null, evidence: [] },
    'model-metrics': { level: 'learning', years: 1, evidence: [] },
    'privacy-compliance': {
      level: 'done',
      years: 3,
      evidence: ['Took a product through a GDPR review with counsel'],
    },
    'stakeholder-management': { level: 'led', years: 6, evidence: ['Chaired the quarterly plan of three departments'] },
  },
};

export const PROFILES: readonly NamedProfile[] = [
  { id: 'ai', profile: AI_PM },
  { id: 'data', profile: { ...createProfile('Data PM'), skills: {} } },
];
