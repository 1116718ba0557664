import { precedes } from '../nodes';

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

/**
 * Tells what is about something else than the article: another article's card, the site's header above the headline, readers' comments, a dialog,
 * an aside that offers something.
 * @param own elements of the article: its headline, its first and its last paragraph; what is around them is its own too
 */
export function apartFrom(own: readonly (Element | null | undefined)[]): IsApart {
  const around = new Set<Element>();
  for (const element of own) {
    let at = element ?? null;
    while (at && !around.has(at)) {
      around.add(at);
      at = at.parentElement;
    }
  }
  const [headline] = own;
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
    if (!element || around.has(element)) return false;
    const said = known.get(element) ?? (isOther(element) || isApart(element.parentElement));
    known.set(element, said);
    return said;
  };
  return (node) => isApart(node?.parentElement ?? null);
}
