import type { Around } from './source.ts';

/** A description; where the work is done. */
type Case = readonly [text: string, found: string | null, around?: Around];

export default [
  // remote
  ['This is a fully remote position.', 'remote'],
  ['The role is 100% remote within Europe.', 'remote'],
  ['Location: Remote, US', 'remote'],
  ['Work from anywhere in the world.', 'remote'],
  ['We offer the chance to work remotely with flexible hours.', 'remote'],
  ['We are a remote-first company.', 'remote'],
  ['#LI-Remote', 'remote'],
  ['Join us.', 'remote', { location: 'Remote - Canada' }],
  ['Join us.', 'remote', { title: 'Data Scientist (Remote)' }],
  ['Join us.', 'remote', { extras: 'Workplace type: Remote' }],
  ['Join us.', 'remote', { extras: 'Job location type: TELECOMMUTE' }],
  ['Join us.', 'remote', { extras: '$120K/yr - $150K/yr\nRemote\nFull-time' }],
  ['Join us either remotely or in one of our two offices.', 'remote'],
  // hybrid
  ['This role is hybrid.', 'hybrid'],
  ['Hybrid work model with two office days.', 'hybrid'],
  ['We expect you in our Lisbon office at least three days a week.', 'hybrid'],
  ['You spend 3 days per week in the office.', 'hybrid'],
  ['All staff are in one of our offices at least 25% of the time.', 'hybrid'],
  ['4 days in-person, Fridays remote', 'hybrid'],
  ['A maximum of 1 home office day a week.', 'hybrid'],
  ['On-site attendance is required three days per week.', 'hybrid'],
  ['This role is eligible for remote work up to two days a week.', 'hybrid'],
  ['We are remote-first, but this role is hybrid.', 'hybrid'],
  ['You join us in the office three days a week.', 'hybrid', { location: 'Remote' }],
  ['Location: Porto (Hybrid)', 'hybrid'],
  ['We are a fully remote company.', 'hybrid', { extras: 'This workplace type is Hybrid.' }],
  // on site
  ['This is an on-site role in Turin.', 'onsite'],
  ['This is not a remote role; on-site in Berlin.', 'onsite'],
  ['Not a remote position.', 'onsite'],
  ['The work cannot be performed remotely.', 'onsite'],
  ['We do not offer remote work.', 'onsite'],
  ['Remote work is not available for this position.', 'onsite'],
  ['Work Location: In person', 'onsite'],
  ['This role requires working in-office 5 days per week.', 'onsite'],
  ['Onsite only.', 'onsite'],
  ['This role is based in our Oslo office.', 'onsite'],
  ['Sydney | Full-time | On-Site (5 Days)', 'onsite'],
  // a choice
  ['Join us.', 'remote', { location: 'Hybrid or Remote' }],
  ['Remote or hybrid in Vienna', 'remote'],
  // something else
  ['Analyse remote sensing imagery.', null],
  ['Deploy to hybrid cloud and multi-cloud environments.', null],
  ['Support our remote customers and remote sites.', null],
  ['Build hybrid search over text and vectors.', null],
  ['The last step is a virtual onsite with the team.', null],
  ['We cover your home office set-up.', null],
  ['There is an on-site gym.', null],
  ['We meet twice a year for in-person events.', null],
  ['Improve back-office processes.', null],
  ['Work from home flexibility and free lunch.', null],
  ['A hybrid role between sales and engineering.', null],
  ['You will lead remote teams in three countries.', null],
] as const satisfies readonly Case[];
