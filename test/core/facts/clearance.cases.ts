import type { Around } from './source.ts';

/** A description; how a security clearance is asked in it. */
type Case = readonly [text: string, found: string | null, around?: Around];

export default [
  // to be brought along
  ['Active Secret clearance required.', 'required'],
  ['An active TS/SCI clearance is required.', 'required'],
  ['Must currently hold a Top Secret security clearance.', 'required'],
  ['TS/SCI with polygraph', 'required'],
  ['- Active security clearance', 'required'],
  ['You hold a current SC clearance.', 'required'],
  ['Security clearance required: DV', 'required'],
  ['Clearance level: Top Secret', 'required'],
  ['Candidates must be DV cleared.', 'required'],
  ['Join us.', 'required', { title: 'ML Engineer (TS/SCI)' }],
  ['Active Secret clearance required, Top Secret preferred.', 'required'],
  ['Secret clearance is a must.', 'required', { aside: true }],
  ['Must have an active Secret security clearance and be able to obtain a TS/SCI.', 'required'],
  ['Clearance type: Secret', 'required'],
  // to be had in time
  ['A security clearance may be required.', 'obtainable'],
  ['Ability to obtain a Secret clearance.', 'obtainable'],
  ['You must be able to obtain and maintain a security clearance.', 'obtainable'],
  ['Eligible for a DoD security clearance.', 'obtainable'],
  ['Must be willing to undergo SC clearance.', 'obtainable'],
  ['Eligibility for Top Secret clearance is required.', 'obtainable'],
  ['Active Secret clearance, or the ability to obtain one.', 'obtainable'],
  ['You will need to gain security clearance before you start.', 'obtainable'],
  ['Ability to obtain a public trust clearance', 'obtainable'],
  // welcome
  ['An active clearance is a plus.', 'preferred'],
  ['Active TS/SCI clearance preferred.', 'preferred'],
  ['Ideally you hold a security clearance.', 'preferred'],
  ['Active Secret clearance', 'preferred', { preferred: true }],
  ['Nice to have: current DoD clearance', 'preferred'],
  // not asked
  ['No security clearance is required.', null],
  ['A security clearance is not required.', null],
  ['You do not need a security clearance.', null],
  ['No clearance needed.', null],
  ['Clearance level you must currently possess: none', null],
  ['Security clearance:', null],
  // something else
  ['Additional compensation for active clearance holders.', null],
  ['Handle customs clearance of sea freight.', null],
  ['Plan the summer clearance sale.', null],
  ['Medical clearance is required before diving.', null],
  ['A background check and police clearance are required.', null],
  ['You clear blockers for your team.', null],
  ['We build software that speeds up security clearance processing for agencies of every size in the country.', null],
  ['Keep the secret of our sauce.', null],
  ['Check the ground clearance of trucks.', null],
] as const satisfies readonly Case[];
