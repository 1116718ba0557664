import type { Line } from './lines';
import { fold } from './plain-text';
import { DATA, type Texts } from './text-nodes';

const PARAGRAPH = 60;
const PREFIX = 40;
/** So far into a text its words are looked for. */
const LONGEST = 2000;
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

/** The first long lines of a text, without a list above them: that is a summary, and the byline may stand below it. */
export function openingParagraphs(lines: Iterable<Line>, most: number): string[] {
  const found: string[] = [];
  const listed: string[] = [];
  for (const { text, nodes } of lines) {
    const holder = nodes[0]?.parentElement;
    if (!isLong(text) || holder?.closest(NO_PARAGRAPH)) continue;
    (!found.length && holder?.closest('li') ? listed : found).push(text);
    if (found.length === most) break;
  }
  return found.length > 1 ? found : [...listed, ...found].slice(0, most);
}

/**
 * Finds what begins with some words: a paragraph, else a text of its own. From the end it is what holds that text, for what follows it is no part of the
 * paragraph.
 * @param own the page's texts
 */
export function paragraphFinder(root: Element, own: Texts): (text: string, fromEnd: boolean) => Node | null {
  const paragraphs = root.getElementsByTagName('p');
  const texts: string[] = [];
  return (text, fromEnd) => {
    const wanted = text.slice(0, PREFIX);
    const start = wanted.slice(0, 8);
    const matches = (raw: string): boolean => {
      if (!raw.includes(start)) return false;
      const beginning = raw.slice(0, LONGEST);
      return beginning.includes(wanted) || fold(beginning).includes(wanted);
    };
    // From either end few of them are looked at.
    for (let step = 0; step < paragraphs.length; step += 1) {
      const index = fromEnd ? paragraphs.length - 1 - step : step;
      const paragraph = paragraphs[index];
      texts[index] ??= paragraph?.textContent ?? '';
      if (paragraph && matches(texts[index])) return paragraph;
    }
    let node = own(0);
    for (let index = 1; node; index += 1) {
      if (matches(node.nodeValue ?? '') && !DATA.test(node.parentElement?.nodeName ?? ''))
        return fromEnd ? node.parentElement : node;
      node = own(index);
    }
    return null;
  };
}
