import type { Around } from './source.ts';

/** A description; how one is employed. */
type Case = readonly [text: string, found: string | null, around?: Around];

export default [
  ['This is a full-time position.', 'full-time'],
  ['This is a permanent, full-time, fully remote role.', 'full-time'],
  ['Job Type: Full-time', 'full-time'],
  ['Employment type\nFull-time', 'full-time'],
  ['As a full-time member of our team, you choose your hours.', 'full-time'],
  ['Lumen Forge - Engineer - Full-time - Remote', 'full-time'],
  ['The role is part-time and flexible.', 'part-time'],
  ['We are hiring on a part-time basis.', 'part-time'],
  ['Job Types: Part-time, Contract', 'part-time'],
  ['This is a 6-month contract position.', 'contract'],
  ['A 12 month contract with a chance to extend.', 'contract'],
  ['This is a temporary position until June.', 'temporary'],
  ['We offer a fixed-term appointment.', 'temporary'],
  ['This is a paid internship position for the summer.', 'internship'],
  ['Join us.', 'full-time', { extras: 'Employment type: FULL_TIME' }],
  ['Join us.', 'contract', { extras: 'Employment type: CONTRACTOR' }],
  ['Join us.', 'internship', { extras: 'Employment type: INTERN' }],
  ['Join us.', 'internship', { title: 'Data Science Intern' }],
  ['Join us.', 'contract', { title: 'Product Designer (Contract)' }],
  ['Join us.', 'part-time', { title: 'Controller - Part Time' }],
  ['Join us.', null, { title: 'Contract Manager' }],
  ['Lead contract negotiation with suppliers.', null],
  ['Plan for 40 full-time equivalents.', null],
  ['Support for part-time studies.', null],
  ['Benefits for full-time employees include dental cover.', null],
  ['You have 3 years of experience, full-time or part-time.', null],
  ['This is not a full-time position.', null],
  ['Experience with smart contract audits.', null],
  ['Internship experience is welcome.', null],
  ['Supervise temporary staff.', null],
] as const satisfies readonly Case[];
