/** A country's subdomain, as in `au.linkedin.com`; what is left must not be a mere suffix like `co.uk`. */
const COUNTRY = /^[a-z]{2}\.(?=[^.]{4,}\.)/;

/**
 * Tells whether an address is of the web: no other may become a link.
 *
 * @param url an address as a page gave it
 */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/**
 * Names the site of an address as a user would, so that a choice made on it holds on all its hosts.
 *
 * @param url an http or https address
 * @returns such as `linkedin.com` for its country and `www` hosts; empty where there is no host
 */
export function siteOf(url: string): string {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host.replace(/^www\./, '').replace(COUNTRY, '');
}
