import { useCallback, useEffect, useState } from 'preact/hooks';
import { manifestMatches } from '../../browser/own-files.ts';
import { isOwnSite, onOwnSitesChange, siteToAsk } from '../../browser/own-sites.ts';
import { tabAddress } from '../../browser/page-access.ts';
import { isCovered } from '../../page/address.ts';
import type { OwnSiteView, PageView } from '../../ui/popup/page-view.ts';

/** The site of an address, where no board starts there by itself. */
function siteBeside(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return manifestMatches().some((pattern) => isCovered(pattern, url)) ? null : siteToAsk(address);
}

/**
 * Follows whether Rolelight starts by itself on a page's site. It is offered where a posting was read, and can be taken back wherever it is on.
 *
 * @param tab the tab's id, or null where there is none
 * @param page what the tab shows
 * @returns the site as it is asked for and as it is shown; null where there is nothing to offer
 */
export function useOwnSite(
  tab: Promise<number | null>,
  page: PageView,
): (OwnSiteView & { readonly site: string }) | null {
  const [view, setView] = useState<(OwnSiteView & { readonly site: string }) | null>(null);
  const address = page.state === 'posting' ? page.posting.url : null;
  const look = useCallback(async () => {
    const id = await tab;
    const site = siteBeside(address ?? (id === null ? null : await tabAddress(id)));
    const on = site !== null && (await isOwnSite(site));
    setView(site !== null && (on || address !== null) ? { site, host: new URL(site.replace('*', '')).host, on } : null);
  }, [tab, address]);
  useEffect(() => {
    const controller = new AbortController();
    // A tab that is gone has no site.
    const follow = (): void => void look().catch(() => setView(null));
    onOwnSitesChange(follow, controller.signal);
    follow();
    return () => controller.abort();
  }, [look]);
  return view;
}
