import { ARTICLE_ELEMENTS } from '../article-elements';
import { isElement, isText, TEXTS } from '../nodes';
import { unwrapLayoutTables } from './layout-table';
import { BLOCK, HEADING } from './names';
import { partLines } from './part-lines';
import { absolute } from './pictures';
import { fold } from './text';

const MEANT: ReadonlySet<string> = new Set(ARTICLE_ELEMENTS);

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'srcset', 'alt', 'title', 'width', 'height'],
  source: ['srcset', 'type', 'media'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  abbr: ['title'],
  bdo: ['dir'],
  q: ['cite'],
  blockquote: ['cite'],
};

/** Brings the body's markup into plain reading form: no layout, absolute addresses, headings below the title, nothing empty. */
export function tidy(body: Element, base: string): void {
  // Caption and credit stand in boxes of their own, which only the site's style sheet parts.
  for (const part of body.querySelectorAll('figcaption > span + span'))
    if (isElement(part.previousSibling)) part.before(' ');
  dropSoftHyphens(body);
  const elements = [...body.querySelectorAll('*')];
  // From the outside in each child is moved once; else what stands in many boxes is moved out of each.
  for (const element of elements) if (isOnlyAround(element)) element.replaceWith(...element.childNodes);
  for (const element of elements.reverse()) if (element.parentNode) tidyElement(element, base);
  unwrapLayoutTables(body);
  dropOuterBreaks(body);
  partLines(body);
}

/** Goes whatever becomes of what is in it: an element that no article is made of, or a box around one box. */
function isOnlyAround({ localName, childNodes, firstElementChild, lastElementChild }: Element): boolean {
  if (localName !== 'div') return localName !== 'h1' && !MEANT.has(localName);
  const isOne = firstElementChild?.localName === 'div' && firstElementChild === lastElementChild;
  return isOne && [...childNodes].every((node) => !isText(node) || !/\S/.test(node.data));
}

/** A longer heading is a text set like one, in UTF-16 code units: a standfirst, a question of an interview. */
const LONGEST_HEADING = 120;

function tidyElement(element: Element, base: string): void {
  const name = element.localName;
  if (name === 'h1') {
    rename(element, 'h2');
    return;
  }
  if (HEADING.has(name) && fold(element.textContent ?? '').length > LONGEST_HEADING) {
    const strong = element.ownerDocument.createElement('strong');
    strong.append(...element.childNodes);
    element.append(strong);
    rename(element, 'p');
    return;
  }
  if (name === 'div') {
    const isBare = !/\S/.test(element.textContent ?? '');
    const isHeld =
      !element.hasChildNodes() ||
      [...element.children].some((child) => BLOCK.has(child.localName)) ||
      element.closest(`p, li, td, th, figcaption, h2, h3, h4, h5, h6, dt, dd${isBare ? ', figure' : ''}`);
    if (isHeld) element.replaceWith(...element.childNodes);
    else rename(element, 'p');
    return;
  }
  const allowed = ATTRIBUTES[name] ?? [];
  for (const attribute of element.getAttributeNames()) {
    if (!allowed.includes(attribute) && attribute !== 'lang' && attribute !== 'dir') element.removeAttribute(attribute);
  }
  const href = element.getAttribute('href');
  if (href !== null) tidyLink(element, href, base);
  if (isEmpty(element)) element.remove();
}

/** Marks where a word may break; in a saved text they only hide words from a search. */
function dropSoftHyphens(body: Element): void {
  if (!body.textContent?.includes('\u00ad')) return;
  const walker = body.ownerDocument.createTreeWalker(body, TEXTS);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.includes('\u00ad')) node.nodeValue = text.replaceAll('\u00ad', '');
  }
}

/** Breaks before the first and after the last words of a line of their own only make the space between paragraphs larger. */
function dropOuterBreaks(body: Element): void {
  const lineBreaks = [...body.querySelectorAll('br')];
  for (const lineBreak of lineBreaks) if (!hasWords(lineBreak, 'previousSibling')) lineBreak.remove();
  for (const lineBreak of lineBreaks.reverse()) if (!hasWords(lineBreak, 'nextSibling')) lineBreak.remove();
}

function hasWords(node: Node, side: 'nextSibling' | 'previousSibling'): boolean {
  for (let next = node[side]; next; next = next[side]) {
    if (isElement(next) && BLOCK.has(next.localName)) return false;
    if (next.nodeName === 'IMG' || /\S/.test(next.textContent ?? '')) return true;
  }
  const parent = node.parentElement;
  return parent !== null && !BLOCK.has(parent.localName) && hasWords(parent, side);
}

function tidyLink(element: Element, href: string, base: string): void {
  const address = absolute(href.trim(), base);
  if (/^(?:https?|mailto|tel):/i.test(address)) element.setAttribute('href', address);
  else element.replaceWith(...element.childNodes);
}

const ALONE = 'img, hr, br, wbr, source, td, th';

const isEmpty = (element: Element): boolean =>
  (BLOCK.has(element.localName) || element.localName === 'a') &&
  !/\S/.test(element.textContent ?? '') &&
  !element.matches(ALONE) &&
  !element.querySelector('img, hr');

function rename(element: Element, name: string): void {
  const made = element.ownerDocument.createElement(name);
  for (const kept of ['lang', 'dir']) {
    const value = element.getAttribute(kept);
    if (value) made.setAttribute(kept, value);
  }
  made.append(...element.childNodes);
  element.replaceWith(made);
}

/** The text blocks of a tidied body in order: captions and headings excluded. */
export function paragraphsOf(body: ParentNode): string[] {
  const paragraphs: string[] = [];
  for (const element of body.querySelectorAll('p, li, dt, dd, pre, td, th, blockquote, summary')) {
    if (element.closest('figcaption, caption, h2, h3, h4, h5, h6')) continue;
    const own = ownText(element);
    if (own) paragraphs.push(own);
  }
  return paragraphs;
}

/** The text of an element without that of the text blocks inside it. */
function ownText(element: Element): string {
  let text = '';
  const visit = (node: Node): void => {
    if (isText(node)) text += node.data;
    if (!isElement(node) || node.localName === 'rt' || node.localName === 'rp') return;
    if (node !== element && BLOCK.has(node.localName)) {
      text += ' ';
      return;
    }
    if (node.localName === 'br') text += ' ';
    for (const child of node.childNodes) visit(child);
  };
  visit(element);
  return fold(text);
}
