import { useCallback, useEffect, useState } from 'preact/hooks';
import { listOwnSites, onOwnSitesChange, removeSite } from '../../browser/own-sites.ts';
import { boards } from '../../page/board.ts';
import type { Notices } from '../../ui/notices.ts';
import type { OwnSite, OwnSitesProps } from '../../ui/profile/OwnSites.tsx';

const named = (site: string): OwnSite => ({ site, host: new URL(site.replace('*', '')).host });

const BOARDS = [...boards.values()].filter(({ matches, onRequest }) => matches.length > 0 && !onRequest);

/**
 * The sites that the user lets Rolelight start on, whoever changes them, and the way to take one back.
 *
 * @param notices how the page tells what happened
 */
export function useOwnSites({ say, complain }: Pick<Notices, 'say' | 'complain'>): OwnSitesProps {
  const [sites, setSites] = useState<readonly OwnSite[] | null>(null);
  const load = useCallback(() => {
    listOwnSites().then((list) => setSites(list.map(named)), complain);
  }, [complain]);
  useEffect(() => {
    const controller = new AbortController();
    onOwnSitesChange(load, controller.signal);
    load();
    return () => controller.abort();
  }, [load]);
  return {
    boards: BOARDS.map(({ name }) => name),
    sites,
    onRemove: ({ site, host }) =>
      void removeSite(site).then(() => say(`From now on ${host} is read only when you click.`), complain),
  };
}
