import { describe, expect, it } from 'vitest';
import { bestFirst, doneOf, type KnownPosting, knownPosting, stateOf } from '../../src/core/known-posting.ts';
import { createProfile, type Profile } from '../../src/core/profile.ts';
import { type SeenPosting, seenPosting } from '../../src/core/seen-posting.ts';
import { ago, knownWords } from '../../src/ui/known-words.ts';
import { plainPosting, plainReading, plainSaved } from '../support/saved.ts';

const NOW = '2026-03-10T12:00:00.000Z';
const ask = (id: string) => ({ id, depth: 'contribute', years: null, strength: 'required' }) as const;
const CARRYING = new Map([['c', { bridgedBy: ['x'] }]]);
const seen = (change: Partial<SeenPosting> = {}): SeenPosting => ({
  ...seenPosting(plainPosting(), plainReading(), NOW),
  verdict: 'ai',
  asks: [ask('a'), ask('b'), ask('c')],
  ...change,
});
const holding = (...ids: string[]): Profile => ({
  ...createProfile(),
  skills: Object.fromEntries(ids.map((id) => [id, { level: 'done', years: null, evidence: [] }])),
});
const read = { state: 'seen', since: NOW, repost: false } as const;

describe('what is known of a listed posting', () => {
  it('counts what the user brings, and tells its tier by quarters of the points', () => {
    const tiers = [['a', 'b', 'c'], ['a', 'b'], ['a'], ['x']].map((ids) => {
      const { brought, tier } = knownPosting(seen(), read, holding(...ids), CARRYING);
      return [brought, tier];
    });
    expect(tiers).toEqual([
      [3, 'strong'],
      [2, 'partial'],
      [1, 'little'],
      [0, 'little'],
    ]);
    const carried = knownPosting(seen(), read, holding('a', 'x'), CARRYING);
    expect(carried).toMatchObject({ brought: 1, share: 7.5 / 18, tier: 'little' });
  });

  it('says no fit without a profile, and no tier where AI is not in the substance', () => {
    for (const profile of [null, createProfile()])
      expect(knownPosting(seen(), read, profile, CARRYING)).toMatchObject({ asked: 3, brought: null, tier: 'open' });
    for (const verdict of ['name-only', 'traditional', null] as const)
      expect(knownPosting(seen({ verdict }), read, holding('a'), CARRYING).tier).toBeNull();
    expect(knownPosting(seen({ verdict: 'hidden' }), read, holding('a', 'b'), CARRYING).tier).toBe('partial');
  });

  it('is what the library last said of it, whatever its id was, else that it was seen', () => {
    const saved = plainSaved('lever:1', '2026-03-01T09:00:00.000Z');
    const applied = { ...plainSaved('lever:2'), status: 'applied', updatedAt: NOW } as const;
    expect(stateOf([saved], NOW)).toEqual({ state: 'saved', since: '2026-03-01T09:00:00.000Z' });
    expect(stateOf([saved, applied], NOW)).toEqual({ state: 'applied', since: null });
    expect(stateOf([applied, saved], null)).toEqual({ state: 'applied', since: null });
    expect(stateOf([], NOW)).toEqual({ state: 'seen', since: NOW });
    expect(stateOf([], null)).toEqual({ state: 'unread', since: null });
  });

  it('shows three things that were done, and nothing where nothing was', () => {
    const states = ['unread', 'seen', 'saved', 'applied', 'interviewing', 'offer', 'closed'] as const;
    expect(states.map(doneOf)).toEqual([null, 'seen', 'saved', 'applied', 'applied', 'applied', 'applied']);
  });

  it('stands in an order that begins with the AI role that fits best', () => {
    const known = (change: Partial<KnownPosting>): KnownPosting => ({
      verdict: 'ai',
      asked: 10,
      brought: 5,
      share: 0.5,
      tier: 'partial',
      ...read,
      ...change,
    });
    const all = [
      known({ verdict: 'traditional', tier: null, brought: 10, share: 1 }),
      known({ brought: 5, share: 0.4 }),
      known({ verdict: null, asked: 0, brought: null, share: null, tier: null }),
      known({ verdict: 'hidden', brought: 9, share: 0.9 }),
    ];
    expect(all.toSorted(bestFirst)).toEqual([all[3], all[1], all[0], all[2]]);
    const open = [3, 12].map((asked) => known({ asked, brought: null, share: null, tier: 'open' }));
    expect(open.toSorted(bestFirst).map(({ asked }) => asked)).toEqual([12, 3]);
  });
});

describe('its words', () => {
  const now = new Date('2026-03-10T12:00:00');
  const words = (change: Partial<KnownPosting>) =>
    knownWords({ ...knownPosting(seen(), read, holding('a'), CARRYING), since: '2026-03-07T23:00:00', ...change }, now);

  it('say the fit with its basis, and what was done when', () => {
    expect(words({})).toBe('AI role · asks 3 · you bring 1\nRead 3 days ago');
    expect(words({ brought: null, state: 'applied', since: null, repost: true })).toBe(
      'AI role · asks 3\nApplied · listed again',
    );
    expect(words({ verdict: 'traditional', asked: 0, state: 'unread', since: null })).toBe(
      'Not an AI role · asks none of it',
    );
    expect(words({ verdict: null, state: 'unread', since: null })).toBe('Not in English');
  });

  it('count the days as a calendar does', () => {
    const times = ['03-10T00:05', '03-09T23:55', '03-05T12:00', '02-12T12:00', '2025-11-01T12:00', '2027-01-01T12:00'];
    const since = times.map((time) => (time.length > 11 ? time : `2026-${time}`));
    expect(since.map((time) => ago(time, now))).toEqual([
      'today',
      'yesterday',
      '5 days ago',
      '3 weeks ago',
      '4 months ago',
      'today',
    ]);
  });
});
