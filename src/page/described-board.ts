import { isApplicationStep } from './address.ts';
import type { Board, PostingParts } from './board.ts';
import { readText } from './page-text.ts';
import { companyBeside } from './page-title.ts';
import { commonAncestor, firstLine, firstWithText, linesOf } from './pick.ts';
import { findBySchema } from './schema-page.ts';

/** CSS selectors, asked in this order; `img` says its `alt` and `meta` its `content`. */
type Selectors = string | readonly string[];

/** A board told in data: where in the address its keys stand, and where on the page it says what. */
interface BoardDescription extends Pick<Board, 'name' | 'matches'>, Partial<Pick<Board, 'marksOnRequest' | 'sign'>> {
  /** Finds a posting's key in its address, written as `host/path?query`: the first group that matched. */
  readonly key: RegExp;
  /** Finds the employer's short name in the address, for pages that say it nowhere else. */
  readonly employer?: RegExp;
  /**
   * The part of a page with a list that shows one of its postings. Where it is on the page nothing outside of it is
   * asked, least of all the page's data, which there is about the list or about another posting.
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
  /** What stands in the description's element and is not the posting's text. */
  readonly skip?: string;
  /** What the board adds to titles, names and places: a label before, a rating behind. */
  readonly added?: RegExp;
  /** The last word on what was found, for what no selector can say. */
  readonly refine?: (parts: PostingParts, document: Document) => PostingParts;
}

const list = (selectors: Selectors = []): readonly string[] =>
  typeof selectors === 'string' ? [selectors] : selectors;

/** The first group of a pattern that matched in an address. */
function groupIn(pattern: RegExp | undefined, { host, pathname, search }: URL): string | null {
  const [, ...groups] = pattern?.exec(host + pathname + search) ?? [];
  return groups.find(Boolean) ?? null;
}

/** "acme-robotics" as a name: the address is the last to be asked, and has no capitals. */
const nameOf = (slug: string): string =>
  decodeURIComponent(slug)
    .replace(/[-_+]+/g, ' ')
    .replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** This share of what the page's data says must stand in the markup's element for it to be the whole description. */
const WHOLE = 0.7;

/** The description's element, from the board's markup and from the page's data; the one that holds all of it. */
function bodyIn(root: ParentNode, body: Selectors, schema: PostingParts | null): Element | null {
  for (const selector of list(body)) {
    const found = commonAncestor([...root.querySelectorAll(selector)].filter((part) => part.textContent?.trim()));
    if (!found) continue;
    if (!schema || found.contains(schema.body)) return found;
    return readText(found).text.length < readText(schema.body).text.length * WHOLE ? schema.body : found;
  }
  return schema?.body ?? null;
}

/**
 * Makes a board of its description. What the page says in machine's terms is asked first wherever it is about the
 * posting that is shown, the board's markup fills in the rest.
 *
 * @param board where the board says what
 */
export function describedBoard(board: BoardDescription): Board {
  const { name, matches, marksOnRequest = false, sign, added = /^$/ } = board;
  const keyIn = (url: URL): string | null => groupIn(board.key, url);
  const without = (line: string): string => line.replace(added, '').trim();
  const line = (root: ParentNode, selectors: Selectors = []): string | null =>
    without(firstLine(root, ...list(selectors)) ?? '') || null;
  const employer = (url: URL): string | null => {
    const slug = groupIn(board.employer, url);
    return slug && nameOf(slug);
  };
  return {
    name,
    matches,
    marksOnRequest,
    ...(sign && { sign }),
    expects: (url) => keyIn(url) !== null && !isApplicationStep(url),
    find(document, url) {
      if (isApplicationStep(url)) return null;
      const key = keyIn(url);
      const pane = board.pane ? firstWithText(document, board.pane) : null;
      const paneKey = (pane && board.paneKey?.(pane)) ?? null;
      if (key !== null && paneKey !== null && key !== paneKey) return null;
      const root = pane ?? document;
      const schema = pane ? null : findBySchema(document, url);
      const title = line(root, board.title) ?? schema?.title;
      const body = bodyIn(root, board.body, schema);
      if (!title || !body) return null;
      const extras = board.extras ? linesOf(root, board.extras).map(without) : [];
      const skip = ['form', 'h1', 'footer', board.skip].filter(Boolean).join();
      const parts: PostingParts = {
        key: key ?? paneKey,
        title,
        company:
          schema?.company ??
          line(root, board.company) ??
          (pane ? null : companyBeside(document, title)) ??
          employer(url),
        location: schema?.location ?? line(root, board.location),
        extras: [...new Set([...extras, ...(schema?.extras ?? [])])],
        body,
        skip: [...body.querySelectorAll(skip)],
      };
      return board.refine?.(parts, document) ?? parts;
    },
  };
}
