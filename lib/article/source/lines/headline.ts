import { isElement, isText, precedes } from '../../nodes';
import { fold, key } from './plain-text';
import { DATA, type Texts } from './text-nodes';

/** A link with the title's words leads to the article, or they are the end of the path of links to it. */
const HEADLINE_OF_ANOTHER = 'a, nav, [aria-hidden="true"]';
/** So much of a text is read: what holds more than the headline holds the article. */
const MOST = 1000;

/** Finds the headline above an element: the title's words in a heading, else in whatever stands nearest, else the last heading of the first order. */
export function headlineFinder(
  root: Element,
  { title, texts }: { title: string; texts: Texts },
): (start: Node | null) => Element | null {
  const wanted = key(title);
  const headings = [...root.getElementsByTagName('h1')].slice(0, 20);
  const same = (heading: Element): boolean => {
    const own = key((heading.textContent ?? '').slice(0, 400));
    return own.length > 5 && wanted.length > 5 && (wanted.startsWith(own) || own.startsWith(wanted));
  };
  const opening = firstLetter(title);
  // A text without a letter, as a number's sign or a blank, may stand before the first of them.
  const mayOpen = (text: string): boolean => [opening, ''].includes(firstLetter(text));
  const isWhole = (element: Element): boolean => {
    if (firstLetterIn(element) !== opening) return false;
    const text = (element.textContent ?? '').slice(0, MOST);
    if (text.length * 2 <= title.length) return false;
    const { length } = fold(text);
    return length * 2 > title.length && length < title.length * 2 && same(element);
  };
  const named = headings.filter(same);
  let lesser: readonly Element[] | undefined;
  let holders: readonly Element[] | undefined;
  return (start) => {
    const isAbove = (heading: Element): boolean => !start || precedes(heading, start);
    const main = named.find(isAbove);
    if (main) return main;
    lesser ??= [...root.getElementsByTagName('h2')].slice(0, 20).filter(same);
    // "Log In" above a form's fields; a whole page may stand in a form.
    const isOfForm = (heading: Element): boolean => heading.closest('form')?.contains(start) === false;
    const second = lesser.find(isAbove);
    if (second) return second;
    holders ??= holdersOf(texts, mayOpen, isWhole);
    return holders.findLast(isAbove) ?? headings.findLast((heading) => isAbove(heading) && !isOfForm(heading)) ?? null;
  };
}

/** Of most texts it tells that they are not the title. */
function firstLetter(text: string): string {
  const letter = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  return (letter < '\u0080' ? letter : letter.normalize('NFKD').charAt(0)).toLowerCase();
}

/** The same of an element, whose text may be long. */
function firstLetterIn(element: Element): string {
  let letter = '';
  for (let child = element.firstChild; child && !letter; child = child.nextSibling)
    if (isElement(child) || isText(child)) letter = firstLetter(child.textContent ?? '');
  return letter;
}

/** What holds a text of its own, passes the test and is shown. Where that text is the first of it, it opens what it is in. */
function holdersOf(texts: Texts, mayOpen: (text: string) => boolean, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const asked = new Set<Element>();
  let text = texts(0);
  for (let index = 1; text; index += 1) {
    const { parentElement } = text;
    if (parentElement && !asked.has(parentElement) && (text.previousSibling || mayOpen(text.nodeValue ?? ''))) {
      asked.add(parentElement);
      if (!DATA.test(parentElement.nodeName) && test(parentElement) && !parentElement.closest(HEADLINE_OF_ANOTHER))
        found.push(parentElement);
    }
    text = texts(index);
  }
  return found;
}
