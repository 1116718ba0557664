import { isElement } from '../../nodes';
import { readInterviewers } from '../byline/interviewers';
import { signedFor } from '../dateline/signed-for';
import { type BodyLines, bodyLines } from '../lines/body-lines';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import type { Words } from '../words';
import { isAgency } from './agencies';
import type { Credit } from './credit';
import { readCreditLine } from './credit-line';
import { signedAtEnd, signedInCapitals } from './initials';
import { signedByHouse, signedForHouse } from './wire';

export interface BodyCredit {
  credit: Credit;
  /** The nodes of the body that are this line, with the line break before it. */
  nodes: ChildNode[];
}

const HEAD_LINES = 3;
const FOOT_LINES = 8;
/**
 * A line longer than this, in UTF-16 code units, is a standfirst, a paragraph or small print: one of them may stand above the credits at the head, and one of
 * small print between those below the last paragraph.
 */
const LONG_LINE = 100;
const LONG_LINES = 2;
const LONGEST_CAPTION = 300;
const ELEMENT = 1;
const MEDIA = 'img, picture, video, audio, iframe, figure, svg, table';

/**
 * Credit lines at the start and the end of the text. Between its paragraphs nothing is looked for: there such words are more often prose.
 * @param body the extracted text with its credit lines
 * @param isOwn whether a name is the house's own
 * @returns in the order of the text
 */
export function findCredits(
  body: Element,
  words: Words,
  text: BodyLines = bodyLines(body),
  isOwn: (name: string) => boolean = () => false,
): BodyCredit[] {
  const forward: BodyCredit[] = [];
  const backward: BodyCredit[] = [];
  const found = { forward, backward };
  const seen = new Set<Node>();
  for (const direction of ['forward', 'backward'] as const) {
    let left = direction === 'forward' ? HEAD_LINES : FOOT_LINES;
    let long = LONG_LINES;
    for (const line of text[direction]) {
      if (left <= 0 || line.nodes.some((node) => seen.has(node))) break;
      left -= 1;
      const isLast = direction === 'backward' && left === FOOT_LINES - 1;
      const credit =
        readCreditLine(line.text, words) ??
        (direction === 'backward'
          ? (readInterviewers(line.text, words) ??
            signedByHouse(line.text, isOwn) ??
            signedForHouse(line.text, isOwn) ??
            signedWithAgency(line, words, body))
          : undefined) ??
        (isLast ? (signedAtEnd(line.text, words) ?? signedInCapitals(line.text, words)) : undefined);
      // A name in brackets signs at the foot; at the head it is what the text is about.
      if (credit && direction === 'forward' && !saysSomething(credit)) continue;
      for (const node of line.nodes) seen.add(node);
      if (!credit && line.text.length <= LONG_LINE) continue;
      if (isCaption(line, body) || (credit?.agency && isOfTable(line, credit, body))) continue;
      if (credit) found[direction].push({ credit, nodes: nodesOf(line, body) });
      else if (--long === 0) break;
    }
  }
  return [...forward, ...backward.reverse()];
}

/** "Anna Berg (dpa)" below the text, and not below a picture, where it is who took that. */
function signedWithAgency(line: Line, words: Words, body: Element): Credit | undefined {
  if (!line.text.endsWith(')')) return undefined;
  const credit = signedFor(line.text, words);
  const [node] = line.nodes;
  return credit && node && !isBehindPicture(node, body) ? credit : undefined;
}

/** Whether nothing but blanks stands between a node and a picture before it. */
function isBehindPicture(node: Node, body: Element): boolean {
  let at: Node | null = node;
  while (at && at !== body) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      if (isBlank(before)) continue;
      const element = isElement(before) ? before : undefined;
      return (
        element !== undefined &&
        (element.matches(MEDIA) ||
          (element.querySelector(MEDIA) !== null && (element.textContent ?? '').length <= LONGEST_CAPTION))
      );
    }
    at = at.parentNode;
  }
  return false;
}

const saysSomething = ({ words: _, kind, ...said }: Credit): boolean =>
  kind === 'copyright' || Object.values(said).some(({ length }) => length > 0);

const isCaption = (line: Line, body: Element): boolean => {
  const caption = line.nodes[0]?.parentElement?.closest('figcaption, table, blockquote, h1, h2, h3, h4');
  return Boolean(caption && body.contains(caption) && !isLayout(caption, body));
};

/** A table that holds most of the text is how the page was made. */
const isLayout = ({ nodeName, textContent }: Element, body: Element): boolean =>
  nodeName === 'TABLE' && (textContent ?? '').length * 2 > (body.textContent ?? '').length;

/** Below a table, or right below a list, stands where its numbers come from, which is no agency. */
function isOfTable({ nodes }: Line, { agency }: Credit, body: Element): boolean {
  let element = nodes[0]?.parentElement ?? null;
  if (isAgency(agency) || element === body) return false;
  while (element && !element.previousElementSibling && element.parentElement !== body) element = element.parentElement;
  const before = element?.previousElementSibling ?? null;
  return (
    before !== null &&
    body.contains(before) &&
    (/^(?:TABLE|[UO]L)$/.test(before.nodeName) || before.lastElementChild?.nodeName === 'TABLE')
  );
}

/** The outermost nodes that hold nothing but the line, and the breaks and blanks before them. */
function nodesOf(line: Line, body: Element): ChildNode[] {
  const own = bare(line.text);
  const found: ChildNode[] = [];
  for (const text of line.nodes) {
    let node: Node = text;
    while (node.parentNode && node.parentNode !== body && holdsOnly(node.parentNode, own)) node = node.parentNode;
    if (isChild(node) && !found.includes(node)) found.push(node);
  }
  const first = found[0];
  const breaks: ChildNode[] = [];
  let before = first?.previousSibling ?? null;
  while (before && isBlank(before)) {
    breaks.unshift(before);
    before = before.previousSibling;
  }
  if (before) return breaks.some(({ nodeName }) => nodeName === 'BR') ? [...breaks, ...found] : found;
  const after = found.at(-1)?.nextSibling;
  return after && after.nodeName === 'BR' ? [...found, after] : found;
}

const isChild = (node: Node): node is ChildNode => node.parentNode !== null;
const bare = (text: string): string => fold(text).replace(/\s/g, '');
const isBlank = (node: Node): boolean => node.nodeName === 'BR' || (node.nodeType === 3 && !fold(node.nodeValue ?? ''));

function holdsOnly(node: Node, line: string): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const text = bare(node.textContent ?? '');
  const element = node.ownerDocument ? elementOf(node) : undefined;
  return line.includes(text) && !element?.querySelector(MEDIA);
}

const elementOf = (node: Node): Element | undefined => node.firstChild?.parentElement ?? undefined;
