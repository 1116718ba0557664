import { remember } from './remember';

/** Where a link leads. */
export type Target = 'article' | 'section' | 'outside' | 'share' | 'account' | 'here' | 'file' | 'mail' | 'none';

/** Addresses that share a page, most networks call it so, and fragments that only a control has. */
export const SHARE =
  /\/(?:share|sharer|sharing|intent|submit|pin\/create)(?:[/?.]|$)|facebook\.com\/dialog|wa\.me\/?\?|whatsapp\.com\/send|^whatsapp:|^tg:|line\.me\/(?:R\/)?msg|b\.hatena\.ne\.jp\/(?:entry|add)|[?&]share=[a-z]|^mailto:\?|^#(?:copy|fb|wa)$/i;
/** Asked where no address that shares is. */
const ACCOUNT =
  /news\.google\.com\/(?:publications|s\/)|whatsapp\.com\/channel|(?:^|\.)t(?:elegram)?\.me\/|viber\.com|pf\.kakao\.com|facebook\.com\/|(?:twitter|x)\.com\/(?!\w+\/status)|instagram\.com|youtube\.com\/(?:@|channel|c\/|user)|tiktok\.com\/@|lin\.ee\/|line\.me\/R\/ti|wa\.me\/\d|google\.com\/preferences\/source|play\.google\.com\/store|apps\.apple\.com|itunes\.apple\.com/i;
/** The page as it is printed. */
const PRINT = /[/?&_-]print(?:$|[=/.])/i;
export const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|mp3|mp4|jpe?g|png|gif|webp|csv)(?:$|[?#])/i;
/** What the site has on a topic, or by somebody. */
export const SECTION =
  /\/(?:tags?|topics?|topik|tagar|categor(?:y|ies)|kategori|rubrik|authors?|penulis|profile|search|indeks?|label|keyword|temas?|etiquetas?|themen?|thema)(?:\/|$)/i;

/** By which rules the house works: "/the-trust-project", "/editorial-standards". */
export const POLICY = /\b(?:trust|criteri|ethic|etik|standards|how-we)/i;

const HOUSE_IN_HOST = /([^.]+)(?:\.(?:com?|net|org|gov|edu|info|ac|or|go|ne))?\.[^.]+$/;

/** "m.example.co.id", "www.example.com" and "example.id" are one house's: many have a domain for each country or kind of page. */
const houseOf = (host: string): string => HOUSE_IN_HOST.exec(host)?.[1] ?? host;

interface Address {
  host: string;
  /** The name of its house, without the domain that it is registered under. */
  house: string;
  path: string;
}

export interface Here extends Address {
  url: string;
  /** Where an address leads. */
  targetOf(href: string): Target;
}

const ADDRESS = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/** Another site that is told this page's address passes it on, whichever it is; a shorter path may be any page's. */
const LEAST_PATH = 20;

/** A host without name and port. */
const bareHost = (host: string): string => host.replace(/^.*@|:\d*$/g, '').toLowerCase();

let last: Here | undefined;

/** The address of the page that is judged; a live page is judged again and again. */
export function here(url: string): Here {
  if (last?.url !== url) {
    const { host = '', hostname = '', pathname: path = '' } = URL.canParse(url) ? new URL(url) : {};
    const page = { host, house: houseOf(hostname), path };
    last = { url, ...page, targetOf: remember((href) => targetOf(href, page)) };
  }
  return last;
}

const isSameHouse = (host: string, { house }: Address): boolean => host.includes(house) && houseOf(host) === house;

/** At least four words in one part of a path, the last or one before a key: "/news/new-bridge-planned-next-year/9kx2l". */
const SLUG = /(?:(?:[-_+,]|%20)[^/]*){3}/;

function isArticlePath(path: string, query: string): boolean {
  if (/\d{4}/.test(path) || /[?&](?:p|id|article|newsid|aid)=\w\w/i.test(query)) return true;
  const parts = path.split('/').filter(Boolean);
  const last = parts[parts.length - 1] ?? '';
  return (
    SLUG.test(path) ||
    /\.(?:s?html?|aspx?|php|ece|cms)$/i.test(last) ||
    /%[\da-f]{2}.*%[\da-f]{2}/i.test(last) ||
    (parts.length >= 3 && last.length > 8)
  );
}

/** What a link's address is to the page that is judged. */
function targetOf(href: string, page: Address): Target {
  const address = href.trim();
  if (!address) return 'none';
  // Behind such a mark stand pages of an application: "#/portal/signup".
  if (address.startsWith('#')) return address[1] === '/' ? 'section' : SHARE.test(address) ? 'share' : 'here';
  const [, scheme = '', host, path = '', query = '', fragment = ''] = ADDRESS.exec(address) ?? [];
  const isWeb = !scheme || /^https?$/i.test(scheme);
  if (/^(?:javascript|data|blob)$/i.test(scheme)) return 'none';
  const isOwn = host === undefined || host === page.host || !page.house || isSameHouse(bareHost(host), page);
  if ((query || !isOwn) && SHARE.test(address)) return 'share';
  if (!isOwn && page.path.length >= LEAST_PATH && query.replace(/%2F/gi, '/').includes(page.path)) return 'share';
  if (!isWeb) return 'mail';
  if (!isOwn) return ACCOUNT.test(host + path) ? 'account' : FILE.test(path) ? 'file' : 'outside';
  if (FILE.test(path)) return 'file';
  if (PRINT.test(path + query)) return 'share';
  if (path === page.path ? fragment || !query : fragment && !path) return 'here';
  if (SECTION.test(path)) return 'section';
  return isArticlePath(path, query) || folderOf(path) === folderOf(page.path) ? 'article' : 'section';
}

/** An address without its last part, where that is a key: beside "/story/a8f2c" lies "/story/d02ef". */
const folderOf = (path: string): string => path.replace(/(?<![^/])[^/\d]*\d[^/]*\/?$/, '');

/** Whether an address shares a page or is somebody's account on a network. */
export const leadsToNetwork = (address: string): boolean =>
  SHARE.test(address) || ACCOUNT.test(address.replace(/^(?:https?:)?\/\//, ''));

/** Whether a link's words are a bare address. */
export const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|www\.|[^\s@]+@\S+$)/i.test(text);
