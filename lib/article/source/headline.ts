import { precedes } from '../nodes';
import { fold, key } from './plain-text';
import { DATA } from './text-nodes';

/** A link with the title's words leads to the article, or they are the end of the path of links to it. */
const HEADLINE_OF_ANOTHER = 'a, nav, [aria-hidden="true"]';
/** So much of a text is read: what holds more than the headline holds the article. */
const MOST = 1000;

/** Finds the headline above an element: the title's words in a heading, else in whatever stands nearest, else the last heading of the first order. */
export function headlineFinder(
  root: Element,
  { title, texts }: { title: string; texts: Iterable<Node> },
): (start: Node | null) => Element | null {
  const wanted = key(title);
  const headings = [...root.querySelectorAll('h1')].slice(0, 20);
  const same = (heading: Element): boolean => {
    const own = key((heading.textContent ?? '').slice(0, 400));
    return own.length > 5 && wanted.length > 5 && (wanted.startsWith(own) || own.startsWith(wanted));
  };
  const isWhole = (element: Element): boolean => {
    const { length } = fold((element.textContent ?? '').slice(0, MOST));
    return length * 2 > title.length && length < title.length * 2 && same(element);
  };
  const named = headings.filter(same);
  let lesser: Element[] | undefined;
  return (start) => {
    const isAbove = (heading: Element): boolean => !start || precedes(heading, start);
    const main = named.find(isAbove);
    if (main) return main;
    lesser ??= [...root.querySelectorAll('h2')].slice(0, 20).filter(same);
    // "Log In" above a form's fields; a whole page may stand in a form.
    const isOfForm = (heading: Element): boolean => heading.closest('form')?.contains(start) === false;
    return (
      lesser.find(isAbove) ??
      holdersOf(texts, isWhole).findLast(isAbove) ??
      headings.findLast((heading) => isAbove(heading) && !isOfForm(heading)) ??
      null
    );
  };
}

/** What holds a text of its own that passes the test and is shown. */
const holdersOf = (texts: Iterable<Node>, test: (element: Element) => boolean): Element[] =>
  [...texts].flatMap(({ parentElement }) =>
    parentElement &&
    !DATA.test(parentElement.nodeName) &&
    !parentElement.closest(HEADLINE_OF_ANOTHER) &&
    test(parentElement)
      ? [parentElement]
      : [],
  );
