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
const LONGEST_LINE = 2_000;
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
