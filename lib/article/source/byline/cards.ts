const HEADINGS = ':is(h2, h3, h4, h5)';
const BOX = /^(?:DIV|SECTION|LI|A|TD)$/;
/** A headline is no shorter; "About Anna Berg" above who wrote it is. */
const HEADLINE = 25;
/** Four words and more, of so many letters. */
const HEADLINE_IN_LIST = /^(?=.{25})\S+(?:\s+\S+){3}/u;
/** Where nothing parts words, longer than a name. */
const UNPARTED_HEADLINE = /^[^\s·]*[\u3400-\u9fff\u3041-\u30fa\uac00-\ud7a3]{6}/u;
const MOST_LEVELS = 6;
const LEAST_ROWS = 3;
/** Longer than what a row of authors or of sections has. */
const TEASER = /^(?=.{18})\S+(?:\s+\S+){3}/u;

/** A link of several words, and a few more. */
const isTeaser = ({ children, textContent }: Element): boolean => {
  const link = [...children].find(({ nodeName }) => nodeName === 'A');
  const title = link?.textContent?.trim() ?? '';
  return TEASER.test(title) && (textContent ?? '').trim().length - title.length < LONGEST_CREDIT;
};
const LONGEST_CREDIT = 80;

/** Whether a node stands on a card: in a small box with the linked headline of another article. */
export type IsOnCard = (node: Node | undefined) => boolean;

/** @param own what is around parts of the article, which is no card */
export function cardsBeside(own: ReadonlySet<Element>): IsOnCard {
  const known = new Map<Element, boolean>();
  const holdsHeadline = (box: Element): boolean =>
    [...box.querySelectorAll(HEADINGS)].some((heading) =>
      (heading.closest('a') ? [heading] : [...heading.querySelectorAll('a')]).some(
        ({ textContent }) => (textContent ?? '').trim().length >= HEADLINE,
      ),
    );
  // "<li><a>Ferry returns to the old harbour</a><br>By Anna Berg</li>": in a list the headline is often no heading.
  const isItem = (box: Element): boolean =>
    box.nodeName === 'LI' &&
    [...box.querySelectorAll('a[href]')].some(
      ({ textContent }) =>
        (HEADLINE_IN_LIST.test((textContent ?? '').trim()) || UNPARTED_HEADLINE.test((textContent ?? '').trim())) &&
        (box.textContent ?? '').trim().length > (textContent ?? '').trim().length,
    );
  // "<div><a>Ferry returns to harbour</a><span>By Anna Berg</span></div>", three times and more.
  const isRow = (box: Element): boolean => {
    const rows = [...(box.parentElement?.children ?? [])].filter(({ nodeName }) => nodeName === box.nodeName);
    return rows.length >= LEAST_ROWS && rows.filter(isTeaser).length >= LEAST_ROWS && isTeaser(box);
  };
  const isCard = (element: Element | null, levels: number): boolean => {
    if (!element || levels === 0 || own.has(element)) return false;
    const said =
      known.get(element) ??
      ((BOX.test(element.nodeName) && (holdsHeadline(element) || isItem(element) || isRow(element))) ||
        isCard(element.parentElement, levels - 1));
    known.set(element, said);
    return said;
  };
  return (node) => isCard(node?.parentElement ?? null, MOST_LEVELS);
}
