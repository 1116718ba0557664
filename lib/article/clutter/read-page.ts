import { isDocument, isElement, isShadowRoot, isText } from '../nodes';
import { BLOCK, BREAK, BUTTON, FIELD, FRAME, holdsBlock, INLINE, kindOf, LINK, PICTURE, SKIP } from './element-kinds';
import type { Box, Line, Link, Page, Sums } from './page';
import { isProtected } from './protected';
import { forgetUnclosed } from './unclosed-links';

/** Deeper trees than browsers' parsers build are not read further. */
const DEEPEST = 500;

/** `<ins>` marks an insertion in a text, and is what some advertisements are put into. */
const isSlot = (element: Element, name: string): boolean => name === 'ins' && element.hasAttribute('class');

/** A longer text is no button's, whatever role it has: a heading that opens what is below it. */
const LONGEST_BUTTON = 60;

/** What an element is, and a button also where its role alone says so. */
const roleOf = (element: Element, name: string): number => {
  const kind = kindOf(name);
  return (kind === BLOCK || kind === INLINE) &&
    element.getAttribute('role') === 'button' &&
    (element.textContent?.length ?? 0) <= LONGEST_BUTTON
    ? BUTTON
    : kind;
};

/** What an element shows: the open shadow tree of one that has nothing else in it. */
const shownTree = (element: Element, name: string): ParentNode => {
  if ((name !== 'div' && name !== 'section' && name !== 'article' && !name.includes('-')) || element.firstElementChild)
    return element;
  return element.shadowRoot ?? element;
};

/** Identifier and class names. */
const namesOf = (element: Element): string => {
  const { id } = element;
  const className = element.getAttribute('class');
  return id || className ? `${id} ${className ?? ''}` : '';
};

/** Reads a tree into lines and boxes. Changes nothing. */
export function readPage(root: Document | Element | ShadowRoot): Page {
  const start = isDocument(root) ? (root.body ?? root.documentElement) : root;
  const lines: Line[] = [];
  let headline = -1;
  let line: Line | undefined;
  let link: Link | undefined;
  let inButton = 0;

  const flush = () => {
    if (!line) return;
    const text = line.text.trim();
    if (text || line.links.length || line.pictures || line.frames || line.fields || line.buttons) {
      line.text = text;
      line.box.items.push(line);
      lines.push(line);
    }
    line = undefined;
  };

  const open = (box: Box, top: ChildNode): Line => {
    if (!line) {
      line = {
        box,
        nodes: [top],
        text: '',
        linkChars: 0,
        links: [],
        pictures: 0,
        frames: 0,
        fields: 0,
        buttons: 0,
        isLine: true,
      };
    } else if (line.nodes[line.nodes.length - 1] !== top) line.nodes.push(top);
    return line;
  };

  const readText = (data: string, box: Box, top: ChildNode): void => {
    if (!data || (!line && !data.trim())) return;
    const text = ODD_SPACE.test(data) ? data.replace(/\s+/g, ' ') : data;
    const into = open(box, top);
    into.text += text;
    if (link && text !== ' ') {
      if (into.links[into.links.length - 1] !== link) into.links.push(link);
      into.linkChars += text.length;
      link.text += text;
    } else if (inButton) into.linkChars += text.length;
  };

  const readNode = (node: ChildNode, box: Box, top: ChildNode, depth: number): void => {
    if (isText(node)) readText(node.data, box, top);
    else if (isElement(node)) readElement(node, box, top, depth);
  };

  const readElement = (element: Element, box: Box, top: ChildNode, depth: number): void => {
    const name = element.localName;
    switch (roleOf(element, name)) {
      case SKIP:
        return;
      case BREAK:
        flush();
        return;
      case PICTURE:
        addMedia(open(box, top), 'pictures');
        return;
      case FRAME:
        open(box, top).frames++;
        return;
      case FIELD:
        if (element.getAttribute('type') !== 'hidden') open(box, top).fields++;
        return;
      case BUTTON:
        part(element);
        open(box, top).buttons++;
        inButton++;
        if (kindOf(name) === BLOCK || holdsBlock(element)) readBox(element, name, box, depth);
        else readChildren(element, box, top, depth);
        inButton--;
        return;
      case LINK: {
        const outer = link;
        part(element);
        const href = element.getAttribute('href');
        if (href !== null) link = { element, href, text: '', line: -1 };
        if (holdsBlock(element)) readBox(element, name, box, depth);
        else {
          readChildren(element, box, top, depth);
          if (link && link !== outer && !link.text) addIcon(open(box, top), link);
        }
        link = outer;
        return;
      }
      case INLINE:
        if (isSlot(element, name) || holdsBlock(element)) readBox(element, name, box, depth);
        else readChildren(element, box, top, depth);
        return;
      default:
        readBox(element, name, box, depth, shownTree(element, name));
    }
  };

  // "FacebookWhatsApp": controls that nothing but markup parts.
  const part = ({ previousSibling }: Element) => {
    if (!line?.text || !previousSibling || !isElement(previousSibling)) return;
    const kind = kindOf(previousSibling.localName);
    if (kind !== BUTTON && kind !== LINK) return;
    line.text += ' ';
    line.linkChars++;
  };

  // A link without words is an icon, however it is drawn.
  const addIcon = (into: Line, icon: Link) => {
    if (!into.links.includes(icon)) into.links.push(icon);
  };

  const addMedia = (into: Line, media: 'pictures' | 'frames') => {
    into[media]++;
    if (link && into.links[into.links.length - 1] !== link) into.links.push(link);
  };

  const readChildren = (element: Element, box: Box, top: ChildNode, depth: number) => {
    if (depth > DEEPEST) return;
    for (let child = element.firstChild; child; child = child.nextSibling) readNode(child, box, top, depth + 1);
  };

  const readBox = (
    element: Element,
    name: string,
    parent: Box | undefined,
    depth: number,
    holder: ParentNode = element,
  ): Box => {
    flush();
    const box: Box = {
      element,
      name,
      names: namesOf(element),
      parent,
      items: [],
      from: lines.length,
      to: lines.length,
      isProtected: false,
      isLine: false,
    };
    parent?.items.push(box);
    if (parent && isProtected(element, box)) {
      box.isProtected = true;
      return box;
    }
    if (depth <= DEEPEST)
      for (let child = holder.firstChild; child; child = child.nextSibling) readNode(child, box, child, depth + 1);
    flush();
    box.to = lines.length;
    if (headline < 0 && box.to > box.from && name === 'h1') headline = box.from;
    return box;
  };

  const top = isShadowRoot(start) ? start.host : start;
  const whole = readBox(top, top.localName, undefined, 0, start);
  forgetUnclosed(lines);
  const links = linksOf(lines);
  return { root: whole, lines, headline, sums: sumsOf(lines, links), links };
}

const ODD_SPACE = /[\n\t]|\s\s/;

/** The links of some lines in order, each told the first line that it is in. */
function linksOf(lines: readonly Line[]): Link[] {
  const links: Link[] = [];
  for (const [index, line] of lines.entries()) {
    for (const link of line.links) {
      if (link.line >= 0) continue;
      link.line = index;
      links.push(link);
    }
  }
  return links;
}

function sumsOf(lines: readonly Line[], links: readonly Link[]): Sums[] {
  let sum: Sums = { chars: 0, linkChars: 0, pictures: 0, frames: 0, fields: 0, buttons: 0, links: 0 };
  const sums = [sum];
  let begun = 0;
  for (const [index, line] of lines.entries()) {
    while (links[begun]?.line === index) begun++;
    sum = {
      chars: sum.chars + line.text.length,
      linkChars: sum.linkChars + line.linkChars,
      pictures: sum.pictures + line.pictures,
      frames: sum.frames + line.frames,
      fields: sum.fields + line.fields,
      buttons: sum.buttons + line.buttons,
      links: begun,
    };
    sums.push(sum);
  }
  return sums;
}
