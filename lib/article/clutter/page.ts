import type { LabelMatch } from './labels';
import type { Target } from './links';
import { isDocument, isElement, isShadowRoot, isText } from './nodes';
import { isProtected } from './protected';
import type { ShareWords } from './share';

/** An element that stands for itself on the page: a block, or an inline element around blocks. */
export interface Box {
  element: Element;
  parent: Box | undefined;
  /** What it holds, in order. */
  items: (Box | Line)[];
  /** Its lines: indexes into `Page.lines`, the end not included. */
  from: number;
  to: number;
  /** Left alone as a whole: site header, menu, footer, comments. */
  isProtected: boolean;
  /** Which known widgets its names speak for, once that was asked. */
  widgets?: number;
  isLine: false;
}

/** What stands between two breaks, as a reader sees it: text, links, pictures and controls of one line. */
export interface Line {
  box: Box;
  /** Children of the box's element that make up the line. */
  nodes: ChildNode[];
  text: string;
  /** Characters in links and buttons. */
  linkChars: number;
  links: Link[];
  pictures: number;
  frames: number;
  fields: number;
  buttons: number;
  /** What was found out about its text, once. */
  label?: LabelMatch | undefined;
  words?: readonly number[];
  share?: ShareWords;
  isLine: true;
}

export interface Link {
  element: Element;
  href: string;
  text: string;
  /** Index of the first line that it is in. */
  line: number;
  /** Where it leads, once it was asked for. */
  target?: Target;
}

/** A page in lines and boxes, read once in one walk. */
export interface Page {
  root: Box;
  lines: Line[];
  /** Index of the headline's first line, -1 where there is none. */
  headline: number;
  /** For each countable of a line its sum over all lines before an index. */
  sums: Record<Countable, number[]>;
  /** All links in order, and how many of them begin before a line. */
  links: Link[];
  linksBefore: number[];
}

const COUNTABLES = ['chars', 'linkChars', 'pictures', 'frames', 'fields', 'buttons'] as const;
export type Countable = (typeof COUNTABLES)[number];

const SKIP = 1;
const BLOCK = 2;
const BREAK = 3;
const LINK = 4;
const PICTURE = 5;
const FRAME = 6;
const FIELD = 7;
const BUTTON = 8;
const INLINE = 9;

const kinds = new Map<string, number>();
const name = (kind: number, names: string) => {
  for (const each of names.split(' ')) kinds.set(each, kind);
};
name(
  SKIP,
  'script style noscript template svg canvas head title meta link base object datalist option param source track area map',
);
name(
  INLINE,
  'span b strong i em u s small big font mark time abbr cite code q sub sup ins del strike label bdi bdo kbd samp tt var wbr data ruby rt rp nobr acronym g-emoji',
);
name(BREAK, 'br hr');
name(LINK, 'a');
name(PICTURE, 'img picture amp-img image');
name(
  FRAME,
  'iframe video audio embed amp-iframe amp-video amp-audio amp-youtube amp-ad amp-embed amp-brightcove-player',
);
name(FIELD, 'input textarea select');
name(BUTTON, 'button');

/** Deeper trees than browsers' parsers build are not read further. */
const DEEPEST = 500;

const HOLDS_BLOCKS = 6;

function holdsBlock(element: Element, depth: number): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const kind = kinds.get(child.localName) ?? BLOCK;
    if (kind === BLOCK || kind === BREAK) return true;
    if ((kind === INLINE || kind === LINK || kind === BUTTON) && depth < HOLDS_BLOCKS && holdsBlock(child, depth + 1))
      return true;
  }
  return false;
}

/** What an element shows: the open shadow tree of one that has nothing else in it. */
const shownTree = (element: Element): ParentNode => {
  const name = element.localName;
  if ((name !== 'div' && name !== 'section' && name !== 'article' && !name.includes('-')) || element.firstElementChild)
    return element;
  return element.shadowRoot ?? element;
};
/** `<ins>` marks an insertion in a text, and is what some advertisements are put into. */
const isSlot = (element: Element): boolean => element.localName === 'ins' && element.hasAttribute('class');

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

  const readInline = (node: ChildNode, box: Box, top: ChildNode, depth: number): void => {
    if (isText(node)) {
      const { data } = node;
      const current = line;
      if (current ? data.length > 0 : /\S/.test(data)) {
        const text = /[\n\t]|\s\s/.test(data) ? data.replace(/\s+/g, ' ') : data;
        const into = open(box, top);
        into.text += text;
        if (link && text !== ' ') {
          if (into.links[into.links.length - 1] !== link) into.links.push(link);
          into.linkChars += text.length;
          link.text += text;
        } else if (inButton) into.linkChars += text.length;
      }
      return;
    }
    if (!isElement(node)) return;
    const element = node;
    const kind = kinds.get(element.localName) ?? BLOCK;
    switch (kind) {
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
        open(box, top).buttons++;
        inButton++;
        if (element.firstElementChild && holdsBlock(element, 0)) readBox(element, box, depth);
        else readChildren(element, box, top, depth);
        inButton--;
        return;
      case LINK: {
        const outer = link;
        const href = element.getAttribute('href');
        if (href !== null) link = { element, href, text: '', line: -1 };
        if (element.firstElementChild && holdsBlock(element, 0)) readBox(element, box, depth);
        else {
          readChildren(element, box, top, depth);
          if (link && link !== outer && !link.text) addIcon(open(box, top), link);
        }
        link = outer;
        return;
      }
      case INLINE:
        if (isSlot(element) || (element.firstElementChild && holdsBlock(element, 0))) readBox(element, box, depth);
        else readChildren(element, box, top, depth);
        return;
      default:
        readBox(element, box, depth, shownTree(element));
    }
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
    for (let child = element.firstChild; child; child = child.nextSibling) readInline(child, box, top, depth + 1);
  };

  const newBox = (element: Element, parent: Box | undefined): Box => ({
    element,
    parent,
    items: [],
    from: lines.length,
    to: lines.length,
    isProtected: false,
    isLine: false,
  });

  const readBox = (element: Element, parent: Box | undefined, depth: number, holder: ParentNode = element): Box => {
    flush();
    const box = newBox(element, parent);
    parent?.items.push(box);
    if (parent && isProtected(element)) {
      box.isProtected = true;
      return box;
    }
    if (depth <= DEEPEST)
      for (let child = holder.firstChild; child; child = child.nextSibling) readInline(child, box, child, depth + 1);
    flush();
    box.to = lines.length;
    if (headline < 0 && box.to > box.from && element.localName === 'h1') headline = box.from;
    return box;
  };

  const top = isShadowRoot(start) ? start.host : start;
  const whole = readBox(top, undefined, 0, start);
  forgetUnclosed(lines);
  return { root: whole, lines, headline, sums: sumsOf(lines), ...linksOf(lines) };
}

function linksOf(lines: Line[]): Pick<Page, 'links' | 'linksBefore'> {
  const links: Link[] = [];
  const linksBefore: number[] = [];
  for (const [index, line] of lines.entries()) {
    linksBefore.push(links.length);
    for (const link of line.links) {
      if (link.line >= 0) continue;
      link.line = index;
      links.push(link);
    }
  }
  linksBefore.push(links.length);
  return { links, linksBefore };
}

function sumsOf(lines: Line[]): Record<Countable, number[]> {
  const sums: Record<Countable, number[]> = {
    chars: [0],
    linkChars: [0],
    pictures: [0],
    frames: [0],
    fields: [0],
    buttons: [0],
  };
  const { chars, linkChars, pictures, frames, fields, buttons } = sums;
  const add = (to: number[], index: number, size: number) => to.push((to[index] ?? 0) + size);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    add(chars, index, line.text.length);
    add(linkChars, index, line.linkChars);
    add(pictures, index, line.pictures);
    add(frames, index, line.frames);
    add(fields, index, line.fields);
    add(buttons, index, line.buttons);
  }
  return sums;
}

const UNCLOSED = 1500;
const LONG_LINK = 80;

/** A link whose end tag is missing goes on through paragraph after paragraph: what it holds is text. */
function forgetUnclosed(lines: Line[]) {
  let long = 0;
  for (const { linkChars } of lines) if (linkChars > LONG_LINK) long += linkChars;
  if (long < UNCLOSED) return;
  const chars = new Map<string, number>();
  for (const { links } of lines)
    for (const { href, text } of links) chars.set(href, (chars.get(href) ?? 0) + text.length);
  const unclosed = new Set([...chars].filter(([, length]) => length > UNCLOSED).map(([href]) => href));
  if (!unclosed.size) return;
  for (const line of lines) {
    if (!line.links.some(({ href }) => unclosed.has(href))) continue;
    line.links = line.links.filter(({ href }) => !unclosed.has(href));
    line.linkChars = line.links.reduce((sum, { text }) => sum + text.length, 0);
  }
}
