import { absolute } from './pictures';

/** Pages of what is embedded, by the address of the frame that shows it. */
const PAGES: readonly [frame: RegExp, page: string][] = [
  [
    /^https:\/\/(?:[\w-]+\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]+)/,
    'https://www.youtube.com/playlist?list=$1',
  ],
  [
    /^https:\/\/(?:[\w-]+\.)?youtube(?:-nocookie)?\.com\/(?:embed|v|shorts)\/([\w-]{6,})/,
    'https://www.youtube.com/watch?v=$1',
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)/, 'https://vimeo.com/$1'],
  [
    /^https:\/\/(?:www|geo)\.dailymotion\.com\/(?:embed\/video\/|player(?:\/\w+)?\.html\?video=)(\w+)/,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^https:\/\/platform\.(?:twitter|x)\.com\/embed\/.*[?&]id=(\d+)/, 'https://x.com/i/status/$1'],
  [/^https:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)/, 'https://www.instagram.com/$1/$2/'],
  [/^https:\/\/(?:www\.)?tiktok\.com\/(?:embed|player)\/(?:v\d\/)?(\d+)/, 'https://www.tiktok.com/embed/$1'],
  [/^https:\/\/open\.spotify\.com\/embed\/(\w+\/\w+)/, 'https://open.spotify.com/$1'],
  [
    /^https:\/\/embed\.bsky\.app\/embed\/([\w:.]+)\/app\.bsky\.feed\.post\/(\w+)/,
    'https://bsky.app/profile/$1/post/$2',
  ],
  [/^https:\/\/t\.me\/([\w]+\/\d+)\?/, 'https://t.me/$1'],
];

/** Frames that carry the address of what they show. */
const TOLD: readonly [frame: RegExp, parameter: string][] = [
  [/^https:\/\/www\.facebook\.com\/plugins\/(?:video|post)\.php\?/, 'href'],
  [/^https:\/\/w\.soundcloud\.com\/player\/?\?/, 'url'],
];

/** Elements of component libraries that show a page of one site, by the attribute that names it. */
const COMPONENTS: Readonly<Record<string, readonly [attribute: string, before: string][]>> = {
  'amp-youtube': [['data-videoid', 'https://www.youtube.com/watch?v=']],
  'lite-youtube': [['videoid', 'https://www.youtube.com/watch?v=']],
  'youtube-video': [['video-id', 'https://www.youtube.com/watch?v=']],
  'amp-vimeo': [['data-videoid', 'https://vimeo.com/']],
  'lite-vimeo': [['videoid', 'https://vimeo.com/']],
  'amp-dailymotion': [['data-videoid', 'https://www.dailymotion.com/video/']],
  'amp-twitter': [['data-tweetid', 'https://x.com/i/status/']],
  'amp-instagram': [['data-shortcode', 'https://www.instagram.com/p/']],
  'amp-tiktok': [['data-src', 'https://www.tiktok.com/embed/']],
  'amp-facebook': [['data-href', '']],
};

/** Where scripts find the address of a frame that is loaded late. */
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src'];

/** Elements that show something of another site in the page. */
export const EMBEDDING: string = ['iframe', 'amp-iframe', ...Object.keys(COMPONENTS)].join();

/** What an embedding element shows. */
export interface Shown {
  /** An absolute http(s) address that a reader can open. */
  address: string;
  /** Whether it is the page of a video or post; else only the address of a frame, which may be anything. */
  isKnown: boolean;
}

/** @returns null where the element shows nothing that can be linked to */
export function shownBy(element: Element, base: string): Shown | null {
  for (const [attribute, before] of COMPONENTS[element.localName] ?? []) {
    const name = element.getAttribute(attribute)?.trim();
    if (name && (before === '' || /^[\w-]{1,64}$/.test(name))) return linked(before + name, true);
  }
  const source = SOURCES.map((name) => element.getAttribute(name)?.trim()).find(
    (value) => value && !/^(?:about|data|blob|javascript):/i.test(value),
  );
  if (!source) return null;
  const frame = absolute(source, base).replace(/^http:/, 'https:');
  for (const [pattern, page] of PAGES)
    if (pattern.test(frame)) return linked(frame.replace(new RegExp(`${pattern.source}.*$`), page), true);
  for (const [pattern, parameter] of TOLD)
    if (pattern.test(frame) && URL.canParse(frame))
      return linked(new URL(frame).searchParams.get(parameter) ?? frame, true);
  return linked(absolute(source, base), false);
}

const linked = (address: string, isKnown: boolean): Shown | null =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? { address, isKnown } : null;
