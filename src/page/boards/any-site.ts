import type { Board } from '../board.ts';
import { findBySchema } from '../schema-page.ts';

/** Reads every page that describes one posting as schema.org has it; starts only where the user asks for it. */
const anySite: Board = {
  name: 'Any site',
  matches: [],
  marksOnRequest: false,
  expects: () => false,
  find: findBySchema,
};
export default anySite;
