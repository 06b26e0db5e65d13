// How much of a chosen file is read. A CV has a few pages; whatever is far beyond is a mistake or a trap.

/** Most bytes of a chosen file: a CV with photographs has 5 MB, LinkedIn's whole export seldom more. */
export const MOST_BYTES_IN = 20_000_000;

/** Most bytes that may come out of a packed file, counted as they stream and not as its directory promises: deflate packs 1032 : 1. */
export const MOST_BYTES_OUT = 100_000_000;

/** Most files in a packed file: LinkedIn's export has about 60, a DOCX with pictures a few hundred. */
export const MOST_ENTRIES = 2_000;

/** Most bytes of a document's own XML: its tree takes some twenty times as much memory, and 200 pages have 3 MB of it. */
export const MOST_XML_BYTES = 8_000_000;

/** Most UTF-16 units of text that are given on, of all files together: a thousand pages. */
export const MOST_TEXT = 2_000_000;

/** Most pages of a PDF: an academic's full list of publications has 40. */
export const MOST_PAGES = 60;

/** Most pieces of text on one page: a page that is tightly set has 3,000; a drawing of text has a million. */
export const MOST_ITEMS_ON_PAGE = 10_000;

/** Longest time from bytes to proposals, in milliseconds; the worker is ended then. The largest honest file takes 3 s on a slow machine. */
export const LONGEST_TIME = 10_000;
