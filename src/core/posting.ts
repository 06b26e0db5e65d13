import * as v from 'valibot';

/** One job posting as text: what leaves the page, and all that the core ever sees of it. */
export interface Posting {
  /** Stable for the same posting: board and the board's own id where it has one, else board and address. */
  readonly id: string;
  /** The page's address, without tracking parameters; empty for pasted text. */
  readonly url: string;
  /** Id of the board that read it; `text` for pasted text. */
  readonly board: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** What the page says beside the description (pay, employment type, workplace), one statement a line. */
  readonly extras: string;
  readonly description: string;
}

/** The longest description that is read, in UTF-16 units; the rest is left out and said so. */
export const LONGEST_DESCRIPTION = 1_000_000;

/** Longer than any title, name or place is; a page that says more there says something else. */
export const LONGEST_LINE = 2_000;
const LONGEST_EXTRAS = 20_000;

const LineSchema = v.pipe(v.string(), v.maxLength(LONGEST_LINE));

/** A posting that came from outside the core: from a page by message, from the store, from a file. */
export const PostingSchema = v.object({
  id: LineSchema,
  url: v.pipe(v.string(), v.maxLength(LONGEST_EXTRAS)),
  board: LineSchema,
  title: LineSchema,
  company: v.nullable(LineSchema),
  location: v.nullable(LineSchema),
  extras: v.pipe(v.string(), v.maxLength(LONGEST_EXTRAS)),
  description: v.pipe(v.string(), v.maxLength(LONGEST_DESCRIPTION)),
}) satisfies v.GenericSchema<unknown, Posting>;

/** What a posting is made of; lines may be as long and as untidy as a page has them. */
export interface PostingSource {
  readonly board: string;
  /** The board's own key of the posting, or null where the address has to serve. */
  readonly key: string | null;
  /** Without tracking parameters. */
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** One statement each. */
  readonly extras: readonly string[];
  readonly description: string;
}

const line = (text: string): string => text.slice(0, LONGEST_LINE).replace(/\s+/g, ' ').trim();

/**
 * Makes a posting of what was read.
 *
 * @param source what was read; its description is taken as it is, because offsets count into it
 * @returns a posting that `PostingSchema` lets in
 */
export function createPosting(source: PostingSource): Posting {
  return {
    id: `${source.board}:${source.key ?? source.url}`.slice(0, LONGEST_LINE),
    url: source.url.slice(0, LONGEST_EXTRAS),
    board: source.board,
    title: line(source.title),
    company: (source.company && line(source.company)) || null,
    location: (source.location && line(source.location)) || null,
    extras: source.extras.map(line).filter(Boolean).join('\n').slice(0, LONGEST_EXTRAS),
    description: source.description.slice(0, LONGEST_DESCRIPTION),
  };
}
