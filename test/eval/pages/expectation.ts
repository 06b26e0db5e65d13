import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a person who looks at a page finds there; written down by hand, facts only. */
export interface Expectation {
  /** The page's address where the index left a part of it out; else null. */
  readonly address: string | null;
  /** All that count as right. */
  readonly title: readonly string[];
  /** All that count as right; none where the page names no employer; null where that is a matter of opinion. */
  readonly company: readonly string[] | null;
  /** As for the company: the words that must be in the place. */
  readonly place: readonly string[] | null;
  /** Null where the page shows no description, only data about one; else CSS selectors of the elements that hold it. */
  readonly text: string | null;
  /** CSS selector of what stands in these elements and is not the posting's text; empty where there is nothing. */
  readonly without: string;
}

/** A saved page, and what is to be found there. */
export interface SavedPage {
  /** Its path in the folder. */
  readonly file: string;
  readonly path: string;
  readonly board: string;
  readonly url: string;
  readonly isPosting: boolean;
  /** Null for pages without a posting, and for those that nobody has looked at yet. */
  readonly expected: Expectation | null;
}

function rowsOf(file: string): readonly string[][] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line, at, all) => line && all.indexOf(line) === at);
  return lines.slice(1).map((line) => line.split('\t'));
}

/** An index may have a remark behind the address, or none; then the page stands where no board is. */
function addressOf(noted: string): string {
  const [bare = ''] = noted.split(' ');
  return URL.canParse(bare) ? bare : 'https://unknown.example/';
}

const choices = (cell: string | null | undefined): readonly string[] => cell?.split(' || ') ?? [];
const unless = (cell: string | null | undefined): readonly string[] | null => (cell === '?' ? null : choices(cell));

/**
 * Reads a table of expectations: a head, then one page a line, in columns parted by tabs: `file`, `kind` (`posting` or
 * `none`), `address`, `title`, `company`, `place`, `text`, `without`. Choices stand beside each other with ` || `; `-` is nothing,
 * and `?` stands where two people would not agree.
 *
 * @param file path of the table
 */
export function expectationsIn(file: string): ReadonlyMap<string, Expectation | null> {
  if (!existsSync(file)) return new Map();
  return new Map(
    rowsOf(file).map(([name = '', kind, ...cells]) => {
      const [address, title, company, place, text, without] = cells.map((cell) => (cell === '-' ? null : cell));
      const said = { title: choices(title), company: unless(company), place: unless(place) };
      const where = { address: address ?? null, text: text ?? null, without: without ?? '' };
      return [name, kind === 'posting' ? { ...said, ...where } : null];
    }),
  );
}

/**
 * Lists the saved pages of a folder.
 *
 * @param folder holds `INDEX.tsv` with the columns `file`, `board`, `url`, `kind` first
 * @param table path of the expectations
 * @returns the pages that are there, or null where the folder has no index
 */
export function pagesIn(folder: string, table: string): readonly SavedPage[] | null {
  const index = join(folder, 'INDEX.tsv');
  if (!existsSync(index)) return null;
  const expected = expectationsIn(table);
  return rowsOf(index).flatMap(([file = '', board = '', url = '', kind]) => {
    const path = resolve(folder, file);
    if (!existsSync(path)) return [];
    const known = expected.get(file);
    const isPosting = known === undefined ? kind === 'posting' : known !== null;
    return [{ file, path, board, url: known?.address ?? addressOf(url), isPosting, expected: known ?? null }];
  });
}
