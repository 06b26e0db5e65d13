import { useCallback, useEffect, useState } from 'preact/hooks';
import { changeMarks, loadMarks, type Marks, onMarksChange } from '../../browser/settings.ts';
import { siteOf } from '../../core/site.ts';
import { type Board, boards } from '../../page/board.ts';
import type { MarkedSite } from '../../ui/profile/MarkedSites.tsx';

/** The sites of a board, named as the background names the site of a posting. */
const sitesOf = ({ matches }: Board): readonly string[] => [
  ...new Set(matches.map((pattern) => siteOf(pattern.replace('*.', 'www.')))),
];

/** Whether a site is the board's, such as an employer's own under it. */
const isOf = (site: string, board: Board): boolean =>
  sitesOf(board).includes(site) ||
  board.matches.some((pattern) => {
    const [, domain] = /^https:\/\/\*(\.[^/]+)\//.exec(pattern) ?? [];
    return domain !== undefined && site.endsWith(domain);
  });

const BOARDS = [...boards].filter(([, { matches }]) => matches.length > 0);

/** "glassdoor.com, glassdoor.de and 18 more". */
const named = (sites: readonly string[]): string =>
  sites.length > 3 ? `${sites.slice(0, 2).join(', ')} and ${sites.length - 2} more` : sites.join(', ');

/**
 * Lists what can be switched: each board as one, then single sites where the user has said otherwise, or that are no board's.
 *
 * @param marks what the user said
 */
export /** The sites that ask for the user's word and those that got it: the others are thirty boards with a hundred hosts. */
function listSites(marks: Marks): readonly MarkedSite[] {
  const asking = [...BOARD_SITES].filter(([, { marksOnRequest }]) => marksOnRequest).map(([site]) => site);
  return [...new Set([...asking, ...Object.keys(marks)])].map((site) => {
    const board = BOARD_SITES.get(site);
    const onRequest = board?.marksOnRequest ?? false;
    return { site, board: board?.name ?? null, on: marks[site] ?? !onRequest, onRequest };
  });
}

/** The sites on which marks can be painted, and the way to switch them; other pages' choices are followed. */
export function useMarkedSites(): {
  readonly sites: readonly MarkedSite[];
  readonly setOn: (id: string, on: boolean) => Promise<void>;
} {
  const [marks, setMarks] = useState<Marks>({});
  useEffect(() => {
    const controller = new AbortController();
    onMarksChange(setMarks, controller.signal);
    // Settings that cannot be read leave every site at what its board's terms allow.
    loadMarks().then(setMarks, () => {});
    return () => controller.abort();
  }, []);
  const setOn = useCallback(async (id: string, on: boolean) => {
    setMarks((before) => withMarks(before, id, on));
    await changeMarks((before) => withMarks(before, id, on));
  }, []);
  return { sites: listSites(marks), setOn };
}
