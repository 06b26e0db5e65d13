import type { Around } from './source.ts';

/** A description; the pay found in it. */
type Case = readonly [text: string, found: string | null, around?: Around];

export default [
  // ranges
  ['The base salary range is $120,000 - $150,000 per year.', '120000-150000 USD/year'],
  ['Annual Salary:\n\n$285,000 — $305,000 USD', '285000-305000 USD/year'],
  ['Compensation: $170K to $180K per year', '170000-180000 USD/year'],
  ['Salary of $50-65k USD, by experience.', '50000-65000 USD/year'],
  ['The pay range lies between $77,008.23 and $142,368.00.', '77008.23-142368 USD/year'],
  ['Base pay range\n$106,900\n—\n$169,100 USD', '106900-169100 USD/year'],
  ['Gehaltsband: 60.000 – 75.000 € brutto', '60000-75000 EUR/year'],
  ['We pay €55k–€70k gross.', '55000-70000 EUR/year'],
  ['Salary: £45,000 to £52,500 plus pension', '45000-52500 GBP/year'],
  ["The range is CHF 110'000 - 130'000 a year.", '110000-130000 CHF/year'],
  ['Salary range: CA$132,600—CA$171,600', '132600-171600 CAD/year'],
  ['$132,600—$171,600 CAD', '132600-171600 CAD/year'],
  ['Salary: ₹500,000.00 - ₹1,200,000.00 per year', '500000-1200000 INR/year'],
  ['CTC: 12-18 LPA', '1200000-1800000 INR/year'],
  ['Package: ₹15,00,000 - ₹22,00,000 per annum', '1500000-2200000 INR/year'],
  ['From 20 833 to 23 700 PLN gross per month', '20833-23700 PLN/month'],
  ['Pay: $100.00 - $125.00 per hour', '100-125 USD/hour'],
  ['Hourly rate: $35 - $50', '35-50 USD/hour'],
  ['$4,293.47 - $6,030.27 monthly salary', '4293.47-6030.27 USD/month'],
  ['Day rate: £450 - £550', '450-550 GBP/day'],
  ['Salary: Level 6 - $84,150 - $95,543 per annum', '84150-95543 USD/year'],
  ['The range for this role is $146,000 - $182,000 + bonus + equity.', '146000-182000 USD/year'],
  ['Pay: $60,000.00 - $70,000.00 per year\n\nBenefits:\n- Paid time off', '60000-70000 USD/year'],
  // one amount
  ['- $115K salary', '115000-115000 USD/year'],
  ['Salary: up to €130,000', '130000-130000 EUR/year'],
  ['Starting salary from £38,000.', '38000-38000 GBP/year'],
  ['Gross salary of EUR70,000 a year', '70000-70000 EUR/year'],
  ['You earn $44.59/hour.', '44.59-44.59 USD/hour'],
  // several
  [
    'For hires in the north: salary of $196,000 - $240,000\nFor hires elsewhere: salary of $168,000 - $206,000',
    '168000-240000 USD/year',
  ],
  ['Base salary $130,000 - $150,000. On-target earnings of $200,000 - $240,000.', '130000-150000 USD/year'],
  [
    'The base pay ranges from $175,000/year in our lowest market up to $190,000/year in our highest.',
    '175000-190000 USD/year',
  ],
  // title and page
  ['Join us.', '120000-150000 USD/year', { extras: 'Base salary: USD 120000-150000 per YEAR' }],
  ['Join us.', '42-42 EUR/hour', { extras: 'Salary: 42 EUR/HOUR' }],
  ['Join us.', '160000-210000 USD/year', { title: 'ML Engineer, $160k-210k' }],
  ['Salary: $90,000 - $110,000', '90000-110000 CAD/year', { location: 'Toronto, ON' }],
  ['Salary: $90,000 - $110,000', '90000-110000 AUD/year', { location: 'Sydney, Australia' }],
  // other money
  ['We raised $20M in our Series B.', null],
  ['With $1M–$50M in revenue, our clients are small.', null],
  ['You own an annual budget of $500,000.', null],
  ['Close deals of $250K–$1M.', null],
  ['A $45B market.', null],
  ['401(k) match up to $9,000 annually.', null],
  ['A signing bonus of $10,000.', null],
  ['A learning budget of 1.500 € per year.', null],
  ['$2,000 yearly education stipend', null],
  ['Up to $25K reimbursement for family planning', null],
  ['Referral bonus of $5,000.', null],
  ['We manage $129 billion in assets.', null],
  ['Grow ARR from $2M to $5M.', null],
  ['We serve 270,000 people in 42 countries.', null],
] as const satisfies readonly Case[];
