import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadPostingAnswer } from '../../../src/browser/messages.ts';
import { NO_FACTS } from '../../../src/core/find-facts.ts';
import type { Posting } from '../../../src/core/posting.ts';
import type { Tag } from '../../../src/core/tag.ts';
import { createSession, type Session } from '../../../src/entries/content/session.ts';
import type { Marks } from '../../../src/page/marks.ts';

const first = 'https://jobs.lever.co/acme/3f1d2c4b-0000-4000-8000-000000000001';
const second = 'https://jobs.lever.co/acme/3f1d2c4b-0000-4000-8000-000000000002';
const pageOf = (title: string, text: string): string =>
  `<div class="posting-headline"><h2>${title}</h2></div><div class="section" data-qa="job-description"><p>${text}</p></div>`;

function answerTo(posting: Posting, marks: boolean): ReadPostingAnswer {
  const tag: Tag = {
    id: 'model-metrics',
    kind: 'competency',
    start: 0,
    end: 3,
    quote: posting.description.slice(0, 3),
    strength: 'duty',
    depth: 'own',
    cue: { rule: 'x', strength: null, depth: null, heading: null, zone: 'unknown' },
  };
  const facts = {
    ...NO_FACTS,
    place: { value: 'remote', quote: posting.description.slice(4, 7), start: 4, end: 7 } as const,
  };
  return {
    reading: { rules: '1', language: 'eng', english: true, tags: [tag], facts, verdict: null, requirementsFound: true },
    marks,
    families: { 'model-metrics': 'measurement' },
    labels: { 'model-metrics': 'Model metrics' },
  };
}

describe('a session', () => {
  let document: Document;
  let stop: AbortController;
  let now: number;
  let url: string;
  let painted: string[] | null;
  let intact: boolean;
  let answers: ((marks?: boolean) => void)[];
  let fail: (error: Error) => void;
  const failed = vi.fn<(error: unknown) => void>();
  const scrolled = vi.fn<(range: Range) => void>();
  const forgotten = vi.fn<() => Promise<null>>();
  let flashed: string[];
  let session: Session;

  beforeEach(() => {
    vi.clearAllMocks();
    document = new JSDOM(pageOf('Baker', 'Set metrics.')).window.document;
    stop = new AbortController();
    now = 0;
    url = first;
    painted = null;
    intact = true;
    answers = [];
    flashed = [];
    const marks: Marks = {
      paint: (pageText, tags) => {
        painted = tags.map((tag) => pageText.text.slice(tag.start, tag.end));
        intact = true;
      },
      clear: () => {
        painted = null;
      },
      areIntact: () => intact,
      flash: (ranges) => {
        flashed = ranges.map(String);
      },
      tagsAt: () => [],
    };
    session = createSession(
      {
        document,
        marks,
        address: () => new URL(url),
        readPosting: (posting) =>
          new Promise((resolve, reject) => {
            answers.push((allowed = true) => resolve(answerTo(posting, allowed)));
            fail = reject;
          }),
        forgetPosting: forgotten.mockResolvedValue(null),
        failed,
        scrollTo: scrolled,
        now: () => now,
      },
      stop.signal,
    );
  });

  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const show = (html: string): void => {
    document.body.innerHTML = html;
  };

  it('asks once for a posting, paints the answer, and says what it knows', async () => {
    expect(session.look()).toBe(true);
    expect(session.look()).toBe(false);
    expect(session.describePage()).toMatchObject({
      state: 'posting',
      reading: null,
      marks: false,
      marksOnRequest: false,
    });
    answers[0]?.();
    await settle();
    expect(answers.length).toBe(1);
    expect(painted).toEqual(['Set']);
    expect(session.holdsPosting()).toBe(true);
    expect(session.labels()).toEqual({ 'model-metrics': 'Model metrics' });
    expect(session.describePage()).toMatchObject({
      state: 'posting',
      posting: { title: 'Baker', url: first },
      marks: true,
    });
  });

  it('paints nothing where marks are not allowed, until the user allows them', async () => {
    session.look();
    answers[0]?.(false);
    await settle();
    expect(painted).toBeNull();
    session.setMarks(true);
    expect(painted).toEqual(['Set']);
    session.setMarks(false);
    expect(painted).toBeNull();
  });

  it('keeps to what the user said while the answer was under way', async () => {
    session.look();
    session.setMarks(false);
    answers[0]?.(true);
    await settle();
    expect(painted).toBeNull();
  });

  it('drops an answer that comes after the next posting is shown', async () => {
    session.look();
    show(pageOf('Miller', 'Grind corn.'));
    url = second;
    session.look();
    answers[0]?.();
    await settle();
    expect(painted).toBeNull();
    answers[1]?.();
    await settle();
    expect(painted).toEqual(['Gri']);
  });

  it('asks again when the text grows, and keeps the marks meanwhile', async () => {
    session.look();
    answers[0]?.();
    await settle();
    document.querySelector('p')?.append(' Every day.');
    session.look();
    expect(painted).toEqual(['Set']);
    expect(answers.length).toBe(2);
  });

  it('paints again without asking when the page has drawn the same text anew', async () => {
    session.look();
    answers[0]?.();
    await settle();
    show(pageOf('Baker', 'Set metrics.'));
    intact = false;
    painted = null;
    expect(session.look()).toBe(true);
    expect(painted).toEqual(['Set']);
    expect(answers.length).toBe(1);
  });

  it('paints an answer that came while the page was drawing the same text anew', async () => {
    session.look();
    show(pageOf('Baker', 'Set metrics.'));
    answers[0]?.();
    await settle();
    expect(painted).toBeNull();
    expect(session.look()).toBe(true);
    expect(painted).toEqual(['Set']);
    expect(session.look()).toBe(false);
    expect(answers.length).toBe(1);
  });

  it('forgets a posting that is gone, and says whether one should be there', async () => {
    session.look();
    answers[0]?.();
    await settle();
    show('<p>…</p>');
    session.look();
    expect(painted).toBeNull();
    expect(forgotten).toHaveBeenCalledTimes(1);
    expect(session.describePage()).toEqual({ state: 'waiting', board: 'Lever' });
    now = 10_000;
    expect(session.describePage()).toEqual({ state: 'unreadable', board: 'Lever', boardId: 'lever' });
    url = 'https://jobs.lever.co/acme';
    expect(session.describePage()).toEqual({ state: 'none' });
    expect(forgotten).toHaveBeenCalledTimes(1);
  });

  it('jumps to a mention and lights it up', async () => {
    session.look();
    expect(session.showTag(0)).toBe(false);
    answers[0]?.();
    await settle();
    expect(session.showTag(1)).toBe(false);
    expect(session.showTag(0)).toBe(true);
    expect(scrolled.mock.calls[0]?.[0].toString()).toBe('Set');
    expect(flashed).toEqual(['Set']);
  });

  it('jumps to the words a fact rests on', async () => {
    session.look();
    answers[0]?.();
    await settle();
    expect(session.showTag(4)).toBe(true);
    expect(scrolled.mock.calls[0]?.[0].toString()).toBe('met');
    expect(flashed).toEqual(['met']);
  });

  it('selects a mention where nothing may be painted', async () => {
    session.look();
    answers[0]?.(false);
    await settle();
    expect(session.showTag(0)).toBe(true);
    expect(flashed).toEqual([]);
    expect(document.getSelection()?.toString()).toBe('Set');
  });

  it('reports a failed answer and asks anew when the popup asks', async () => {
    session.look();
    fail(new Error('no answer'));
    await settle();
    expect(failed).toHaveBeenCalledTimes(1);
    session.look();
    expect(answers.length).toBe(1);
    session.describePage();
    expect(answers.length).toBe(2);
  });

  it('reads again when told so, keeps what it has meanwhile, and lets only the last answer count', async () => {
    session.look();
    answers[0]?.();
    await settle();
    const first = session.readAgain();
    const second = session.readAgain();
    expect(painted).toEqual(['Set']);
    expect(session.describePage()).toMatchObject({ reading: { tags: [{ quote: 'Set' }] } });
    answers[1]?.(false);
    await first;
    expect(painted).toEqual(['Set']);
    answers[2]?.(false);
    expect(await second).toBeNull();
    expect(painted).toBeNull();
    expect(answers.length).toBe(3);
  });

  it('has nothing to read again where there is no posting', async () => {
    show('<p>…</p>');
    session.look();
    expect(await session.readAgain()).toBeNull();
    expect(answers.length).toBe(0);
  });

  it('does nothing more once stopped', async () => {
    session.look();
    stop.abort();
    answers[0]?.();
    await settle();
    expect(painted).toBeNull();
    expect(failed).not.toHaveBeenCalled();
  });
});
