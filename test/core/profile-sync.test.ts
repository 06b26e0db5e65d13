import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProfile, LEVELS, type Level, type Profile } from '../../src/core/profile.ts';
import { applyEdit, type ProfileEdit } from '../../src/core/profile-edit.ts';
import { type Ledger, recordEdit } from '../../src/core/profile-ledger.ts';
import { mergeSynced, type Replica } from '../../src/core/profile-sync.ts';
import { NO_PROFILES, profileOf } from '../../src/core/profiles.ts';

const NEW: Replica = { profiles: NO_PROFILES, ledger: {} };
const NONE: ReadonlySet<string> = new Set();
const SECRET = 'Led the launch at Fernhollow';

function did(here: Replica, edit: ProfileEdit, at: number): Replica {
  const profiles = applyEdit(here.profiles, edit);
  return { profiles, ledger: recordEdit(here.ledger, here.profiles, profiles, at) };
}
const level = (to: Level, id = 'data-quality', of: string | null = null): ProfileEdit => ({
  edit: 'skill',
  of,
  id,
  change: { level: to },
});
const levelOf = ({ profiles }: Replica, id = 'data-quality'): Level | undefined =>
  profileOf(profiles)?.skills[id]?.level;

/** One account, as the browser keeps it, and a machine that meets it. */
function meet(here: Replica, account: Readonly<Record<string, unknown>>) {
  const { outgoing, ...after } = mergeSynced(here, account, NONE);
  return { here: after, account: { ...account, ...outgoing }, outgoing };
}

describe('what is synced', () => {
  test('reaches a machine that has nothing yet', () => {
    const a = did(NEW, level('led'), 1_000);
    const { here: b, outgoing } = meet(NEW, meet(a, {}).account);
    expect(levelOf(b)).toBe('led');
    expect(b.profiles.active).toBe(a.profiles.active);
    expect(outgoing).toEqual({});
  });

  test('is names, levels and years, and no line of evidence', () => {
    const change = { level: 'led', years: 3, evidence: [SECRET] } as const;
    const a = did(NEW, { edit: 'skill', of: null, id: 'data-quality', change: { ...change, evidence: [SECRET] } }, 1);
    const { account } = meet(a, {});
    expect(JSON.stringify(account)).not.toContain('Fernhollow');
    expect(profileOf(meet(NEW, account).here.profiles)?.skills).toEqual({
      'data-quality': { level: 'led', years: 3, evidence: [] },
    });
  });

  test('leaves the lines of a machine where they are', () => {
    const b = did(NEW, { edit: 'skill', of: null, id: 'data-quality', change: { evidence: [SECRET] } }, 1);
    const { here } = meet(b, meet(did(NEW, level('led'), 5), {}).account);
    expect(profileOf(here.profiles)?.skills['data-quality']).toEqual({ level: 'led', years: null, evidence: [SECRET] });
  });

  test('is of two settings the later, also where it is the lower', () => {
    const { account } = meet(did(NEW, level('led'), 1_000), {});
    const b = meet(did(NEW, level('learning'), 2_000), account);
    expect(levelOf(b.here)).toBe('learning');
    expect(levelOf(meet(did(NEW, level('led'), 1_000), b.account).here)).toBe('learning');
  });

  test('is of two settings without times the higher', () => {
    const without = (to: Level): Replica => ({ ...did(NEW, level(to), 0), ledger: {} });
    const { account } = meet(without('done'), {});
    expect(levelOf(meet(without('led'), account).here)).toBe('led');
    expect(levelOf(meet(without('learning'), account).here)).toBe('done');
  });

  test('gives way to what is set here afterwards, though this clock is behind', () => {
    const ahead = meet(did(NEW, level('led'), 9_000_000), {});
    const seen = meet(NEW, ahead.account);
    const changed = meet(did(seen.here, level('done'), 1_000), seen.account);
    expect(levelOf(meet(ahead.here, changed.account).here)).toBe('done');
  });

  test('neither brings back nor sends out a profile that was deleted here', () => {
    const { account } = meet(did(NEW, level('led'), 1), {});
    expect(mergeSynced(NEW, account, new Set(['mine'])).profiles.all).toEqual([]);
  });

  test('that a later version wrote is left alone', () => {
    const later = { 'profile/mine': { version: 2, all: 'new' } };
    const { here, outgoing } = meet(did(NEW, level('led'), 1), later);
    expect(outgoing).toEqual({});
    expect(levelOf(here)).toBe('led');
  });

  test('comes in only where it can be stored, and one of a later version takes no place', () => {
    const item = { version: 1, name: 'X', nameAt: 1, levels: {} };
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`profile/a${at}`, { version: 2 }]));
    const synced = { ...many, [`profile/${'i'.repeat(81)}`]: item, 'profile/': item, 'profile/x': item, profile: item };
    expect(meet(NEW, synced).here.profiles.all.map(({ id }) => id)).toEqual(['x']);
  });

  test('may be called as what every object has', () => {
    const theirs = did(NEW, level('led', 'toString', null), 5);
    const ours = did(NEW, level('done', 'valueOf'), 6);
    const both = meet(ours, meet(theirs, {}).account).here;
    expect([levelOf(both, 'toString'), levelOf(both, 'valueOf')]).toEqual(['led', 'done']);
    const put: ProfileEdit = { edit: 'put', of: 'toString', profile: createProfile('X'), activate: true, place: null };
    expect(Object.keys(meet(did(NEW, put, 1), {}).outgoing)).toEqual(['profile/toString']);
  });

  test('with a time that no clock has is no setting', () => {
    const never = {
      'profile/mine': { version: 1, name: 'X', nameAt: 1, levels: { 'data-quality': [1, null, 1e308] } },
    };
    expect(levelOf(meet(did(NEW, level('led'), 1), never).here)).toBe('led');
  });

  test('fits the eight kilobytes that the browser gives an item, with every competency there is', () => {
    const skills = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `a-competency-of-${index}`,
        { level: 'led', years: 12.5, evidence: [] },
      ]),
    ) satisfies Record<string, unknown>;
    const profile = { ...createProfile('ü'.repeat(200)), skills } as Profile;
    const put: ProfileEdit = { edit: 'put', of: 'x', profile, activate: true, place: null };
    const { account } = meet(did(NEW, put, 1_763_800_000_000), {});
    expect(new TextEncoder().encode(JSON.stringify(account)).length).toBeLessThan(8_192);
  });
});

describe('machines that meet often enough', () => {
  const edits: fc.Arbitrary<{ edit: ProfileEdit; at: number; who: number }> = fc.record({
    who: fc.nat(2),
    at: fc.nat(5),
    edit: fc.oneof(
      fc
        .record({ to: fc.constantFrom(...LEVELS), id: fc.constantFrom('a', 'b'), of: fc.constantFrom(null, 'p', 'q') })
        .map(({ to, id, of }) => level(to, id, of)),
      fc.record({ of: fc.constantFrom('p', 'q'), name: fc.constantFrom('One', 'Two') }).map(
        ({ of, name }): ProfileEdit => ({
          edit: 'put',
          of,
          profile: createProfile(name),
          activate: false,
          place: null,
        }),
      ),
    ),
  });
  const said = ({ profiles }: Replica) =>
    Object.fromEntries(
      profiles.all.map(({ id, profile }) => [
        id,
        [
          profile.name,
          Object.entries(profile.skills)
            .filter(([, skill]) => skill.level !== 'none')
            .map(([skill, { level: to, years }]) => [skill, to, years])
            .sort(),
        ],
      ]),
    );

  test('all say the same, whoever comes first, and then have nothing more to tell', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 12 }), fc.array(fc.nat(2), { maxLength: 6 }), (did_, meetings) => {
        const machines: Replica[] = [NEW, NEW, NEW];
        let account: Readonly<Record<string, unknown>> = {};
        const meets = (who: number): Readonly<Record<string, unknown>> => {
          const met = meet(machines[who] ?? NEW, account);
          machines[who] = met.here;
          account = met.account;
          return met.outgoing;
        };
        did_.forEach(({ edit, at, who }, index) => {
          machines[who] = did(machines[who] ?? NEW, edit, at);
          const next = meetings[index];
          if (next !== undefined) meets(next);
        });
        for (const who of [0, 1, 2, 0, 1, 2]) meets(who);
        const [first, ...others] = machines.map(said);
        for (const other of others) expect(other).toEqual(first);
        for (const who of [0, 1, 2]) expect(meets(who)).toEqual({});
      }),
      { numRuns: 500 },
    );
  });
});

test('an edit that sets nothing writes down nothing', () => {
  const a = did(NEW, level('led'), 5);
  const ledger: Ledger = did(a, { edit: 'activate', of: 'mine' }, 9).ledger;
  expect(ledger).toEqual(a.ledger);
  expect(did(a, level('led'), 9).ledger).toEqual(a.ledger);
});
