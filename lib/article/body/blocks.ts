import { isElement } from '../nodes';
import { isBlank, splitAtBreaks, wrapRun } from './line-breaks';
import { BLOCK, UNREAD } from './names';
import { fold } from './text';

/** A line or paragraph of the page: an element whose own content is inline only. */
export interface Block {
  element: Element;
  /** White space folded. */
  text: string;
  /** UTF-16 code units of `text` that are inside links. */
  linked: number;
  kind: 'text' | 'heading' | 'caption' | 'item' | 'cell';
  /** Whether it is running text, not a label: at least a line long. */
  isProse: boolean;
}

/** A block with its number in the body. */
export interface Numbered {
  number: number;
  block: Block;
}

const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** The length of a text in letters of an alphabet: a sign of a script without spaces between words says as much as about two of them. */
export const measure = (text: string): number =>
  text.length + (FAR_EAST.test(text) ? (text.slice(0, 1_000).match(UNSPACED)?.length ?? 0) : 0);

/** Where those scripts stand among the code units, roughly: told faster than by the names of scripts. */
const FAR_EAST = /[\u0e00-\u1fff\u2e80-\uffff]/;

const SHORTEST_PROSE = 60;

/** Whether a block is running text: for lists of blocks. */
export const isProse = ({ isProse }: Block): boolean => isProse;

function judgeProse({ text, linked, kind }: Omit<Block, 'element' | 'isProse'>): boolean {
  if (kind === 'heading' || kind === 'caption' || linked >= text.length * 0.4) return false;
  return text.length >= SHORTEST_PROSE || measure(text) >= SHORTEST_PROSE;
}

/** Marks a block's element, so that it can be found again in a copy of the tree. */
export const BLOCK_NUMBER = 'data-jernih-block';

/**
 * Brings a tree into one form and lists its blocks in document order: text that stands beside block elements gets a paragraph of its own, and
 * so does text parted by two `<br>`. Each block's element is numbered by `BLOCK_NUMBER`, its index in the list.
 */
export function numberBlocks(root: Element): Block[] {
  const holders = findHolders(root);
  const headings = new Set<Element>(root.querySelectorAll('[role="heading"]'));
  const blocks: Block[] = [];
  const visit = (element: Element, above: Surroundings): void => {
    const name = element.localName;
    if (UNREAD.has(name)) return;
    const here: Surroundings = {
      kind:
        KINDS[headings.has(element) ? 'h2' : name] ??
        (above.kind !== 'caption' && !NEUTRAL.has(name) ? 'text' : above.kind),
      isLinked: above.isLinked || (name === 'a' && element.hasAttribute('href')),
    };
    if (holders.has(element)) visitHolder(element, here);
    else {
      const text = fold(element.textContent ?? '');
      if (text)
        for (const part of splitAtBreaks(element, name)) addBlock(part, here, part === element ? text : undefined);
    }
  };
  const visitHolder = (element: Element, here: Surroundings): void => {
    const run: ChildNode[] = [];
    let isBlankRun = true;
    const endRun = () => {
      if (!isBlankRun) for (const paragraph of wrapRun(run)) addBlock(paragraph, here);
      run.length = 0;
      isBlankRun = true;
    };
    let next: ChildNode | null = element.firstChild;
    while (next) {
      const node: ChildNode = next;
      next = node.nextSibling;
      if (isElement(node) && (BLOCK.has(node.localName) || holders.has(node))) {
        endRun();
        visit(node, here);
      } else {
        run.push(node);
        isBlankRun &&= isBlank(node);
      }
    }
    endRun();
  };
  const addBlock = (
    element: Element,
    { kind, isLinked }: Surroundings,
    text = fold(element.textContent ?? ''),
  ): void => {
    if (!text) return;
    element.setAttribute(BLOCK_NUMBER, String(blocks.length));
    const line = { text, linked: isLinked ? text.length : linkedLength(element, text), kind };
    blocks.push({ element, ...line, isProse: judgeProse(line) });
  };
  visit(root, { kind: 'text', isLinked: false });
  return blocks;
}

interface Surroundings {
  kind: Block['kind'];
  isLinked: boolean;
}

/** Elements that say what a block inside them is. */
const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
  caption: 'caption',
};

/** Elements inside a heading, an item or a cell that leave it one. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'p',
  'span',
  'div',
  'a',
  'b',
  'strong',
  'em',
  'i',
  'font',
  'center',
  'small',
]);

/** Elements with a block element somewhere below them. */
function findHolders(root: Element): Set<Node> {
  const holders = new Set<Node>();
  const elements = root.getElementsByTagName('*');
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element || !BLOCK.has(element.localName)) continue;
    for (let parent = element.parentNode; parent && !holders.has(parent); parent = parent.parentNode) {
      holders.add(parent);
      if (parent === root) break;
    }
  }
  return holders;
}

function linkedLength(element: Element, text: string): number {
  if (!element.firstElementChild) return 0;
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += fold(link.textContent ?? '').length;
  return Math.min(length, text.length);
}
