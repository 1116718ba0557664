/**
 * Words in identifiers and class names that known widgets have, two neighbours written as one ("read-more" is "readmore"). Evidence beside others,
 * never the only way: many sites hash their class names.
 */
const WORDS = {
  ad: 'ad ads adv advert advertisement advertisements advertising adsbygoogle adslot adunit dfp autoplaced googlead googleads iklan publicidad publicidade werbung anzeige reklam reklama sponsored taboola outbrain mgid revcontent adnow',
  share:
    'share shares sharing sharebar sharebox sharebutton sharebuttons socialshare socialicon socialicons sociallinks sharedaddy addtoany addthis a2a sharethis',
  related:
    'related relatedposts recirc bacajuga readmore readalso readnext irp irpp yarpp linksisip lihatjg recommend recommended recommendation recommendations morestories terkait popular trending mostread promo',
  tags: 'tag tags tagcloud topic topics taglist taglinks keyword keywords',
  newsletter: 'newsletter newsletters mc4wp boletin signup',
  player:
    'audioplayer audiobox audioarticle podcastplayer podcastwidget listenarticle ttsplayer tospeech jwplayer trinityaudio readspeaker responsivevoice',
  top: 'scrolltop totop backtop gotop',
  pager: 'postnavigation postnav navlinks navprevious navnext pagination pager paging pagelinks prevnext',
  notice:
    'cookie cookies cookiebar cookieconsent cookienotice consent gdpr onetrust didomi cmp pushnotification onesignal',
  biography:
    'aboutauthor theauthor authorbio authorbox authorinfo authorcard authorprofile postauthor autorbox biography',
} as const;

export type Widget = keyof typeof WORDS;

const bits = new Map<string, number>();
const words = new Map<string, number>();
for (const [index, [widget, list]] of Object.entries(WORDS).entries()) {
  bits.set(widget, 1 << index);
  for (const word of list.split(' ')) words.set(word, 1 << index);
}

/**
 * Which known widgets the names of an element speak for, one bit each.
 * @param known what was found out before; grows
 */
export function widgetsIn(names: string, known: Map<string, number>): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  const found = read(names);
  known.set(names, found);
  return found;
}

function read(names: string): number {
  let found = 0;
  let before = '';
  for (const word of names.toLowerCase().split(/[\s_-]+/)) {
    found |= (words.get(word) ?? 0) | (words.get(before + word) ?? 0);
    before = word;
  }
  return found;
}

/** Whether a known widget is one of those that `widgetsIn` found. */
export const isAmong = (widget: Widget, found: number): boolean => (found & (bits.get(widget) ?? 0)) !== 0;
