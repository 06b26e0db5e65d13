import { useEffect, useState } from 'preact/hooks';
import { onHandedText, takeText } from '../../browser/handed-text.ts';
import { selectedText } from '../../browser/selection.ts';
import type { PageView } from '../../ui/popup/page-view.ts';

/** A shorter selection, in UTF-16 units, is a slip of the mouse and no posting; it is read only when the user says so. */
const LEAST = 80;

/**
 * Follows what is selected on a tab's page: where the page shows no posting it is read in its place, beside one or a list it is offered.
 *
 * @param tab the tab's id, or null where there is none
 * @param page what the tab shows
 * @param check reads a text; called at most once for the selection that was there, and for each text that the background hands over
 * @returns whether a selection can be offered beside the page's posting
 */
export function useSelectedText(tab: Promise<number | null>, page: PageView, check: (text: string) => void): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    const isEmpty = page.state === 'none' || page.state === 'unreadable';
    if (!isEmpty && page.state !== 'posting' && page.state !== 'list') return;
    void tab.then(async (id) => {
      const text = id === null ? '' : await selectedText(id);
      if (text.length < LEAST) return;
      if (isEmpty) check(text);
      else setOffered(true);
    });
    // Only what the page is counts: a page that is asked again and says the same is not read again.
  }, [tab, page.state]);

  useEffect(() => {
    const controller = new AbortController();
    void tab.then(async (id) => {
      if (id === null || controller.signal.aborted) return;
      const take = async (): Promise<void> => {
        const text = await takeText(id);
        if (text?.trim()) check(text);
      };
      // The popup may be there before the text, or the text before the popup.
      onHandedText(id, () => void take(), controller.signal);
      await take();
    });
    return () => controller.abort();
  }, [tab]);
  return offered;
}
