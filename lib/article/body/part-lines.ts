import { isClosed, sizeOf } from '../clutter/prose';
import { isElement, isText } from '../nodes';
import { isBlank, isBreak, partsOf } from './line-breaks';
import { BLOCK } from './names';

/** A line of this length that ends a sentence is a paragraph, in Latin letters. */
const LONG_LINE = 60;

/** Two such lines or more, and hardly anything else: what parts them parts paragraphs, not the lines of a poem or an address. */
const MOST = 0.7;

/** Some houses part paragraphs by blank lines, which their style sheet shows. */
const BLANK_LINE = /\n\s*\n/;

/**
 * Makes paragraphs of what breaks part: two in a row, or each one where all lines are paragraphs; and of what blank lines in the source do. Done when it is settled what
 * the text is: a line alone is easily taken for something else.
 * @param body in plain reading form; changed
 */
export function partLines(body: Element): void {
  for (const element of body.querySelectorAll('p, pre, li, td, th, dd, blockquote')) {
    const nodes = [...element.childNodes];
    if (!nodes.some(isBroken) || nodes.some(isBlock)) continue;
    const lines = linesOf(nodes);
    // Lines of code and of verse stay as they are.
    if (element.localName === 'pre' && !nodes.some(hasBlankLine)) continue;
    const least = isInParagraphs(lines) ? 1 : 2;
    if (least > 1 && !nodes.some(hasBlankLine) && !isParted(lines)) continue;
    const parts = paragraphsOf(nodes, least).filter((part) => part.some((node) => !isBlank(node)));
    const paragraphs = parts.map((part) => {
      const paragraph = element.localName === 'p' ? element.cloneNode(false) : element.ownerDocument.createElement('p');
      if (isElement(paragraph)) paragraph.append(...part);
      return paragraph;
    });
    if (element.matches('p, pre')) element.replaceWith(...paragraphs);
    else element.replaceChildren(...paragraphs);
  }
}

/** @param least how many breaks in a row end a part, also in the middle of an inline element */
function paragraphsOf(nodes: readonly ChildNode[], least: 1 | 2): ChildNode[][] {
  return partsOf(nodes.flatMap(withBreaks).flatMap(withoutOuterBreaks), least).parts.flatMap((part) => {
    const paragraphs: ChildNode[][] = [[]];
    for (const node of part)
      for (const [at, half] of halves(node, least).entries()) {
        if (at) paragraphs.push([]);
        paragraphs.at(-1)?.push(half);
      }
    return paragraphs;
  });
}

/** An inline element in whose middle a paragraph ends becomes two. */
function halves(node: ChildNode, least: 1 | 2): ChildNode[] {
  if (!isElement(node) || !isBroken(node)) return [node];
  const parts = paragraphsOf([...node.childNodes], least);
  if (parts.length < 2) return [node];
  return parts.flatMap((part) => {
    const half = node.cloneNode(false);
    if (!isElement(half)) return [];
    half.append(...part);
    return [half];
  });
}

const isBlock = (node: Node): boolean => isElement(node) && BLOCK.has(node.localName);

const isBroken = (node: Node): boolean =>
  isBreak(node) || (isElement(node) ? node.querySelector('br') !== null : hasBlankLine(node));

const hasBlankLine = (node: Node): boolean =>
  isText(node) &&
  node.data.length > 2 * LONG_LINE &&
  BLANK_LINE.test(node.data) &&
  isInParagraphs(node.data.split(BLANK_LINE));

/** A text in which blank lines part paragraphs, with breaks in their place. */
function withBreaks(node: ChildNode): ChildNode[] {
  if (!isText(node) || !hasBlankLine(node)) return [node];
  return node.data.split(BLANK_LINE).flatMap((words, at) => {
    const text = node.ownerDocument.createTextNode(words);
    return at ? [...['br', 'br'].map((name) => node.ownerDocument.createElement(name)), text] : [text];
  });
}

/** The text between breaks. */
function linesOf(nodes: readonly Node[]): string[] {
  const lines = [''];
  const read = (node: Node): void => {
    if (isText(node)) lines.push((lines.pop() ?? '') + node.data);
    else if (isBreak(node)) lines.push('');
    else if (isElement(node)) node.childNodes.forEach(read);
  };
  nodes.forEach(read);
  return lines;
}

/** Whether there is an empty line between two with words. */
const isParted = (lines: readonly string[]): boolean =>
  /\S\n\s*\n\s*\S/.test(lines.map((line) => line.trim()).join('\n'));

function isInParagraphs(lines: readonly string[]): boolean {
  const sizes = lines.map((line) => sizeOf(line.trim()));
  const long = sizes.filter((size, at) => size >= LONG_LINE && isClosed(lines[at] ?? ''));
  return long.length > 1 && sum(long) >= sum(sizes) * MOST;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** `<b>Words<br></b>`: a break at the edge of an inline element stands beside it, where it can be counted. */
function withoutOuterBreaks(node: ChildNode): ChildNode[] {
  if (!isElement(node) || isBreak(node) || !isBroken(node)) return [node];
  const inner = [...node.childNodes];
  const first = inner.findIndex((each) => !isOuter(each));
  const last = inner.findLastIndex((each) => !isOuter(each));
  if (first < 0) return inner;
  const outer = [...inner.slice(0, first), ...inner.slice(last + 1)];
  for (const each of outer) each.remove();
  return [...inner.slice(0, first), node, ...inner.slice(last + 1)];
}

const isOuter = (node: ChildNode): boolean => isBreak(node) || isBlank(node);
