import { useCallback, useEffect, useState } from 'preact/hooks';
import { loadMarks, type Marks, onMarksChange, setMarksOn } from '../../browser/settings.ts';
import { siteOf } from '../../core/site.ts';
import { boards } from '../../page/board.ts';
import type { MarkedSite } from '../../ui/profile/MarkedSites.tsx';

/** The sites of the boards, named as the background names the site of a posting. */
const BOARD_SITES = new Map(
  [...boards.values()].flatMap((board) =>
    board.matches.map((pattern) => [siteOf(pattern.replace('*.', 'www.')), board] as const),
  ),
);

/** The sites that ask for the user's word and those that got it: the others are thirty boards with a hundred hosts. */
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
  readonly setOn: (site: string, on: boolean) => Promise<void>;
} {
  const [marks, setMarks] = useState<Marks>({});
  useEffect(() => {
    const controller = new AbortController();
    onMarksChange(setMarks, controller.signal);
    // Settings that cannot be read leave every site at what its board's terms allow.
    loadMarks().then(setMarks, () => {});
    return () => controller.abort();
  }, []);
  const setOn = useCallback(async (site: string, on: boolean) => {
    setMarks((before) => ({ ...before, [site]: on }));
    await setMarksOn(site, on);
  }, []);
  return { sites: listSites(marks), setOn };
}
