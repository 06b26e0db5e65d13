import { ownVersion } from '../../browser/own-files.ts';
import { readInPage } from '../../browser/read-in-page.ts';
import { describeStructure } from '../../page/structure.ts';

const REFUSED =
  'The browser did not let Rolelight look at this page. Click Rolelight’s button on the page, then try again.';

/** Long enough for a page's outline, short enough for a mail; in UTF-16 units. */
const LONGEST = 20_000;
/** A page of many frames leaves each its share. */
const LONGEST_FRAME = 12_000;

/**
 * Makes a report of a board whose page could not be read: how the page is built, and no word of it.
 *
 * @param tabId the tab
 * @param boardId the board's id
 * @param today the date, such as `2026-03-05`
 * @returns plain text to look through and to copy
 * @throws Error with a sentence for the user where the browser does not let us read the page
 */
export async function makeReport(tabId: number, boardId: string, today: string): Promise<string> {
  const frames = await readInPage(tabId, describeStructure, LONGEST_FRAME).catch(() => {
    throw new Error(REFUSED);
  });
  const head = `Rolelight ${ownVersion()}, ${today}: no posting read by "${boardId}".`;
  return [head, ...frames].join('\n\n').slice(0, LONGEST);
}
