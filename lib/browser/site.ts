import { parse } from 'tldts';

/**
 * The site of an address: its registrable domain by the public suffix list, private suffixes included (`a.blogspot.com` and `b.blogspot.com` are two
 * sites). A host without one (an IP address, `localhost`) is a site of its own.
 * @param address an absolute URL
 * @returns null when the address is not of the web (`chrome:`, `file:`, `about:`, …) or not an address at all
 */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return parse(hostname, { allowPrivateDomains: true }).domain ?? hostname;
}

/** The match pattern of a site and its subdomains, as permissions and registered scripts want it. An IP address has no subdomains. */
export function matchPattern(site: string): string {
  const { isIp, domain } = parse(site, { allowPrivateDomains: true });
  return isIp || domain === null ? `*://${site}/*` : `*://*.${site}/*`;
}
