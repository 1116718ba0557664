import type { Article } from '../article/article';
import { canBeCanonical } from '../article/canonical';
import { siteOf } from '../browser/site';

/**
 * Parameters that say where a reader came from, never which article it is. Sources: the parameters that Firefox strips
 * (`privacy.query_stripping.strip_list`), Google Analytics' campaign parameters (`utm_…`) and AMP's own (`amp`, `outputType=amp`).
 */
const TRACKING = new Set(
  '_hsenc _openstat at_campaign at_medium dclid fbclid gclid gclsrc gbraid wbraid hsctatracking igsh igshid mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash msclkid oft_c oft_ck oft_d oft_id oft_ids oft_k oft_lk oft_sk oly_anon_id oly_enc_id rb_clickid ref_src s_cid smid sr_share twclid vero_conv vero_id vgo_ee wickedid yclid amp outputtype'.split(
    ' ',
  ),
);

/** The page of an article in several pages: each is a text of its own, though all name the same canonical address. */
const PAGE = new Set('page hal halaman pagina seite p'.split(' '));

/**
 * The forms of an address under which a saved article is found again. Two articles are the same when they share one.
 *
 * The canonical address comes first, but only when it can be true: on the same site, and not the front page.
 * Of one that was joined from several pages each page's own address is a form: a page of it that is read alone is kept already, wherever the whole was opened.
 * @returns one key or more, the first of which makes the id
 */
export function articleKeys({ url, source, pageAddresses = [] }: Article): [string, ...string[]] {
  const { canonicalUrl } = source;
  const first = believable(canonicalUrl, url) ? addressKey(canonicalUrl, pageOf(url)) : addressKey(url);
  const others = new Set([url, ...pageAddresses].map((address) => addressKey(address)));
  others.delete(first);
  return [first, ...others];
}

/**
 * One address in the form that all its variants share: no scheme, `www.`, tracking parameters, fragment or closing slash; parameters in order. A fragment that is a path stays.
 * @param page the parameter that names the page of the article, when the address itself has none
 */
export function addressKey(address: string, page = ''): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const parameters = [...url.searchParams]
    .filter(([name]) => !TRACKING.has(name.toLowerCase()) && !name.toLowerCase().startsWith('utm_'))
    .map(([name, value]) => `${name}=${value}`);
  if (page !== '' && !parameters.includes(page)) parameters.push(page);
  const host = url.host.replace(/^www\./, '').replace(/\.(?=$|:)/, '');
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  const fragment = /^#[!/]/.test(url.hash) ? url.hash : '';
  const query = parameters.length > 0 ? `?${parameters.sort().join('&')}` : '';
  return `${host}${path}${query}${fragment}`;
}

/** The id of an article: the first 128 bits of the SHA-256 of its first key, in hexadecimal. */
export async function articleId(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function believable(canonical: string, url: string): boolean {
  const site = siteOf(canonical);
  return site !== null && site === siteOf(url) && canBeCanonical(canonical, url);
}

function pageOf(address: string): string {
  for (const [name, value] of new URL(address).searchParams) {
    if (PAGE.has(name.toLowerCase()) && /^(?:\d{1,3}|all|semua)$/.test(value) && value !== '1')
      return `${name}=${value}`;
  }
  return '';
}
