const HEADINGS = ':is(h2, h3, h4, h5)';
const BOX = /^(?:DIV|SECTION|LI|A|TD)$/;
/** A headline is no shorter; "About Anna Berg" above who wrote it is. */
const HEADLINE = 25;
const LEVELS = 6;

/** Whether a node stands on a card: in a small box with the linked headline of another article. */
export type IsOnCard = (node: Node | undefined) => boolean;

/** @param own elements of the article: what holds one of them is no card */
export function cardsBeside(own: readonly (Element | null | undefined)[]): IsOnCard {
  const known = new Map<Element, boolean>();
  const holdsHeadline = (box: Element): boolean =>
    [...box.querySelectorAll(HEADINGS)].some((heading) =>
      (heading.closest('a') ? [heading] : [...heading.querySelectorAll('a')]).some(
        ({ textContent }) => (textContent ?? '').trim().length >= HEADLINE,
      ),
    );
  const isCard = (element: Element | null, levels: number): boolean => {
    if (!element || levels === 0 || own.some((part) => part && element.contains(part))) return false;
    const said =
      known.get(element) ??
      ((BOX.test(element.nodeName) && holdsHeadline(element)) || isCard(element.parentElement, levels - 1));
    known.set(element, said);
    return said;
  };
  return (node) => isCard(node?.parentElement ?? null, LEVELS);
}
