import type { PageState, ReadPostingAnswer } from '../../browser/messages.ts';
import { type FactPlace, factPlaces } from '../../core/fact-places.ts';
import type { Posting } from '../../core/posting.ts';
import { fits, type Tag } from '../../core/tag.ts';
import type { Marks } from '../../page/marks.ts';
import { rangesOf, standsIn } from '../../page/page-ranges.ts';
import { type PageReading, readPage } from '../../page/read-page.ts';

/** What the session needs of the world. */
export interface SessionWorld {
  readonly document: Document;
  readonly marks: Marks;
  address(): URL;
  /** Asks the background; the promise fails where it does not answer. */
  readPosting(posting: Posting): Promise<ReadPostingAnswer>;
  forgetPosting(): Promise<unknown>;
  /** Called with whatever went wrong with an answer. */
  failed(error: unknown): void;
  /** Scrolls a range into view. */
  scrollTo(range: Range): void;
  /** Milliseconds on any steady clock. */
  now(): number;
}

/** A board fills a posting's page in this time, in milliseconds; after it, silence means that it could not be read. */
const LOADING_TIME = 8_000;

/** What the content script knows of its page: the posting that is shown, its reading, and whether it is marked. */
export interface Session {
  /** Looks at the page; true where there was anything new. */
  look(): boolean;
  holdsPosting(): boolean;
  /** The element whose text was read, or null. */
  body(): Element | null;
  /** What each tag id of the present reading is called. */
  labels(): Readonly<Record<string, string>>;
  describePage(): PageState;
  showTag(start: number): boolean;
  setMarks(on: boolean): null;
  /** Asks for the reading anew; until it is there, the present one stays. */
  readAgain(): Promise<null>;
}

const isSame = (one: Posting, other: Posting): boolean =>
  one.id === other.id &&
  one.title === other.title &&
  one.company === other.company &&
  one.location === other.location &&
  one.extras === other.extras &&
  one.description === other.description;

/**
 * Starts to keep a page's state.
 *
 * @param world the page and the background
 * @param signal ends it: late answers are dropped
 */
export function createSession(world: SessionWorld, signal: AbortSignal): Session {
  const { document, marks } = world;
  let page: PageReading = { posting: null, expected: null };
  let answer: ReadPostingAnswer | null = null;
  /** The question that counts; an answer to any other comes too late. */
  let asking: { readonly posting: Posting } | null = null;
  /** What the user said of marks while the answer was under way. */
  let wish: boolean | null = null;
  /** An answer came while the page was drawing its text anew, and found no place for its marks. */
  let owed = false;
  let address = '';
  let arrived = world.now();

  const isInPage = (): boolean => page.posting !== null && standsIn(page.pageText, document);

  const paint = (): void => {
    owed = page.posting !== null && answer?.marks === true && !isInPage();
    if (page.posting && answer?.marks && !owed) marks.paint(page.pageText, answer.reading.tags, answer.families);
    else marks.clear();
  };

  const ask = async (posting: Posting): Promise<void> => {
    const question = { posting };
    asking = question;
    wish = null;
    try {
      const given = await world.readPosting(posting);
      // Meanwhile another posting may be shown, or this one with other words.
      if (signal.aborted || asking !== question) return;
      answer = { ...given, marks: wish ?? given.marks };
      paint();
    } catch (error) {
      if (!signal.aborted) world.failed(error);
    } finally {
      if (asking === question) asking = null;
    }
  };

  const forget = async (): Promise<void> => {
    asking = null;
    answer = null;
    marks.clear();
    try {
      await world.forgetPosting();
    } catch (error) {
      if (!signal.aborted) world.failed(error);
    }
  };

  const look = (): boolean => {
    const url = world.address();
    if (url.href !== address) arrived = world.now();
    address = url.href;
    const before = page.posting;
    const next = readPage(document, url);
    if (before && next.posting && isSame(before, next.posting)) {
      page = { ...next, posting: before };
      if (marks.areIntact() && !owed) return false;
      paint();
      return true;
    }
    page = next;
    if (!page.posting) {
      if (before) void forget();
      return before !== null;
    }
    // The marks of a text that only grew stay until the new reading is there; another posting's go at once.
    if (before?.id !== page.posting.id) marks.clear();
    answer = null;
    void ask(page.posting);
    return true;
  };

  const tagAt = (start: number): Tag | null => {
    const text = page.posting?.description ?? '';
    return answer?.reading.tags.find((tag) => tag.start === start && fits(tag, text)) ?? null;
  };

  /** Facts rest on words of the posting too, and are shown in the same way. */
  const factAt = (start: number): FactPlace | null => {
    const text = page.posting?.description ?? '';
    const places = answer ? factPlaces(answer.reading.facts) : [];
    return places.find((place) => place.start === start && text.slice(start, place.end) === place.quote) ?? null;
  };

  return {
    look,
    holdsPosting: () => page.posting !== null,
    body: () => (page.posting && page.pageText.runs[0]?.node.parentElement) ?? null,
    labels: () => answer?.labels ?? {},
    describePage() {
      look();
      if (page.posting) {
        if (!answer && asking?.posting !== page.posting) void ask(page.posting);
        const { posting, board } = page;
        const isMarked = answer?.marks === true && isInPage();
        return {
          state: 'posting',
          posting,
          reading: answer?.reading ?? null,
          marks: isMarked,
          marksOnRequest: board.marksOnRequest,
        };
      }
      const { expected } = page;
      if (!expected) return { state: 'none' };
      const board = expected.board.name;
      return world.now() - arrived < LOADING_TIME
        ? { state: 'waiting', board }
        : { state: 'unreadable', board, boardId: expected.id };
    },
    showTag(start) {
      const place = tagAt(start) ?? factAt(start);
      if (!place || !page.posting || !isInPage()) return false;
      const ranges = rangesOf(page.pageText, place.start, place.end);
      const [first] = ranges;
      const last = ranges.at(-1);
      if (!first || !last) return false;
      world.scrollTo(first);
      if (answer?.marks) marks.flash(ranges);
      // Where nothing may be painted, the place is shown as a reader would show it: selected.
      else
        document
          .getSelection()
          ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      return true;
    },
    setMarks(on) {
      wish = on;
      if (answer) answer = { ...answer, marks: on };
      paint();
      return null;
    },
    async readAgain() {
      if (page.posting) await ask(page.posting);
      return null;
    },
  };
}
