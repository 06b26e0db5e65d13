import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProfile, LEVELS, type Level, LONGEST_NAME, type Profile, type Skill } from '../../src/core/profile.ts';
import { applyEdit, type ProfileEdit, TooManyProfilesError } from '../../src/core/profile-edit.ts';
import {
  freeName,
  MOST_PROFILES,
  NO_PROFILES,
  onlyProfile,
  type Profiles,
  profileOf,
} from '../../src/core/profiles.ts';

const put = (
  of: string | null,
  name: string,
  more: Partial<Extract<ProfileEdit, { edit: 'put' }>> = {},
): ProfileEdit => ({
  edit: 'put',
  of,
  profile: createProfile(name),
  activate: false,
  place: null,
  ...more,
});
const after = (...edits: readonly ProfileEdit[]): Profiles => edits.reduce(applyEdit, NO_PROFILES);
const names = ({ all }: Profiles): readonly string[] => all.map(({ profile }) => profile.name);
const three = after(put('a', 'A'), put('b', 'B'), put('c', 'C'));

describe('an edit', () => {
  test('of a level makes the first profile, and there is one of it however often', () => {
    const edit: ProfileEdit = { edit: 'skill', of: null, id: 'data-quality', change: { level: 'done' } };
    const once = after(edit);
    expect(profileOf(once)?.skills['data-quality']).toEqual({ level: 'done', years: null, evidence: [] });
    expect(applyEdit(once, edit)).toEqual(once);
  });

  test('of a level leaves years, lines, and the other profiles', () => {
    const led = { level: 'led', years: 3, evidence: ['Led it'] } as const;
    const before = applyEdit(
      applyEdit(
        three,
        put('b', 'B', { profile: { ...createProfile('B'), skills: { x: { ...led, evidence: ['Led it'] } } } }),
      ),
      { edit: 'activate', of: 'b' },
    );
    const changed = applyEdit(before, { edit: 'skill', of: null, id: 'x', change: { level: 'done' } });
    expect(profileOf(changed, 'b')?.skills.x).toEqual({ ...led, level: 'done' });
    expect(profileOf(changed, 'a')).toEqual(profileOf(before, 'a'));
  });

  test('of a profile that was deleted elsewhere brings back nothing', () => {
    expect(applyEdit(three, { edit: 'name', of: 'gone', name: 'X' })).toEqual(three);
    expect(applyEdit(three, { edit: 'skill', of: 'gone', id: 'x', change: { level: 'led' } })).toEqual(three);
    expect(applyEdit(three, { edit: 'activate', of: 'gone' })).toEqual(three);
    expect(applyEdit(three, { edit: 'remove', of: 'gone' })).toEqual(three);
  });

  test('that takes one back leaves what was done since', () => {
    const skill = (level: Level): Skill => ({ level, years: null, evidence: [] });
    const before: Profile = {
      ...createProfile('B'),
      skills: { a: skill('done'), b: skill('done'), gone: skill('led') },
    };
    const taken: Profile = { ...createProfile('New'), skills: { a: skill('led'), b: skill('led'), c: skill('led') } };
    const back: ProfileEdit = { edit: 'restore', of: 'b', before, after: taken };
    const then = applyEdit(three, put('b', 'New', { profile: taken }));
    expect(profileOf(applyEdit(then, back), 'b')).toEqual(before);
    const more: ProfileEdit[] = [
      { edit: 'skill', of: 'b', id: 'b', change: { evidence: ['Since'] } },
      { edit: 'skill', of: 'b', id: 'd', change: { level: 'led' } },
      { edit: 'name', of: 'b', name: 'Since' },
    ];
    const since = applyEdit(more.reduce(applyEdit, then), back);
    expect(profileOf(since, 'b')).toEqual({
      ...before,
      name: 'Since',
      skills: { a: skill('done'), b: { ...skill('led'), evidence: ['Since'] }, d: skill('led'), gone: skill('led') },
    });
    expect(applyEdit(since, back)).toEqual(since);
    expect(applyEdit(NO_PROFILES, back)).toEqual(NO_PROFILES);
  });

  test('that puts one in does so at its place, and may make it the active one', () => {
    expect(names(applyEdit(three, put('d', 'D', { place: 1 })))).toEqual(['A', 'D', 'B', 'C']);
    expect(applyEdit(three, put('d', 'D')).active).toBe('a');
    expect(applyEdit(three, put('d', 'D', { activate: true })).active).toBe('d');
    expect(names(applyEdit(three, put('b', 'New')))).toEqual(['A', 'New', 'C']);
  });

  test('that removes the active one makes its neighbour active, and putting it back undoes it', () => {
    for (const [id, next] of [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ] as const) {
      const before = applyEdit(three, { edit: 'activate', of: id });
      const gone = applyEdit(before, { edit: 'remove', of: id });
      expect(gone.active).toBe(next);
      const place = before.all.findIndex((each) => each.id === id);
      const profile = profileOf(before, id) ?? createProfile();
      expect(applyEdit(gone, { edit: 'put', of: id, profile, activate: true, place })).toEqual(before);
    }
  });

  test('that would be one profile too many is refused in a sentence', () => {
    const full = after(...Array.from({ length: MOST_PROFILES }, (_, index) => put(`p${index}`, `${index}`)));
    expect(() => applyEdit(full, put('more', 'More'))).toThrow(TooManyProfilesError);
    expect(applyEdit(full, put('p3', 'In its place')).all).toHaveLength(MOST_PROFILES);
  });
});

test('done twice in a row, any edit does as much as once, and the active one is always there', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  const edit: fc.Arbitrary<ProfileEdit> = fc.oneof(
    fc.record({ edit: fc.constant('activate' as const), of: id }),
    fc.record({ edit: fc.constant('remove' as const), of: id }),
    fc.record({ edit: fc.constant('name' as const), of: fc.option(id), name: fc.string({ maxLength: 20 }) }),
    fc.record({
      edit: fc.constant('skill' as const),
      of: fc.option(id),
      id: fc.constantFrom('x', 'y'),
      change: fc.record({ level: fc.constantFrom(...LEVELS) }),
    }),
    fc.record({
      edit: fc.constant('put' as const),
      of: id,
      profile: fc.constantFrom(createProfile('P'), createProfile('Q')),
      activate: fc.boolean(),
      place: fc.option(fc.nat(5)),
    }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let profiles = NO_PROFILES;
      for (const each of edits) {
        profiles = applyEdit(profiles, each);
        expect(applyEdit(profiles, each)).toEqual(profiles);
        expect(profiles.active === null).toBe(profiles.all.length === 0);
        expect(profileOf(profiles) === null).toBe(profiles.all.length === 0);
        expect(new Set(profiles.all.map((one) => one.id)).size).toBe(profiles.all.length);
      }
    }),
  );
});

test('a name that is taken gets a number', () => {
  expect(freeName(NO_PROFILES, 'AI PM')).toBe('AI PM');
  expect(freeName(onlyProfile(createProfile('AI PM')), 'AI PM')).toBe('AI PM 2');
  expect(freeName(after(put('a', 'AI PM'), put('b', 'AI PM 2')), 'AI PM')).toBe('AI PM 3');
  const long = 'W'.repeat(LONGEST_NAME);
  expect(freeName(NO_PROFILES, `${long}, copy`)).toBe(long);
  expect(freeName(onlyProfile(createProfile(long)), `${long}, copy`)).toBe(`${long.slice(2)} 2`);
});
