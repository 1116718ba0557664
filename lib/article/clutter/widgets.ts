import { remember } from './remember';

/**
 * Words in identifiers and class names that known widgets have, two neighbours written as one ("read-more" is "readmore"). Evidence beside others,
 * never the only way: many sites hash their class names.
 */
const WORDS = {
  ad: 'ad ads adv advert advertisement advertisements advertising adsbygoogle adslot adunit dfp autoplaced googlead googleads iklan publicidad publicidade werbung anzeige reklam reklama sponsored taboola outbrain mgid revcontent adnow',
  share:
    'share shares sharing sharebar sharebox sharebutton sharebuttons socialshare socialicon socialicons sociallinks sharedaddy addtoany addthis a2a sharethis postratings postviews',
  related:
    'related relatedposts recirc bacajuga readmore readalso readnext irp irpp yarpp linksisip lihatjg recommend recommended recommendation recommendations morestories terkait popular trending mostread promo',
  tags: 'tag tags tagcloud topic topics taglist taglinks keyword keywords',
  newsletter: 'newsletter newsletters mc4wp boletin signup',
  player:
    'audioplayer audiobox audioarticle podcastplayer podcastwidget listenarticle ttsplayer tospeech jwplayer trinityaudio readspeaker responsivevoice',
  top: 'scrolltop totop backtop gotop',
  pager: 'postnavigation postnav navlinks navprevious navnext pagination pager paging pagelinks prevnext',
  notice:
    'cookie cookies cookiebar cookieconsent cookienotice borlabscookie consent gdpr onetrust didomi cmp pushnotification onesignal',
  biography:
    'aboutauthor theauthor authorbio authorbox authorinfo authorcard authorprofile postauthor autorbox biography',
} as const;

export type Widget = keyof typeof WORDS;

const WIDGETS: readonly string[] = Object.keys(WORDS);
const words = new Map<string, number>();
for (const [index, list] of Object.values(WORDS).entries())
  for (const word of list.split(' ')) words.set(word, 1 << index);

/** The bit of a known widget. */
export const named = (widget: Widget): number => 1 << WIDGETS.indexOf(widget);

/** One look for the words by which the site's frame and comments are known (`protected.ts`): most names have none of them. */
export const MAY_BE_FRAME = 1 << 10;
const FRAME = /head|foot|nav|menu|top|crumb|canvas|colophon|comment|koment|kommen|comen|disqus|respond/i;

/** Which known widgets the names of an element speak for, one bit each. */
export const widgetsIn = remember((names) => {
  let found = FRAME.test(names) ? MAY_BE_FRAME : 0;
  let before = '';
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    found |= (words.get(word) ?? 0) | (words.get(before + word) ?? 0);
    before = word;
  }
  return found;
});
