import { boards } from '../../page/board.ts';

/**
 * Tells on which pages of a user's own site the content script is to start: everywhere, but on a site that is used for
 * much besides jobs only where its board is.
 *
 * @param site the whole site as a match pattern, such as `https://jobs.acme.example/*`
 * @returns match patterns
 */
export function startingPages(site: string): readonly string[] {
  const ofBoards = [...boards.values()].filter(({ onRequest }) => onRequest).flatMap(({ matches }) => matches);
  const root = site.replace(/\*$/, '');
  const own = ofBoards.filter((pattern) => pattern.startsWith(root));
  return own.length > 0 ? own : [site];
}
