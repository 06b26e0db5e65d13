import { isApplicationStep } from './address.ts';
import type { Board, PostingParts } from './board.ts';
import { type CardSelectors, findCards, linkedKey } from './cards.ts';
import { readGenerally } from './general-reader.ts';
import { readText } from './page-text.ts';
import { companyBeside, headingsOf, isAlike } from './page-title.ts';
import { commonAncestor, firstLine, linesOf, withText } from './pick.ts';
import { findBySchema, WHOLE } from './schema-page.ts';

/** CSS selectors, asked in this order; `img` says its `alt` and `meta` its `content`; `{key}` is the posting's key in the address. */
type Selectors = string | readonly string[];

/** A board told in data: where in the address its keys stand, and where on the page it says what. */
interface BoardDescription
  extends Pick<Board, 'name' | 'matches'>,
    Partial<Pick<Board, 'marksOnRequest' | 'onRequest' | 'sign'>> {
  /** Finds a posting's key in its address, written as `host/path?query`, else in what follows its `#`: the first group that matched. */
  readonly key: RegExp;
  /** Finds the employer's short name in the address, for pages that say it nowhere else. */
  readonly employer?: RegExp;
  /** The employer, where a site is one company's own. */
  readonly employerName?: string;
  /** Whether pages name a legal entity ("US02 Acme Holdings LLC") or an office, so that the address says better who the employer is. */
  readonly legalNames?: boolean;
  /** A frame that shows the posting: there it is read, and the page around it shows what it draws itself alone. */
  readonly frame?: string;
  /** Whether a page without a key shows no posting, whatever it looks like: an employer's other pages have texts too. */
  readonly keyed?: boolean;
  /**
   * The part of a page with a list that shows one of its postings. Where it is on the page nothing outside of it is
   * asked, least of all the page's data, which there is about the list or about another posting. Where a page keeps
   * several, the one of the address's key, else the first that holds text.
   */
  readonly pane?: string;
  /** Reads the posting's key in the pane, so that the posting before, still shown while the page loads, is not taken for the address's. */
  readonly paneKey?: (pane: Element) => string | null;
  readonly title: Selectors;
  readonly company?: Selectors;
  readonly location?: Selectors;
  /** Every element that says pay, employment type or workplace. */
  readonly extras?: string;
  /** The description; where the first of these that finds text finds several elements, what holds them all. */
  readonly body: Selectors;
  /** Headings of the description, each alone in its element: what holds them all is the description where `body` finds none. */
  readonly headings?: RegExp;
  /** What stands in the description's element and is not the posting's text. */
  readonly skip?: string;
  /** What the board adds to titles, names and places: a label before, a rating behind. */
  readonly added?: RegExp;
  /** The cards of the board's lists. */
  readonly cards?: CardSelectors;
  /** The last word on what was found, for what no selector can say. */
  readonly refine?: (parts: PostingParts, document: Document) => PostingParts;
}

const list = (selectors: Selectors = []): readonly string[] =>
  typeof selectors === 'string' ? [selectors] : selectors;

/** The first group of a pattern that matched in a text. */
function groupIn(pattern: RegExp | undefined, text: string): string | null {
  const [, ...groups] = pattern?.exec(text) ?? [];
  return groups.find(Boolean) ?? null;
}

const withoutHash = ({ host, pathname, search }: URL): string => host + pathname + search;

const wordsOf = (slug: string): string =>
  decodeURIComponent(slug)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "acmerobotics" as a text spells it: "ACME Robotics". */
function spelledIn(text: string, slug: string): string | null {
  const letters = [...wordsOf(slug).replaceAll(' ', '')].join('[ &.-]{0,3}');
  const found = text.match(new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'giu')) ?? [];
  return found.find((name) => /\p{Lu}/u.test(name)) ?? null;
}

/** "acme-robotics" with capitals, which an address has none of. */
const capitalized = (slug: string): string =>
  wordsOf(slug).replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "Jobs at Acme", "Acme Jobs": what the title of one employer's list names. */
const ONE_EMPLOYER = /^(?:jobs|careers) at (.+)|^(.+) (?:jobs|careers)$/i;

/** What holds all of a description's headings; a single one holds nothing together. */
function underHeadings(root: ParentNode, headings: RegExp): Element | null {
  const leaves = withText(root, ':not(:has(*), script, style)').filter(({ textContent }) =>
    headings.test(textContent.trim()),
  );
  return leaves.length > 1 ? commonAncestor(leaves) : null;
}

/** The description's element as the board's markup tells it. */
function markedBody(root: ParentNode, { body, headings }: BoardDescription): Element | null {
  for (const selector of list(body)) {
    const marked = commonAncestor(withText(root, selector));
    if (marked) return marked;
  }
  return headings ? underHeadings(root, headings) : null;
}

/** Of what the board's markup and the page's data say is the description, the one that holds all of it. */
function wholeBody(marked: Element | null, schema: PostingParts | null): Element | null {
  if (!marked || !schema || marked.contains(schema.body)) return marked ?? schema?.body ?? null;
  return readText(marked).text.length < readText(schema.body).text.length * WHOLE ? schema.body : marked;
}

/**
 * Makes a board of its description. What the page says in machine's terms is asked first wherever it is about the
 * posting that is shown, the board's markup fills in the rest.
 *
 * @param board where the board says what
 */
export function describedBoard(board: BoardDescription): Board {
  const { name, matches, marksOnRequest = false, onRequest, sign, added = /^$/ } = board;
  const keyIn = (url: URL): string | null => groupIn(board.key, withoutHash(url)) ?? groupIn(board.key, url.hash);
  const without = (line: string): string => line.replace(added, '').trim();
  const line = (root: ParentNode, selectors: Selectors = []): string | null =>
    without(firstLine(root, ...list(selectors)) ?? '') || null;
  const slugIn = (url: URL): string | null => groupIn(board.employer, withoutHash(url));
  return {
    name,
    matches,
    marksOnRequest,
    ...(onRequest && { onRequest }),
    ...(sign && { sign }),
    expects: (url) => keyIn(url) !== null && !isApplicationStep(url),
    find(document, url) {
      if (isApplicationStep(url)) return null;
      const key = keyIn(url);
      const panes = board.pane ? withText(document, board.pane) : [];
      const pane = panes.find((each) => key !== null && board.paneKey?.(each) === key) ?? panes[0] ?? null;
      const paneKey = (pane && board.paneKey?.(pane)) ?? null;
      if (key !== null && paneKey !== null && key !== paneKey) return null;
      if (board.keyed && (key ?? paneKey) === null) return null;
      const root = pane ?? document;
      const shown = line(root, board.title);
      const marked = markedBody(root, board);
      const data = pane && !board.legalNames ? null : findBySchema(document, url, marked);
      // A page that is drawn anew keeps the data of the posting it was loaded with.
      const about = data && (!shown || isAlike(shown, data.title)) ? data : null;
      const schema = pane ? null : about;
      const title = shown ?? schema?.title;
      const body = wholeBody(marked, schema);
      if (!title || !body) {
        const read = key !== null && !pane ? readGenerally(document, url, true) : null;
        return read && { ...read, key, title: title ?? read.title };
      }
      if (board.frame && !document.contains(body) && document.querySelector(board.frame)) return null;
      const extras = board.extras ? linesOf(root, board.extras).map(without).filter(Boolean) : [];
      const skip = ['form', 'footer', board.skip].filter(Boolean).join();
      const slug = slugIn(url);
      const spelled = (): string | null => slug && spelledIn(`${document.title} ${body.textContent}`, slug);
      const parts: PostingParts = {
        // A list's address is no posting's own: a pane that nothing gives a key is known by what it says.
        key: key ?? paneKey ?? (pane && [title, line(pane, board.company)].filter(Boolean).join(' · ')),
        title,
        company:
          board.employerName ??
          (board.legalNames ? spelled() : null) ??
          about?.company ??
          line(root, board.company) ??
          (pane || board.legalNames ? null : companyBeside(document, title)) ??
          spelled() ??
          (slug && capitalized(slug)),
        location: schema?.location ?? line(root, board.location),
        extras: [...new Set([...extras, ...(schema?.extras ?? [])])],
        body,
        skip: [...headingsOf(body, title), ...body.querySelectorAll(skip)],
      };
      return board.refine?.(parts, document) ?? parts;
    },
    cards(document, url) {
      if (!board.cards) return [];
      const { key } = board.cards;
      const keyOf = (card: Element): string | null => {
        const noted = key && (card.closest(`[${key}]`) ?? card.querySelector(`[${key}]`))?.getAttribute(key);
        return noted || linkedKey(card, url, keyIn);
      };
      const cards = findCards(document, board.cards, keyOf);
      const slug = slugIn(url);
      // The list of one employer names it above, as its postings do, or in its own title.
      const one = cards.some(({ company }) => !company)
        ? (line(document, board.company) ??
          groupIn(ONE_EMPLOYER, document.title.trim()) ??
          (slug && (spelledIn(document.title, slug) ?? capitalized(slug))))
        : null;
      return cards.map((card) => ({
        ...card,
        titleText: without(card.titleText),
        company: without(card.company ?? one ?? '') || null,
      }));
    },
  };
}
