import type { Board, PostingParts } from '../board.ts';
import { linkedinCards } from '../linkedin/cards.ts';
import { classic } from '../linkedin/classic.ts';
import { guest } from '../linkedin/guest.ts';
import { idIn } from '../linkedin/layout.ts';
import { sdui } from '../linkedin/sdui.ts';

/** The newest markup first: a page in transition may still hold pieces of an older one. */
const LAYOUTS = [sdui, classic, guest];

const isAboutJobs = (url: URL): boolean => /^\/jobs(?:-guest)?\//.test(url.pathname);
/** A page of one posting, where a pane without an id of its own can only be that one. */
const isSingle = (url: URL): boolean => /\/(?:jobs\/view|jobPosting)\//.test(url.pathname);

const linkedin: Board = {
  name: 'LinkedIn',
  // A posting is reached from anywhere on the site without a new page being loaded. Other countries' hosts serve guests.
  matches: ['https://www.linkedin.com/*', 'https://*.linkedin.com/jobs/*'],
  marksOnRequest: true,
  isQuiet: (url) => !isAboutJobs(url),
  expects: (url) => isAboutJobs(url) && idIn(url.href) !== null,
  find(document, url): PostingParts | null {
    if (!isAboutJobs(url)) return null;
    const id = idIn(url.href);
    for (const layout of LAYOUTS) {
      const pane = layout(document, id);
      if (!pane) continue;
      // While the page navigates, the pane still shows the posting before: it counts only once it is the address's own.
      const isShown = id === null || pane.key === id || (pane.key === null && isSingle(url));
      if (isShown) return { ...pane, key: pane.key ?? id };
    }
    return null;
  },
  cards: (document, url) => (isAboutJobs(url) ? linkedinCards(document, url) : []),
};
export default linkedin;
