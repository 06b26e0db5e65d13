import { LONGEST_DESCRIPTION } from '../core/posting.ts';
import { readInPage } from './read-in-page.ts';

/** Runs in the page. */
const readSelection = (longest: number): string => (getSelection()?.toString() ?? '').slice(0, longest).trim();

/**
 * Reads what is selected in a tab.
 *
 * @param tabId the tab
 * @param frameId the frame, or undefined for whichever has most selected
 * @returns the text; empty where nothing is selected, or the page may not be read
 */
export async function selectedText(tabId: number, frameId?: number): Promise<string> {
  try {
    const texts = await readInPage(tabId, readSelection, LONGEST_DESCRIPTION, frameId);
    return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  } catch {
    return '';
  }
}
