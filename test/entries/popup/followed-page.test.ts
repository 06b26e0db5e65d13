import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FollowedPage, followPage, NO_PAGE } from '../../../src/entries/popup/followed-page.ts';
import type { PageView } from '../../../src/ui/popup/page-view.ts';
import { POSTING, READING } from '../../ui/invented.ts';

const marks = { site: 'linkedin.com', on: true, undecided: false };
const posting = (id: string, reading: typeof READING | null = READING): PageView => ({
  state: 'posting',
  posting: { ...POSTING, id, title: `Posting ${id}` },
  reading,
  marks,
});
const WAITING: PageView = { state: 'waiting', board: 'LinkedIn' };
const NONE: PageView = { state: 'none' };

/** Tabs that answer when the test says so, each question by itself. */
function tabsThatWait() {
  const questions: { tab: number; answer: (view: PageView) => void; fail: (error: unknown) => void }[] = [];
  const shown: FollowedPage[] = [NO_PAGE];
  const controller = new AbortController();
  const follower = followPage(
    {
      look: (tab) =>
        new Promise((resolve, reject) => {
          questions.push({ tab, answer: resolve, fail: reject });
        }),
      show: (page) => shown.push(page),
    },
    controller.signal,
  );
  const question = (index: number) => {
    const asked = questions.at(index);
    if (!asked) throw new Error('This was not asked.');
    return asked;
  };
  /** Answers the question that was asked last, or another. */
  const answer = async (view: PageView, index = -1): Promise<void> => {
    question(index).answer(view);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { follower, questions, question, answer, controller, now: () => shown.at(-1) ?? NO_PAGE };
}

const at = (tab: number | null, view: PageView, leaving = false): FollowedPage => ({ tab, view, leaving });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('going from tab to tab', () => {
  test('shows each tab’s own answer', async () => {
    const { follower, answer, now } = tabsThatWait();
    expect(now()).toBe(NO_PAGE);
    follower.turnTo(1);
    await answer(posting('a'));
    expect(now()).toEqual(at(1, posting('a')));
    follower.turnTo(2);
    expect(now()).toEqual(at(1, posting('a'), true));
    await answer(posting('b'));
    expect(now()).toEqual(at(2, posting('b')));
    follower.turnTo(null);
    await answer(NONE, 0);
    expect(now()).toEqual(at(null, NONE));
  });

  test('drops what the tab before answers late', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    follower.turnTo(2);
    await answer(posting('b'));
    await answer(posting('a'), 0);
    expect(now()).toEqual(at(2, posting('b')));
  });

  test('drops the first of two answers of one tab where it comes last', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    void follower.ask();
    await answer(posting('b'), 1);
    await answer(posting('a'), 0);
    expect(now()).toEqual(at(1, posting('b')));
  });

  test('shows nothing of the tab before, once one that does not answer has had its time', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.turnTo(2);
    await vi.advanceTimersByTimeAsync(249);
    expect(now()).toEqual(at(1, posting('a'), true));
    await vi.advanceTimersByTimeAsync(1);
    expect(now()).toEqual(at(2, { state: 'starting' }));
    await answer(posting('b'));
    expect(now()).toEqual(at(2, posting('b')));
  });

  test('shows another tab’s waiting at once: nothing of it was ever shown', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.turnTo(2);
    await answer(WAITING);
    expect(now()).toEqual(at(2, WAITING));
  });

  test('gives the last of many tabs its time, and no timer of another cuts it short', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.turnTo(2);
    await vi.advanceTimersByTimeAsync(200);
    follower.turnTo(3);
    await vi.advanceTimersByTimeAsync(200);
    await answer(posting('c'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(now()).toEqual(at(3, posting('c')));
  });

  test('does not ask a tab twice because it is named twice', async () => {
    const { follower, answer, questions } = tabsThatWait();
    follower.turnTo(1);
    follower.turnTo(1);
    await answer(posting('a'));
    expect(questions).toHaveLength(1);
  });

  test('says what went wrong, and recovers', async () => {
    const { follower, question, answer, now } = tabsThatWait();
    follower.turnTo(1);
    question(-1).fail(new Error('Reload the page.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(now()).toEqual(at(1, { state: 'silent', message: 'Reload the page.' }));
    void follower.ask();
    await answer(posting('a'));
    expect(now()).toEqual(at(1, posting('a')));
  });
});

describe('going from posting to posting in one tab', () => {
  test('keeps the posting whole while the board shows none, then shows the next', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    void follower.ask();
    await answer(WAITING);
    expect(now()).toEqual(at(1, posting('a'), true));
    await vi.advanceTimersByTimeAsync(300);
    await answer(WAITING);
    expect(now()).toEqual(at(1, posting('a'), true));
    await vi.advanceTimersByTimeAsync(450);
    await answer(posting('b'));
    expect(now()).toEqual(at(1, posting('b')));
  });

  test('says that it waits where the next takes long', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    void follower.ask();
    await answer(WAITING);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(now()).toEqual(at(1, WAITING));
    await answer(WAITING);
    expect(now()).toEqual(at(1, WAITING));
  });

  test('shows the next one’s title with nothing of the one before, until its reading is there', async () => {
    const { follower, answer, questions, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    void follower.ask();
    await answer(posting('b', null));
    expect(now()).toEqual(at(1, posting('b', null)));
    await vi.advanceTimersByTimeAsync(300);
    expect(questions).toHaveLength(3);
    await answer(posting('b'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(questions, 'a page that has settled is not asked again').toHaveLength(3);
  });

  test('asks a page that never settles less and less often', async () => {
    const { follower, answer, questions } = tabsThatWait();
    follower.turnTo(1);
    for (let minute = 0; minute < 60_000; minute += 100) {
      const asked = questions.length;
      await answer(posting('a', null));
      await vi.advanceTimersByTimeAsync(100);
      expect(questions.length - asked).toBeLessThanOrEqual(1);
    }
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.length).toBeLessThan(25);
  });

  test('another page that is being loaded takes the place of the posting after a while', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.loads(2);
    expect(now()).toEqual(at(1, posting('a')));
    follower.loads(1);
    expect(now()).toEqual(at(1, posting('a'), true));
    await vi.advanceTimersByTimeAsync(1_500);
    expect(now()).toEqual(at(1, { state: 'starting' }));
    void follower.ask();
    await answer(NONE);
    expect(now()).toEqual(at(1, NONE));
  });

  test('a part of the page that keeps loading leaves the posting where it is, as the page itself says', async () => {
    const { follower, answer, questions, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.loads(1);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(questions).toHaveLength(2);
    await answer(posting('a'));
    expect(now()).toEqual(at(1, posting('a')));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(questions).toHaveLength(2);
  });

  test('an address that changes without a new page leaves the posting where it is', async () => {
    const { follower, answer, now } = tabsThatWait();
    follower.turnTo(1);
    await answer(posting('a'));
    follower.loads(1);
    void follower.ask();
    await answer(posting('a'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(now()).toEqual(at(1, posting('a')));
  });
});

test('after its end nothing is shown and nobody is asked', async () => {
  const { follower, answer, questions, controller, now } = tabsThatWait();
  follower.turnTo(1);
  await answer(posting('a', null));
  controller.abort();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(questions).toHaveLength(1);
  void follower.ask();
  await answer(posting('b'));
  expect(now()).toEqual(at(1, posting('a', null)));
});
