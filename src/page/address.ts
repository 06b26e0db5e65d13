/** What can be told from a page's address alone. */

/**
 * Tells whether a match pattern of the manifest covers an address.
 *
 * @param pattern `https://host/path*`, where the host may begin with `*.`
 * @param url an address
 */
export function isCovered(pattern: string, url: URL): boolean {
  const [, host, path] = /^https:\/\/([^/*]+|\*\.[^/*]+)(\/[^*]*)\*$/.exec(pattern) ?? [];
  if (host === undefined || path === undefined || url.protocol !== 'https:') return false;
  const domain = host.replace(/^\*\./, '');
  const hostFits = url.hostname === domain || (host !== domain && url.hostname.endsWith(`.${domain}`));
  return hostFits && url.pathname.startsWith(path);
}

/** Where a visitor came from, not what is shown: the same posting has many of these. */
const TRACKING = new Set(
  (
    'gclid gbraid wbraid dclid fbclid msclkid yclid igshid mc_cid mc_eid mkt_tok _hsenc _hsmi _ga _gl refid referer referrer ' +
    'source src origin trk trackingid trkinfo lipi ebp eidx refidtoken alternatechannel originalsubdomain pagenum ' +
    'origintolandingjobpostings lever-origin lever-source lever-source[] gh_src ashby_src utm'
  ).split(' '),
);

/**
 * Writes an address without what tells where the visitor came from, so that one posting has one address.
 *
 * @param url the page's address
 */
export function cleanAddress(url: URL): string {
  const clean = new URL(url);
  // Not keys(): what it returns is not iterable in a content script of Firefox.
  for (const [name] of [...clean.searchParams]) {
    if (TRACKING.has(name.toLowerCase()) || /^utm[_-]/i.test(name)) clean.searchParams.delete(name);
  }
  // Some sites keep the whole address behind the sign: "#/jobs/42". A mere anchor says where on the page, not which page.
  if (!/^#!?\//.test(clean.hash)) clean.hash = '';
  clean.username = '';
  clean.password = '';
  return clean.href;
}

const APPLICATION_STEPS = new Set(
  'apply applymanually application applications autofillwithresume thanks thank-you confirmation bewerben bewerbung postuler candidature'.split(
    ' ',
  ),
);

/**
 * Tells whether an address is a step of applying, where boards show a form and not the posting.
 *
 * @param url the page's address
 */
export function isApplicationStep(url: URL): boolean {
  const segments = url.pathname.toLowerCase().split('/').filter(Boolean);
  return segments.slice(-2).some((segment) => APPLICATION_STEPS.has(segment));
}

/**
 * Finds the address that a saved page was saved from, where whoever reads it was not told.
 *
 * @param document a saved page
 * @returns the address that the browser noted, or that the page says is its own; null where neither does
 */
export function savedAddress(document: Document): URL | null {
  const notes = [...document.childNodes].map((node) => (node.nodeType === 8 ? (node.nodeValue ?? '') : ''));
  const noted = notes.map((note) => /saved from url=\(\d+\)(\S+)/.exec(note)?.[1]).find(Boolean);
  const own = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  for (const address of [noted, own, shared]) {
    if (address && URL.canParse(address)) return new URL(address);
  }
  return null;
}
