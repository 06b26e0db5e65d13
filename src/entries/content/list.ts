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
  open(place: number): OpenedCard;
  /** The words for a painted title. */
  wordsOf(card: Card): string;
  /** Where the list begins, or null. */
  begin(): Element | null;
}

/** The same posting in a list that was drawn anew. */
const nameOf = ({ key, titleText, company, location }: Card): string =>
  key ?? JSON.stringify([titleText, company, location]);

const isSame = (one: readonly Card[], other: readonly Card[]): boolean =>
  one.length === other.length &&
  one.every((card, index) => {
    const now = other[index];
    return now?.title === card.title && nameOf(now) === nameOf(card);
  });

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
  /** The cards that `describe` told of, by number. */
  let described: readonly Card[] = [];
  const known = new Map<string, KnownCard | null>();
  /** What the texts of cards that were read say of themselves, better than the list does. */
  const read = new Map<string, Pick<Posting, 'title' | 'company'>>();
  /** Whose present state was asked for. */
  let current = new Set<string>();
  let marks = false;
  let asking = false;

  const paint = (): void => {
    const told = marks ? cards : [];
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

  /** What a card's text said stays; where the stores no longer know what they once did, it is read again. */
  const keep = (card: Card, answer: KnownCard | null): void => {
    const name = nameOf(card);
    if (answer || !card.read) known.set(name, answer);
    else if (known.get(name)?.state !== 'unread') known.delete(name);
  };

  const askStates = async (due: readonly Card[]): Promise<void> => {
    for (const card of due) current.add(nameOf(card));
    const answer = await world.knownCards(
      due.map(({ key, titleText, company, location }) => ({ key, title: titleText, company, location })),
    );
    marks = answer.marks;
    for (const [index, card] of due.entries()) keep(card, answer.cards[index] ?? null);
  };

  const readSome = async (due: readonly Card[]): Promise<void> => {
    await world.idle();
    const pairs = due.map((card) => ({ name: nameOf(card), posting: postingIn(card) }));
    const postings = pairs.flatMap(({ posting }) => posting ?? []);
    const answer = postings.length > 0 ? await world.readCards(postings) : null;
    marks = answer?.marks ?? marks;
    for (const { name, posting } of pairs) {
      current.add(name);
      known.set(name, (posting && answer?.cards[postings.indexOf(posting)]) ?? null);
      if (posting) read.set(name, posting);
    }
  };

  /** One question at a time, until nothing is left to ask. */
  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      while (!signal.aborted) {
        const isUnread = (card: Card): boolean => card.read !== undefined && !known.has(nameOf(card));
        /** Of what is no posting there is nothing to ask. */
        const isNone = (card: Card): boolean => card.read !== undefined && known.get(nameOf(card)) === null;
        const unread = cards.filter(isUnread);
        const states = cards.filter((card) => !isUnread(card) && !isNone(card) && !current.has(nameOf(card)));
        if (states.length > 0) await askStates(states.slice(0, MOST_LISTED));
        else if (unread.length > 0) await readSome(unread.slice(0, MOST_READ));
        else break;
        if (!signal.aborted) paint();
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
      if (isSame(cards, next)) return false;
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
      described = cards;
      const told = cards.flatMap((card, place) => {
        const name = nameOf(card);
        const { title, company } = read.get(name) ?? { title: card.titleText, company: card.company };
        const one = known.get(name);
        return one ? { place, title, company, known: one } : [];
      });
      const isUnread = (card: Card): boolean => card.read !== undefined && !known.has(nameOf(card));
      return {
        state: 'list',
        board: board.board.name,
        url: world.address().href,
        // Not every comment of a thread is a posting.
        total: cards.filter((card) => !card.read || known.get(nameOf(card)) !== null).length,
        cards: told,
        unread: cards.filter(isUnread).length,
        marks,
        marksOnRequest: board.board.marksOnRequest,
      };
    },
    open(place) {
      const card = described[place];
      if (!card?.title.isConnected) return { found: false, posting: null };
      world.show(card);
      const posting = postingIn(card);
      if (posting) {
        const again = (): void => {
          current.delete(nameOf(card));
          void ask();
        };
        world.openedCard(posting).then(again, world.failed);
      }
      return { found: true, posting };
    },
    wordsOf: (card) => known.get(nameOf(card))?.words ?? '',
    begin: () => cards[0]?.title ?? null,
  };
}
