import type { Line } from './lines';
import { fold } from './plain-text';
import { DATA } from './text-nodes';

const PARAGRAPH = 60;
const PREFIX = 40;
/** Standfirsts that are written as headings stand above the byline, one below the other. */
export const HEADINGS = 'h2, h3, h4, h5, h6';
const NO_PARAGRAPH = `${HEADINGS}, figcaption`;

const isLong = (text: string): boolean =>
  text.length >= PARAGRAPH || (/[\u3400-\u9fff\u3041-\u309f\uac00-\ud7a3]/u.test(text) && text.length >= 25);

/** The first long lines that are neither headings nor captions. */
export function paragraphsIn(lines: Iterable<Line>, most: number): string[] {
  const found: string[] = [];
  for (const { text, nodes } of lines) {
    if (isLong(text) && !nodes[0]?.parentElement?.closest(NO_PARAGRAPH)) found.push(text);
    if (found.length === most) break;
  }
  return found;
}

/**
 * Finds what begins with some words: a paragraph, else a text of its own. From the end it is what holds that text, for what follows it is no part of the
 * paragraph.
 * @param own the page's texts, which are read once
 */
export function paragraphFinder(root: Element, own: Iterable<Node>): (text: string, fromEnd: boolean) => Node | null {
  const paragraphs = [...root.querySelectorAll('p')];
  const texts = new Map<Element, string>();
  const textOf = (paragraph: Element): string => {
    const known = texts.get(paragraph) ?? paragraph.textContent ?? '';
    texts.set(paragraph, known);
    return known;
  };
  return (text, fromEnd) => {
    const wanted = text.slice(0, PREFIX);
    const start = wanted.slice(0, 8);
    const matches = (raw: string): boolean => raw.includes(start) && fold(raw.slice(0, 2000)).includes(wanted);
    const isIt = (paragraph: Element): boolean => matches(textOf(paragraph));
    const paragraph = fromEnd ? paragraphs.findLast(isIt) : paragraphs.find(isIt);
    if (paragraph) return paragraph;
    for (const node of own)
      if (matches(node.nodeValue ?? '') && !DATA.test(node.parentElement?.nodeName ?? ''))
        return fromEnd ? node.parentElement : node;
    return null;
  };
}
