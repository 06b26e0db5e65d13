import { useEffect, useState } from 'preact/hooks';
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

type OwnSite = OwnSiteView & { readonly site: string };

async function ownSiteOf(tab: number, address: string | null): Promise<OwnSite | null> {
  const site = siteBeside(address ?? (await tabAddress(tab)));
  const on = site !== null && (await isOwnSite(site));
  return site !== null && (on || address !== null) ? { site, host: new URL(site.replace('*', '')).host, on } : null;
}

/**
 * Follows whether Rolelight starts by itself on a page's site. It is offered where a posting was read, and can be taken back wherever it is on.
 *
 * @param tab the tab's id, or null where there is none
 * @param page what the tab shows
 * @returns the site as it is asked for and as it is shown; null where there is nothing to offer
 */
export function useOwnSite(tab: number | null, page: PageView): OwnSite | null {
  const [found, setFound] = useState<{ readonly of: string; readonly site: OwnSite | null } | null>(null);
  const address = page.state === 'posting' ? page.posting.url : null;
  const of = `${tab} ${address}`;
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const follow = async (): Promise<void> => {
      // A tab that is gone has no site.
      const site = tab === null ? null : await ownSiteOf(tab, address).catch(() => null);
      if (!signal.aborted) setFound({ of, site });
    };
    onOwnSitesChange(() => void follow(), signal);
    void follow();
    return () => controller.abort();
    // A page without a posting may be another by now, of which only the browser knows the address.
  }, [tab, address, page.state]);
  return found?.of === of ? found.site : null;
}
