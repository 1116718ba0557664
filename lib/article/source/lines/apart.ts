import { precedes } from '../../nodes';

/** What an aside that is about something else holds; one with a plain heading may be about the article. */
const OFFERS = 'form, input, :is(h2, h3, h4) a, a :is(h2, h3, h4)';
const OTHERS = /newsletter|sign-?up|subscri|promo|related|recirc|podcast/i;
/** What the site's header or footer holds, and that of an article does not. */
const SITE = 'nav, form, a:is([rel~="home"], [href="/"])';
const COMMENTS = /(?:^|\s)comments?(?:[_-](?:list|area|section|body|author|content|wrapper|thread))?(?:\s|$)/i;
const DIALOG = /(?:^|[\s_-])(?:modal|dialog|popup|login)(?:$|[\s_-])/i;
const BOX = /^(?:DIV|SECTION|OL|UL|LI|FORM)$/;

/** So long is a byline with its date; a menu's links have no labels. */
const LONGEST_BYLINE = 300;

/** "<nav>Reported by: <a>…</a></nav>": a byline in the markup of a menu. */
const isLabelled = ({ nodeName, textContent }: Element): boolean =>
  nodeName === 'NAV' &&
  /\p{L}\s?:\s/u.test((textContent ?? '').slice(0, LONGEST_BYLINE)) &&
  (textContent ?? '').trim().length < LONGEST_BYLINE;

const classOf = (element: Element): string => element.getAttribute('class') ?? '';

/** Whether a node belongs to something else on the page. */
export type IsApart = (node: Node | undefined) => boolean;

/** Elements and all that is around them. */
export function around(own: readonly (Element | null)[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of own) for (let at = element; at && !found.has(at); at = at.parentElement) found.add(at);
  return found;
}

/**
 * Tells what is about something else than the article: another article's card, the site's header above the headline, readers' comments, a dialog,
 * an aside that offers something.
 * @param own what is around the article's headline, its first and its last paragraph
 */
export function apartFrom(own: ReadonlySet<Element>, headline: Element | null): IsApart {
  const isAbove = (element: Element): boolean => Boolean(headline && precedes(element, headline));
  const known = new Map<Element, boolean>();
  const isOther = (element: Element): boolean => {
    const name = element.nodeName;
    if (name === 'ARTICLE' || name === 'NAV') return isAbove(element) || !isLabelled(element);
    if (name === 'HEADER') return isAbove(element) && element.querySelector(SITE) !== null;
    if (name === 'FOOTER')
      return !isAbove(element) && (element.querySelector(SITE) !== null || /©/.test(element.textContent ?? ''));
    if (name === 'ASIDE') return OTHERS.test(classOf(element)) || element.querySelector(OFFERS) !== null;
    if (!BOX.test(name)) return false;
    const names = `${classOf(element)} ${element.id}`;
    return COMMENTS.test(names) || DIALOG.test(names);
  };
  const isApart = (element: Element | null): boolean => {
    if (!element || own.has(element)) return false;
    const said = known.get(element) ?? (isOther(element) || isApart(element.parentElement));
    known.set(element, said);
    return said;
  };
  return (node) => isApart(node?.parentElement ?? null);
}
