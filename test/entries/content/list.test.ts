import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardsAnswer, KnownCard, ListedCard } from '../../../src/browser/messages.ts';
import type { Posting } from '../../../src/core/posting.ts';
import { createList, type List } from '../../../src/entries/content/list.ts';
import type { CardMarks, ToldCard } from '../../../src/page/card-marks.ts';
import { fixture } from '../../support/journey-site.ts';

const LEVER = 'https://jobs.lever.co/acme';
const idOf = (number: number): string => `3f1d2c4b-0000-4000-8000-00000000000${number}`;
const row = (number: number, title: string): string =>
  `<div class="posting"><a class="posting-title" href="/acme/${idOf(number)}"><h5 data-qa="posting-name">${title}</h5></a></div>`;

const known = (change: Partial<KnownCard> = {}): KnownCard => ({
  verdict: 'ai',
  asked: 3,
  brought: 2,
  share: 0.17,
  tier: 'strong',
  state: 'seen',
  since: null,
  repost: false,
  words: 'AI role',
  ...change,
});

/** A copy of a comment under another id. */
function rowLike(comment: Element, id: string): Element {
  const copy = comment.ownerDocument.createElement('tr');
  copy.className = comment.className;
  copy.id = id;
  copy.append(...comment.cloneNode(true).childNodes);
  return copy;
}

describe('a list', () => {
  let document: Document;
  let url: string;
  let stop: AbortController;
  let painted: string[];
  let memory: Map<string, KnownCard>;
  let marks: boolean;
  const asked = vi.fn<(cards: readonly ListedCard[]) => void>();
  const readings = vi.fn<(postings: readonly Posting[]) => void>();
  const opened = vi.fn<(posting: Posting) => Promise<null>>();
  const failed = vi.fn<(error: unknown) => void>();
  const shown = vi.fn<(title: string) => void>();
  let list: List;

  const answer = async (keys: readonly (string | null)[]): Promise<CardsAnswer> => ({
    marks,
    cards: keys.map((key) => memory.get(key ?? '') ?? null),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  };

  beforeEach(() => {
    vi.clearAllMocks();
    document = new JSDOM(`<main>${row(1, 'Baker')}${row(2, 'Miller')}</main>`).window.document;
    url = LEVER;
    stop = new AbortController();
    painted = [];
    marks = true;
    memory = new Map([[idOf(1), known()]]);
    const cardMarks: CardMarks = {
      paint: (told: readonly ToldCard[]) => {
        painted = told.map(({ card, known: { tier, state } }) => `${card.titleText.slice(0, 12)}: ${tier}, ${state}`);
      },
      clear: () => {
        painted = [];
      },
      cardAt: () => null,
    };
    list = createList(
      {
        document,
        marks: cardMarks,
        address: () => new URL(url),
        knownCards(cards) {
          asked(cards);
          return answer(cards.map(({ key }) => key));
        },
        readCards(postings) {
          readings(postings);
          return Promise.resolve({ marks, cards: postings.map(() => known({ state: 'unread' })) });
        },
        openedCard: opened.mockResolvedValue(null),
        failed,
        show: ({ titleText }) => shown(titleText),
        idle: () => Promise.resolve(),
      },
      stop.signal,
    );
  });

  it('asks once for what is known of its cards, and paints it', async () => {
    expect(list.look()).toBe(true);
    await settle();
    expect(painted).toEqual(['Baker: strong, seen']);
    expect(list.look()).toBe(false);
    await settle();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[0]).toMatchObject([
      { key: idOf(1), title: 'Baker', company: 'Acme' },
      { key: idOf(2), title: 'Miller' },
    ]);
    expect(list.describe()).toMatchObject({
      state: 'list',
      board: 'Lever',
      total: 2,
      unread: 0,
      marks: true,
      cards: [{ name: idOf(1), title: 'Baker', company: 'Acme' }],
    });
  });

  it('paints titles that the page drew anew at once, and asks only for those that came', async () => {
    list.look();
    await settle();
    const main = document.querySelector('main');
    if (main) main.innerHTML = `${row(3, 'Mason')}${row(1, 'Baker')}`;
    painted = [];
    expect(list.look()).toBe(true);
    expect(painted).toEqual(['Baker: strong, seen']);
    await settle();
    expect(asked.mock.calls.map(([cards]) => cards.map(({ title }) => title))).toEqual([
      ['Baker', 'Miller'],
      ['Mason'],
    ]);
  });

  it('paints the same titles again where the page put them into other nodes', async () => {
    list.look();
    await settle();
    painted = [];
    const main = document.querySelector('main');
    if (main) main.innerHTML = `${row(1, 'Baker')}${row(2, 'Miller')}`;
    expect(list.look()).toBe(true);
    expect(painted).toEqual(['Baker: strong, seen']);
    await settle();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('follows what the user does meanwhile, and keeps the titles painted until it is told', async () => {
    list.look();
    await settle();
    memory.set(idOf(1), known({ state: 'saved' })).set(idOf(2), known({ tier: null }));
    list.refresh();
    expect(painted).toEqual(['Baker: strong, seen']);
    await settle();
    expect(painted).toEqual(['Baker: strong, saved', 'Miller: null, seen']);
    memory.clear();
    list.refresh();
    await settle();
    expect(painted).toEqual([]);
  });

  it('paints only where marks are switched on, and tells the popup all the same', async () => {
    marks = false;
    list.look();
    await settle();
    expect(painted).toEqual([]);
    expect(list.describe()?.cards.length).toBe(1);
    list.setMarks(true);
    expect(painted).toEqual(['Baker: strong, seen']);
    list.setMarks(false);
    expect(painted).toEqual([]);
  });

  it('takes the paint away with the list', async () => {
    list.look();
    await settle();
    document.querySelector('main')?.replaceChildren();
    expect(list.look()).toBe(true);
    expect(painted).toEqual([]);
    expect(list.describe()).toBeNull();
    expect(list.begin()).toBeNull();
  });

  it('leads to a card that still stands there', async () => {
    list.look();
    await settle();
    list.describe();
    expect(list.open(idOf(1))).toEqual({ found: true, posting: null });
    expect(shown).toHaveBeenCalledExactlyOnceWith('Baker');
    document.querySelector('.posting')?.remove();
    expect(list.open(idOf(1))).toEqual({ found: false, posting: null });
    expect(list.open('no such name')).toEqual({ found: false, posting: null });
  });

  it('says what went wrong, and asks again at the next look', async () => {
    asked.mockImplementationOnce(() => {
      throw new Error('orphaned');
    });
    list.look();
    await settle();
    expect(failed).toHaveBeenCalledTimes(1);
    list.refresh();
    await settle();
    expect(painted).toEqual(['Baker: strong, seen']);
  });

  it('drops what comes after its end', async () => {
    list.look();
    stop.abort();
    await settle();
    expect(painted).toEqual([]);
  });

  describe('that holds its texts', () => {
    beforeEach(() => {
      const { html, url: address } = fixture('hacker-news-thread');
      document.documentElement.innerHTML = html;
      url = address;
      memory.clear();
    });

    it('is read a few at a time, and no comment twice', async () => {
      const comment = document.querySelector('tr.comtr');
      for (let id = 9_001; id < 9_030; id += 1) {
        comment?.insertAdjacentElement('afterend', rowLike(comment, String(id)));
      }
      list.look();
      await settle();
      const read = readings.mock.calls.flatMap(([postings]) => postings);
      expect(read.length).toBeGreaterThan(29);
      expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
      for (const [postings] of readings.mock.calls) expect(postings.length).toBeLessThanOrEqual(8);
      expect(read[0]?.id).toMatch(/^hacker-news:\d+$/);
      expect(painted.length).toBe(read.length);
      const state = list.describe();
      expect(state).toMatchObject({ total: read.length, unread: 0 });
      expect(state?.cards[0]).toMatchObject({ title: read[0]?.title, company: read[0]?.company });
      asked.mockClear();
      list.refresh();
      await settle();
      expect(readings.mock.calls.flatMap(([postings]) => postings).length).toBe(read.length);
      // Of the comments that are no postings nothing is asked.
      expect(asked.mock.calls.flatMap(([cards]) => cards).length).toBe(read.length);
      expect(painted.length).toBe(read.length);
    });

    it('hands over the posting that is opened, and shows it as read', async () => {
      list.look();
      await settle();
      const [first] = list.describe()?.cards ?? [];
      const { posting } = list.open(first?.name ?? '');
      expect(posting?.title).toBe(first?.title);
      expect(opened).toHaveBeenCalledExactlyOnceWith(posting);
      memory.set(posting?.id.replace('hacker-news:', '') ?? '', known({ state: 'seen' }));
      list.refresh();
      await settle();
      expect(painted.filter((line) => line.endsWith('seen')).length).toBe(1);
    });
  });
});
