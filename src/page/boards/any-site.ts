import type { Board } from '../board.ts';
import { readGenerally } from '../general-reader.ts';
import { findBySchema } from '../schema-page.ts';

/** Reads every page that shows one posting, in machine's terms or in a reader's; starts only where the user asks for it. */
const anySite: Board = {
  name: 'Any site',
  matches: [],
  marksOnRequest: false,
  expects: () => false,
  find: (document, url) => findBySchema(document, url) ?? readGenerally(document, url),
};
export default anySite;
