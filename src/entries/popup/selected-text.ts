import { useEffect, useState } from 'preact/hooks';
import { onHandedText, takeText } from '../../browser/handed-text.ts';
import { selectedText } from '../../browser/selection.ts';
import type { PageView } from '../../ui/popup/page-view.ts';

/** A shorter selection, in UTF-16 units, is a slip of the mouse and no posting; it is read only when the user says so. */
const LEAST = 80;

/**
 * Follows what is selected on a tab's page: where the page shows no posting it is read in its place, beside one or a list it is offered.
 *
 * @param tab the tab whose button the user clicked; null where there is none, or where nobody clicked
 * @param page what the tab shows
 * @param check reads a text; called at most once for the selection that was there, and for each text that the background hands over
 * @returns whether a selection can be offered beside the page's posting
 */
export function useSelectedText(tab: number | null, page: PageView, check: (text: string) => void): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    const isEmpty = page.state === 'none' || page.state === 'unreadable';
    if (tab === null || (!isEmpty && page.state !== 'posting' && page.state !== 'list')) return;
    void selectedText(tab).then((text) => {
      if (text.length < LEAST) return;
      if (isEmpty) check(text);
      else setOffered(true);
    });
    // Only what the page is counts: a page that is asked again and says the same is not read again.
  }, [tab, page.state]);

  useEffect(() => {
    if (tab === null) return;
    const controller = new AbortController();
    const take = async (): Promise<void> => {
      const text = await takeText(tab);
      if (text?.trim()) check(text);
    };
    // The popup may be there before the text, or the text before the popup.
    onHandedText(tab, () => void take(), controller.signal);
    void take();
    return () => controller.abort();
  }, [tab]);
  return offered;
}
