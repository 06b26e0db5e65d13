import { isApplicationStep } from './address.ts';
import type { Board, PostingParts } from './board.ts';
import type { BoardDescription, Selectors } from './board-description.ts';
import { type Card, findCards, linkedKey } from './cards.ts';
import { capitalized, spelledIn } from './employer-in-address.ts';
import { readGenerally } from './general-reader.ts';
import { readText } from './page-text.ts';
import { companyBeside, headingsOf, isAlike } from './page-title.ts';
import { commonAncestor, firstLine, linesOf, withText } from './pick.ts';
import { findBySchema, WHOLE } from './schema-page.ts';

const list = (selectors: Selectors = []): readonly string[] =>
  typeof selectors === 'string' ? [selectors] : selectors;

/** The first group of a pattern that matched in a text. */
function groupIn(pattern: RegExp | undefined, text: string): string | null {
  const [, ...groups] = pattern?.exec(text) ?? [];
  return groups.find(Boolean) ?? null;
}

const withoutHash = ({ host, pathname, search }: URL): string => host + pathname + search;

const keyIn = ({ key }: BoardDescription, url: URL): string | null =>
  groupIn(key, withoutHash(url)) ?? groupIn(key, url.hash);

const NOTHING = /^$/;

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

/** What a board says of one of its pages. */
class DescribedPage {
  readonly key: string | null;
  private readonly pane: Element | null;
  private readonly paneKey: string | null;
  /** Where the posting is looked for. */
  private readonly root: ParentNode;
  /** The employer's short name in the address. */
  private readonly slug: string | null;

  constructor(
    private readonly board: BoardDescription,
    private readonly document: Document,
    private readonly url: URL,
  ) {
    this.key = keyIn(board, url);
    const panes = board.pane ? withText(document, board.pane) : [];
    this.pane = panes.find((pane) => this.key !== null && board.paneKey?.(pane) === this.key) ?? panes[0] ?? null;
    this.paneKey = (this.pane && board.paneKey?.(this.pane)) ?? null;
    this.root = this.pane ?? document;
    this.slug = groupIn(board.employer, withoutHash(url));
  }

  /** Whether the pane still shows the posting before, or the board's page is none of a posting. */
  private get isOther(): boolean {
    const { key, paneKey, board } = this;
    return (key !== null && paneKey !== null && key !== paneKey) || (board.keyed === true && (key ?? paneKey) === null);
  }

  private without(line: string): string {
    return line.replace(this.board.added ?? NOTHING, '').trim();
  }

  private line(root: ParentNode, selectors: Selectors = []): string | null {
    return this.without(firstLine(root, ...list(selectors)) ?? '') || null;
  }

  /** What the page's data says of the posting that is shown: a page that is drawn anew keeps that of the one before. */
  private dataOf(title: string | null, marked: Element | null): PostingParts | null {
    if (this.pane && !this.board.legalNames) return null;
    const data = findBySchema(this.document, this.url, marked);
    return data && (!title || isAlike(title, data.title)) ? data : null;
  }

  private companyOf(title: string, body: Element, data: PostingParts | null): string | null {
    const { board, document, slug } = this;
    const spelled = (): string | null => slug && spelledIn(slug, `${document.title} ${body.textContent}`);
    return (
      board.employerName ??
      (board.legalNames ? spelled() : null) ??
      data?.company ??
      this.line(this.root, board.company) ??
      (this.pane || board.legalNames ? null : companyBeside(document, title)) ??
      spelled() ??
      (slug && capitalized(slug))
    );
  }

  /** A list's address is no posting's own: a pane that nothing gives a key is known by what it says. */
  private ownKey(title: string): string | null {
    const { key, paneKey, pane, board } = this;
    return key ?? paneKey ?? (pane && [title, this.line(pane, board.company)].filter(Boolean).join(' · '));
  }

  /** The posting by its headings and density, where the address says that there is one and nothing else is known of it. */
  private readByHeadings(title: string | undefined): PostingParts | null {
    const { key, pane, document, url } = this;
    const read = key !== null && !pane ? readGenerally(document, url, true) : null;
    return read && { ...read, key, title: title ?? read.title };
  }

  posting(): PostingParts | null {
    const { board, document, root, pane } = this;
    if (this.isOther) return null;
    const shown = this.line(root, board.title);
    const marked = markedBody(root, board);
    const data = this.dataOf(shown, marked);
    const schema = pane ? null : data;
    const title = shown ?? schema?.title;
    const body = wholeBody(marked, schema);
    if (!title || !body) return this.readByHeadings(title);
    if (board.frame && !document.contains(body) && document.querySelector(board.frame)) return null;
    const extras = board.extras ? linesOf(root, board.extras).map((line) => this.without(line)) : [];
    const skip = ['form', 'footer', board.skip].filter(Boolean).join();
    const parts: PostingParts = {
      key: this.ownKey(title),
      title,
      company: this.companyOf(title, body, data),
      location: schema?.location ?? this.line(root, board.location),
      extras: [...new Set([...extras.filter(Boolean), ...(schema?.extras ?? [])])],
      body,
      skip: [...headingsOf(body, title), ...body.querySelectorAll(skip)],
    };
    return board.refine?.(parts, document) ?? parts;
  }

  /** The list of one employer names it above, as its postings do, or in its own title. */
  private oneEmployer(): string | null {
    const { board, document, slug } = this;
    return (
      this.line(document, board.company) ??
      groupIn(ONE_EMPLOYER, document.title.trim()) ??
      (slug && (spelledIn(slug, document.title) ?? capitalized(slug)))
    );
  }

  cards(): readonly Card[] {
    const { board, document, url } = this;
    if (!board.cards) return [];
    const { key } = board.cards;
    const keyOf = (card: Element): string | null => {
      const noted = key && (card.closest(`[${key}]`) ?? card.querySelector(`[${key}]`))?.getAttribute(key);
      return noted || linkedKey(card, url, (address) => keyIn(board, address));
    };
    const cards = findCards(document, board.cards, keyOf);
    const one = cards.some(({ company }) => !company) ? this.oneEmployer() : null;
    return cards.map((card) => ({
      ...card,
      titleText: this.without(card.titleText),
      company: this.without(card.company ?? one ?? '') || null,
    }));
  }
}

/**
 * Makes a board of its description. What the page says in machine's terms is asked first wherever it is about the
 * posting that is shown, the board's markup fills in the rest, and last come headings and density.
 *
 * @param board where the board says what
 */
export function describedBoard(board: BoardDescription): Board {
  const { name, matches, marksOnRequest = false, onRequest, sign } = board;
  return {
    name,
    matches,
    marksOnRequest,
    ...(onRequest && { onRequest }),
    ...(sign && { sign }),
    expects: (url) => keyIn(board, url) !== null && !isApplicationStep(url),
    find: (document, url) => (isApplicationStep(url) ? null : new DescribedPage(board, document, url).posting()),
    cards: (document, url) => new DescribedPage(board, document, url).cards(),
  };
}
