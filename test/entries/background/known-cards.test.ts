import { describe, expect, it, vi } from 'vitest';
import type { SavedPosting } from '../../../src/core/saved-posting.ts';
import { indexSeen, type SeenPosting, seenPosting } from '../../../src/core/seen-posting.ts';
import { knownCards, type Memory, noMemory, readCards } from '../../../src/entries/background/known-cards.ts';
import { boardOf, isPageOf } from '../../../src/entries/background/sender-page.ts';
import { plainPosting, plainReading, plainSaved } from '../../support/saved.ts';

const MORNING = '2026-03-10T09:00:00.000Z';
const now = () => new Date(MORNING);
const seen = (id: string, at = MORNING): SeenPosting => seenPosting(plainPosting({ id }), plainReading(), at);
const memoryOf = (all: readonly SeenPosting[], saved: readonly SavedPosting[] = []): Memory => ({
  seen: async () => indexSeen(all),
  saved: async (id) => saved.find(({ posting }) => posting.id === id) ?? null,
  profile: async () => null,
  now,
});
const card = (key: string | null, title = 'Product Manager') => ({ key, title, company: 'Acme', location: null });

describe('cards of a list', () => {
  it('are told by what was seen and saved of them, each by itself', async () => {
    const other = { ...seen('lever:2'), name: 'acme: baker' };
    const memory = memoryOf([seen('lever:1'), other], [plainSaved('lever:2')]);
    const known = await knownCards(memory, 'lever', [card('1'), card('2'), card('9', 'Miller')]);
    expect(known).toMatchObject([{ state: 'seen', repost: false }, { state: 'saved' }, null]);
  });

  it('put up again under a new id are what the first one was', async () => {
    const [known] = await knownCards(memoryOf([seen('lever:1')], [plainSaved('lever:1')]), 'lever', [card('5')]);
    expect(known).toMatchObject({ state: 'saved', repost: true, words: expect.stringContaining('listed again') });
  });

  it('are told of their own board’s ids alone', async () => {
    const memory = memoryOf([{ ...seen('lever:1'), name: null }], [plainSaved('lever:1')]);
    expect(await knownCards(memory, 'ashby', [card('1', 'Miller')])).toEqual([null]);
    expect(await knownCards(memory, null, [card('1', 'Miller')])).toEqual([null]);
  });

  it('that were saved are known though nothing was noted', async () => {
    const [known] = await knownCards(memoryOf([], [plainSaved('lever:1')]), 'lever', [card('1')]);
    expect(known).toMatchObject({ verdict: 'traditional', state: 'saved', repost: false });
  });

  it('stay known where one of the stores cannot be read', async () => {
    const closed = async (): Promise<never> => {
      throw new Error('closed');
    };
    const memory = memoryOf([seen('lever:1')]);
    expect(await knownCards({ ...memory, saved: closed, profile: closed }, 'lever', [card('1')])).toMatchObject([
      { state: 'seen' },
    ]);
    expect(await knownCards({ ...memory, seen: closed }, 'lever', [card('1')])).toEqual([null]);
  });

  it('are not known in a private window', async () => {
    expect(await knownCards(noMemory(now), 'lever', [card('1')])).toEqual([null]);
  });
});

describe('cards that hold their text', () => {
  it('are read, and told from those that the user opened before', async () => {
    const text = { description: 'Another text about bread.' };
    const postings = [plainPosting(), plainPosting({ id: 'lever:2', title: 'Baker', ...text })];
    const read = vi.fn(async () => plainReading({ verdict: 'ai' }));
    const memory = memoryOf([seen('lever:0', '2026-03-08T09:00:00.000Z')]);
    expect(await readCards(memory, postings, read)).toMatchObject([
      { verdict: 'ai', tier: 'open', state: 'seen', since: '2026-03-08T09:00:00.000Z', repost: true },
      { verdict: 'ai', state: 'unread', since: null, repost: false },
    ]);
    expect(read).toHaveBeenCalledTimes(2);
    expect(await readCards(noMemory(now), postings, read)).toMatchObject([{ state: 'unread' }, { state: 'unread' }]);
  });
});

describe('who asks', () => {
  it('is the board of the address that the browser says', () => {
    expect(boardOf({ url: 'https://jobs.lever.co/acme' })).toBe('lever');
    expect(boardOf({ url: 'https://de.linkedin.com/jobs/x' })).toBe('linkedin');
    expect(boardOf({ url: 'https://jobs.lever.co.example/acme' })).toBeNull();
    expect(boardOf({})).toBeNull();
  });

  it('is a page, or one of our own', () => {
    const tab = { id: 1 } as never;
    expect(isPageOf({ tab, url: 'https://jobs.lever.co/acme' })).toBe(true);
    expect(isPageOf({ tab, url: 'chrome-extension://abc/popup.html' })).toBe(false);
    expect(isPageOf({ url: 'https://jobs.lever.co/acme' })).toBe(false);
  });
});
