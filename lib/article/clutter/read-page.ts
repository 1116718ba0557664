import { isDocument, isElement, isShadowRoot, isText } from '../nodes';
import {
  BLOCK,
  BREAK,
  BUTTON,
  FIELD,
  FRAME,
  holdsBlock,
  INLINE,
  isButton,
  isSlot,
  kindOf,
  LINK,
  PICTURE,
  SKIP,
  shownTree,
} from './element-kinds';
import { HEADING } from './heading';
import { add, type Box, type Line, type Link, lineFrom, linksOf, type Page } from './page';
import { withSingleSpaces } from './plain';
import { isProtected } from './protected';
import { forgetUnclosed } from './unclosed-links';
import { widgetsIn } from './widgets';

const addLink = ({ links }: Line, link: Link): void => {
  if (!links.includes(link)) links.push(link);
};

/** Reads a tree into lines and boxes. Changes nothing. */
export function readPage(root: Document | Element | ShadowRoot): Page {
  const start = isDocument(root) ? (root.body ?? root.documentElement) : root;
  const lines: Line[] = [];
  let headline = Number.POSITIVE_INFINITY;
  let line: Line | undefined;
  let link: Link | undefined;
  let inButton = 0;

  const flush = () => {
    if (!line) return;
    const text = line.text.trim();
    if (text || line.links.length || line.pictures || line.frames || line.fields || line.buttons) {
      line.text = text;
      line.chars = text.length;
      line.from = lines.push(line) - 1;
      line.to = lines.length;
      line.box.items.push(line);
      add(line.box, line);
    }
    line = undefined;
  };

  const open = (box: Box, top: ChildNode): Line => {
    if (!line) line = lineFrom(box, top);
    else if (line.nodes[line.nodes.length - 1] !== top) line.nodes.push(top);
    return line;
  };

  const readText = (data: string, box: Box, top: ChildNode): void => {
    if (!line && !data.trim()) return;
    const text = withSingleSpaces(data);
    const into = open(box, top);
    into.text += text;
    if (link && text !== ' ') {
      addLink(into, link);
      into.linkChars += text.length;
      link.text += text;
    } else if (inButton) into.linkChars += text.length;
  };

  /** @param top the child of the box that they are in; undefined where they are its children */
  const readChildren = (parent: ParentNode, box: Box, top: ChildNode | undefined): void => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) readText(child.data, box, top ?? child);
      else if (isElement(child)) readElement(child, box, top ?? child);
    }
  };

  const readElement = (element: Element, box: Box, top: ChildNode): void => {
    const name = element.localName;
    const kind = kindOf(name);
    const role = kind === BLOCK || kind === INLINE ? element.getAttribute('role') : null;
    switch (isButton(element, role) ? BUTTON : kind) {
      case SKIP:
        return;
      case BREAK:
        flush();
        return;
      case PICTURE:
        open(box, top).pictures++;
        if (link) addLink(open(box, top), link);
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
        if (kind === BLOCK || holdsBlock(element)) readBox(element, name, role, box);
        else readChildren(element, box, top);
        inButton--;
        return;
      case LINK: {
        const outer = link;
        part(element);
        const href = element.getAttribute('href');
        if (href !== null) link = { element, href, text: '', line: -1 };
        if (holdsBlock(element)) readBox(element, name, role, box);
        else {
          readChildren(element, box, top);
          // A link without words is an icon, however it is drawn.
          if (link && !link.text) addLink(open(box, top), link);
        }
        link = outer;
        return;
      }
      case INLINE:
        if (isSlot(element, name) || holdsBlock(element)) readBox(element, name, role, box);
        else readChildren(element, box, top);
        return;
      default:
        readBox(element, name, role, box, shownTree(element, name));
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

  const readBox = (
    element: Element,
    name: string,
    role: string | null,
    parent: Box | undefined,
    holder: ParentNode = element,
  ): Box => {
    flush();
    const id = element.getAttribute('id') ?? '';
    const classes = element.getAttribute('class') ?? '';
    const box: Box = {
      element,
      name,
      names: id ? `${id} ${classes}` : classes,
      // Apart, as they stand on other elements too: what a text says is kept by the text.
      // An anchor of a heading is made of its words.
      widgets: widgetsIn(classes) | (HEADING.test(name) ? 0 : widgetsIn(id)),
      parent,
      items: [],
      from: lines.length,
      to: lines.length,
      chars: 0,
      linkChars: 0,
      pictures: 0,
      frames: 0,
      fields: 0,
      buttons: 0,
      isProtected: false,
      isLine: false,
    };
    parent?.items.push(box);
    box.isProtected = parent !== undefined && isProtected(box, role);
    if (box.isProtected) return box;
    readChildren(holder, box, undefined);
    flush();
    box.to = lines.length;
    if (parent) add(parent, box);
    if (headline > lines.length && box.to > box.from && name === 'h1') headline = box.from;
    return box;
  };

  const top = isShadowRoot(start) ? start.host : start;
  const whole = readBox(top, top.localName, null, undefined, start);
  forgetUnclosed(lines);
  return { root: whole, lines, headline, ...linksOf(lines) };
}
