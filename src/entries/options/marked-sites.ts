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

function listSites(marks: Marks): readonly MarkedSite[] {
  const ofBoards = [...BOARD_SITES].map(([site, { name, marksOnRequest }]) => ({
    site,
    board: name,
    on: marks[site] ?? !marksOnRequest,
    onRequest: marksOnRequest,
  }));
  const others = Object.entries(marks).filter(([site]) => !BOARD_SITES.has(site));
  return [...ofBoards, ...others.map(([site, on]) => ({ site, board: null, on, onRequest: false }))];
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
