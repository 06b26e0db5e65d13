import { describe, expect, it } from 'vitest';
import { capitalized, spelledIn } from '../../src/page/employer-in-address.ts';

describe('spelledIn', () => {
  it.each([
    ['tallowpine', 'Engineer at Tallow & Pine, Oslo', 'Tallow & Pine'],
    ['meridian-maps', 'Meridian Maps draws maps', 'Meridian Maps'],
    ['nbn', 'We at NBN build networks', 'NBN'],
    ['caf%C3%A9-orrery', 'Work at Café Orrery', 'Café Orrery'],
    // Not in capitals, or only as a part of another word.
    ['meridian', 'a meridian is a line', null],
    ['ada', 'Adamant Ltd', null],
  ])('%s in “%s”', (slug, text, name) => {
    expect(spelledIn(slug, text)).toBe(name);
  });

  it('is not misled by signs of its own pattern, nor by a broken address', () => {
    expect(spelledIn('a.*b', 'A B')).toBe('A B');
    expect(spelledIn('100%zz', 'We are 100 ZZ')).toBe('100 ZZ');
  });
});

it.each([
  ['acme-robotics', 'Acme Robotics'],
  ['tallow_pine+co', 'Tallow Pine Co'],
  ['%c3%a9toile', 'Étoile'],
  ['100%', '100'],
])('%s is written %s', (slug, name) => {
  expect(capitalized(slug)).toBe(name);
});
