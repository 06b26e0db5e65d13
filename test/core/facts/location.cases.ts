import type { Around } from './source.ts';

/** A description; where the job is, as it is written. */
type Case = readonly [text: string, found: string | null, around?: Around];

export default [
  ['Join us.', 'Tallinn, Estonia', { location: ' Tallinn, Estonia ' }],
  ['This role is based in Lisbon.', 'Tallinn, Estonia', { location: 'Tallinn, Estonia' }],
  ['Location: Lisbon, Portugal', 'Lisbon, Portugal'],
  ['Job location: New York, NY', 'New York, NY'],
  ['This role is based in Milan, Italy.', 'Milan, Italy'],
  ['The position is located in Stratford-upon-Avon.', 'Stratford-upon-Avon'],
  ['You will be based in our San Sebastián office.', 'San Sebastián'],
  ['Location: Remote', null],
  ['We have customers in Paris and Rome.', null],
  ['Our company is based in Geneva.', null],
  ['Do you work in AI?', null],
  ['The location of data centres matters to you.', null],
] as const satisfies readonly Case[];
