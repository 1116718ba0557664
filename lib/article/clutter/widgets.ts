import { remember } from './remember';

/**
 * Words in identifiers and class names that known widgets have, two neighbours written as one ("read-more" is "readmore"), one for one and for many
 * ("tags"). Evidence beside others, never the only way: many sites hash their class names.
 */
const WORDS = {
  ad: 'ad adv advert advertisement advertising adsbygoogle adslot adunit dfp autoplaced googlead iklan publicidad publicidade werbung anzeige reklam reklama sponsored taboola outbrain mgid revcontent',
  share:
    'share sharing sharebar sharebox sharebutton socialshare socialicon sociallink sharedaddy addtoany addthis a2a sharethis postrating postview',
  related:
    'related relatedpost recirc bacajuga readmore readalso readnext irpp yarpp linksisip lihatjg recommend recommended recommendation morestories terkait popular trending mostread promo',
  tags: 'tag tagcloud topic taglist taglink keyword',
  newsletter: 'newsletter mc4wp boletin signup',
  player: 'audioplayer audioarticle podcastplayer jwplayer readspeaker responsivevoice',
  top: 'scrolltop totop backtop gotop',
  pager: 'postnavigation postnav navlink navprevious navnext pagination pager paging pagelink prevnext',
  notice:
    'cookie cookiebar cookieconsent cookienotice borlabscookie consent gdpr onetrust didomi pushnotification onesignal',
  biography: 'aboutauthor theauthor authorbio authorbox authorinfo authorcard authorprofile postauthor biography',
} as const;

export type Widget = keyof typeof WORDS;

const single = (word: string): string => word.replace(/s$/, '');

const WIDGETS: readonly string[] = Object.keys(WORDS);
const words = new Map<string, number>();
for (const [index, list] of Object.values(WORDS).entries())
  for (const word of list.split(' ')) words.set(single(word), 1 << index);

/** The bit of a known widget. */
export const named = (widget: Widget): number => 1 << WIDGETS.indexOf(widget);

/** The names of the site's frame and of comments (`protected.ts`). */
export const FRAME = 1 << 10;
export const COMMENTS = 1 << 29;
const FRAME_WORD =
  /(?:^|[\s_-])(?:header|masthead|footer|nav(?:bar|igation)?|top(?:bar|nav)|(?:sub|mega)?menu|offcanvas|breadcrumbs?|colophon)(?:$|[\s_-])/i;
const COMMENTS_NAME =
  /(?:^|\s)(?:comments?(?:-?list|-(?:area|section|wrapper|container|block))?|disqus(?:_thread)?|fb-comments|respond|komentar|kommentare|comentarios|commentaires)(?:$|\s)/i;
/** The head or foot of one article, not of the site. */
const ARTICLE_PART = /(?:post|entry|article|story|topic|news)[\s_-]+(?:header|footer|nav)/i;

/** What the names of an element speak for, known widgets, frame or comments, one bit each. */
export const widgetsIn = remember((names) => {
  let found =
    (FRAME_WORD.test(names.replace(ARTICLE_PART, '')) ? FRAME : 0) | (COMMENTS_NAME.test(names) ? COMMENTS : 0);
  let before = '';
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    const one = single(word);
    found |= (words.get(one) ?? 0) | (words.get(before + one) ?? 0);
    before = word;
  }
  return found;
});
