import type { Board, PostingParts } from '../board.ts';
import { readGenerally } from '../general-reader.ts';
import { readText } from '../page-text.ts';
import { isAlike } from '../page-title.ts';
import { findBySchema } from '../schema-page.ts';

const lengthOf = ({ body, skip }: PostingParts): number => readText(body, skip).text.length;

/** A page's data may hold only the beginning of the text that the page shows, or words that it does not show at all. */
function find(document: Document, url: URL): PostingParts | null {
  const said = findBySchema(document, url);
  const seen = readGenerally(document, url, said !== null);
  if (!said || !seen || !isAlike(said.title, seen.title)) return said ?? seen;
  const isWhole =
    document.contains(said.body) && (!seen.body.contains(said.body) || 2 * lengthOf(said) > lengthOf(seen));
  return isWhole ? said : { ...said, body: seen.body, skip: seen.skip };
}

/** Reads every page that shows one posting, in machine's terms or in a reader's; starts only where the user asks for it. */
const anySite: Board = {
  name: 'Any site',
  matches: [],
  marksOnRequest: false,
  expects: () => false,
  find,
};
export default anySite;
