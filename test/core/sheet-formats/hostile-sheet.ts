import fc from 'fast-check';
import { competencies } from '../../../src/core/competency.ts';
import { type PreparationSheet, prepareSheet } from '../../../src/core/prepare.ts';
import { createProfile, LEVELS, type Profile } from '../../../src/core/profile.ts';
import type { Reading } from '../../../src/core/reading.ts';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import { harmless, hostilePosting, hostileText } from '../exporters/hostile.ts';

const IDS = [...competencies.keys()];

/** The tags name competencies that there are, and the facts contradict each other. */
const asking = ({ tags, facts, ...reading }: Reading): Reading => ({
  ...reading,
  tags: tags.map((tag, index) => ({ ...tag, kind: 'competency', id: IDS[(index * 7) % IDS.length] ?? tag.id })),
  facts: { ...facts, seniority: facts.seniority && { ...facts.seniority, value: 'junior' } },
});

const hostileProfile: fc.Arbitrary<Profile> = fc
  .dictionary(
    fc.constantFrom(...IDS),
    fc.record({
      level: fc.constantFrom(...LEVELS),
      years: fc.option(fc.nat(40)),
      evidence: fc.array(hostileText, { maxLength: 4 }),
    }),
  )
  .map((skills) => ({ ...createProfile(), skills }));

/** What a sheet is made of, every text of it hostile. */
export interface HostileInput {
  readonly saved: SavedPosting;
  readonly profile: Profile | null;
}

export const hostileInput: fc.Arbitrary<HostileInput> = fc
  .record({ saved: hostilePosting, profile: fc.option(hostileProfile) })
  .map(({ saved, profile }) => ({ saved: { ...saved, reading: asking(saved.reading) }, profile }));

export const sheetOf = ({ saved, profile }: HostileInput): PreparationSheet =>
  prepareSheet(saved.posting, saved.reading, profile, competencies);

const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, (one) => (/\s/.test(one) ? one : ' ')).replace(/\S/g, 'x');

/** The same sheet with every visible character of the posting and the profile made harmless. */
export function harmlessSheet(sheet: PreparationSheet, saved: SavedPosting): PreparationSheet {
  const { posting } = harmless(saved);
  const quoted = <T extends { start: number; end: number }>(tag: T) => ({
    ...tag,
    quote: posting.description.slice(tag.start, tag.end),
  });
  return {
    ...sheet,
    posting,
    worthRaising: sheet.worthRaising.map(({ id, raise, places: [one, other] }) => ({
      id,
      raise: plain(raise),
      places: [
        { ...one, quote: plain(one.quote) },
        { ...other, quote: plain(other.quote) },
      ],
    })),
    expect: sheet.expect.map(({ ask, lines, ...rest }) => {
      const [first, ...others] = ask.tags;
      return {
        ...rest,
        ask: { ...ask, tags: [quoted(first), ...others.map(quoted)] },
        lines: lines.map(({ id, line }) => ({ id, line: plain(line) })),
      };
    }),
  };
}
