import type { Board } from '../board.ts';
import { commentCard, hiringComment, hiringComments, postingOfComment } from '../hacker-news/comment.ts';

const hackerNews: Board = {
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/item*'],
  marksOnRequest: false,
  // Most threads are about something else, and no address tells.
  expects: () => false,
  find(document, url) {
    // The whole thread is a list; a link into it, like the page of one comment, shows one posting.
    const row = url.hash
      ? hiringComments(document, url).find(({ id }) => id === url.hash.slice(1))
      : hiringComment(document);
    return row ? postingOfComment(row) : null;
  },
  cards: (document, url) => hiringComments(document, url).flatMap((row) => commentCard(row) ?? []),
};
export default hackerNews;
