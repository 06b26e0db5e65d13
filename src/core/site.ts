/** A country's subdomain, as in `au.linkedin.com`; what is left must not be a mere suffix like `co.uk`. */
const COUNTRY = /^[a-z]{2}\.(?=[^.]{4,}\.)/;

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
