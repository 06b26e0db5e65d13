import {
  type CardsAnswer,
  type KnownCard,
  type ListedCard,
  MOST_LISTED,
  MOST_READ,
  type OpenedCard,
  type PageState,
} from '../../browser/messages.ts';
import type { Posting } from '../../core/posting.ts';
import { boardAt, type NamedBoard } from '../../page/board.ts';
import type { CardMarks } from '../../page/card-marks.ts';
import type { Card } from '../../page/cards.ts';
import { readText } from '../../page/page-text.ts';
import { postingOf } from '../../page/read-page.ts';

/** What a list needs of the world. */
export interface ListWorld {
  readonly document: Document;
  readonly marks: CardMarks;
  address(): URL;
  knownCards(cards: readonly ListedCard[]): Promise<CardsAnswer>;
  readCards(postings: readonly Posting[]): Promise<CardsAnswer>;
  openedCard(posting: Posting): Promise<unknown>;
  /** Called with whatever went wrong with an answer. */
  failed(error: unknown): void;
  /** Scrolls to a card's title and lights it up. */
  show(card: Card): void;
  /** Waits until the page has nothing better to do. */
  idle(): Promise<unknown>;
}

/** What the content script knows of the list that its page shows. */
export interface List {
  /** Looks at the page; true where the list has changed. */
  look(): boolean;
  /** Asks anew for what is known: something was read, saved or applied to, here or elsewhere. */
  refresh(): void;
  setMarks(on: boolean): void;
  /** Null where the page shows no list. */
  describe(): Extract<PageState, { state: 'list' }> | null;
  /** Shows a card by the name that `describe` gave it. */
  open(name: string): OpenedCard;
  /** The words for a painted title. */
  wordsOf(card: Card): string;
  /** Where the list begins, or null. */
  begin(): Element | null;
}

/** The same posting has the same name in a list that was drawn anew. */
const nameOf = ({ key, titleText, company, location }: Card): string =>
  key ?? JSON.stringify([titleText, company, location]);

/**
 * Starts to keep the list of a page.
 *
 * @param world the page and the background
 * @param signal ends it: late answers are dropped
 */
export function createList(world: ListWorld, signal: AbortSignal): List {
  let board: NamedBoard | null = null;
  let path = '';
  let cards: readonly Card[] = [];
  /** By the cards' names; null where nothing is known, or where a text that was read is no posting. */
  const known = new Map<string, KnownCard | null>();
  /** Whose present state was asked for. */
  let current = new Set<string>();
  let marks = false;
  let asking = false;

  const isUnread = (card: Card): boolean => card.read !== undefined && !known.has(nameOf(card));
  const isPosting = (card: Card): boolean => !card.read || known.get(nameOf(card)) !== null;

  const paint = (): void => {
    const told = marks && !signal.aborted ? cards : [];
    world.marks.paint(
      told.flatMap((card) => {
        const one = known.get(nameOf(card));
        return one ? { card, known: one } : [];
      }),
    );
  };

  const postingIn = (card: Card): Posting | null => {
    const parts = card.read?.();
    if (!parts || !board) return null;
    return postingOf(parts, board.id, world.address(), readText(parts.body, parts.skip).text);
  };

  const askStates = async (due: readonly Card[]): Promise<void> => {
    const answer = await world.knownCards(
      due.map(({ key, titleText, company, location }) => ({ key, title: titleText, company, location })),
    );
    marks = answer.marks;
    for (const [index, card] of due.entries()) {
      const name = nameOf(card);
      const one = answer.cards[index] ?? null;
      if (one || !card.read) known.set(name, one);
      // What a text said stays; where the stores no longer know what they once did, it is read again.
      else if (known.get(name)?.state !== 'unread') known.delete(name);
    }
  };

  const readSome = async (due: readonly Card[]): Promise<void> => {
    await world.idle();
    const postings = due.map(postingIn);
    const answer = await world.readCards(postings.filter((posting) => posting !== null));
    marks = answer.marks;
    let at = 0;
    for (const [index, card] of due.entries()) {
      known.set(nameOf(card), (postings[index] && answer.cards[at++]) ?? null);
    }
  };

  /** One question at a time, until nothing is left to ask. */
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      while (!signal.aborted) {
        const due = cards.filter((card) => isPosting(card) && !current.has(nameOf(card)));
        const states = due.filter((card) => !isUnread(card)).slice(0, MOST_LISTED);
        const asked = states.length > 0 ? states : due.slice(0, MOST_READ);
        if (asked.length === 0) break;
        for (const card of asked) current.add(nameOf(card));
        await (states.length > 0 ? askStates(asked) : readSome(asked));
        paint();
      }
    } catch (error) {
      if (!signal.aborted) world.failed(error);
    } finally {
      asking = false;
    }
  };

  return {
    look() {
      const url = world.address();
      // Which board it is, is asked once a path: looks are many.
      if (path !== url.pathname || !board?.board.cards) board = boardAt(world.document, url);
      path = url.pathname;
      const next = board?.board.cards?.(world.document, url) ?? [];
      const isSame = (card: Card, index: number): boolean =>
        cards[index]?.title === card.title && nameOf(cards[index]) === nameOf(card);
      if (next.length === cards.length && next.every(isSame)) return false;
      cards = next;
      paint();
      void ask();
      return true;
    },
    refresh() {
      current = new Set();
      void ask();
    },
    setMarks(on) {
      marks = on;
      paint();
    },
    describe() {
      if (!board || cards.length === 0) return null;
      const { name, marksOnRequest } = board.board;
      return {
        state: 'list',
        board: name,
        url: world.address().href,
        // Not every comment of a thread is a posting.
        total: cards.filter(isPosting).length,
        cards: cards.flatMap((card) => {
          const one = known.get(nameOf(card));
          // Where it was read, its text says its title better.
          const { title, company } = card.read?.() ?? { title: card.titleText, company: card.company };
          return one ? { name: nameOf(card), title, company, known: one } : [];
        }),
        unread: cards.filter(isUnread).length,
        marks,
        marksOnRequest,
      };
    },
    open(name) {
      const card = cards.find((each) => each.title.isConnected && nameOf(each) === name);
      const posting = card ? postingIn(card) : null;
      if (card) world.show(card);
      if (posting) {
        world.openedCard(posting).then(() => {
          current.delete(name);
          void ask();
        }, world.failed);
      }
      return { found: card !== undefined, posting };
    },
    wordsOf: (card) => known.get(nameOf(card))?.words ?? '',
    begin: () => cards[0]?.title ?? null,
  };
}
