/** What some lines hold together. */
export interface Content {
  /** Its lines: indexes into `Page.lines`, the end not included. */
  from: number;
  to: number;
  chars: number;
  /** Characters in links and buttons. */
  linkChars: number;
  pictures: number;
  frames: number;
  fields: number;
  buttons: number;
}

/** Adds what a part holds to what the whole does. */
export const add = (sum: Content, part: Content): void => {
  sum.chars += part.chars;
  sum.linkChars += part.linkChars;
  sum.pictures += part.pictures;
  sum.frames += part.frames;
  sum.fields += part.fields;
  sum.buttons += part.buttons;
};

/** An element that stands for itself on the page: a block, or an inline element around blocks. */
export interface Box extends Content {
  element: Element;
  /** The element's `localName`. */
  name: string;
  /** The element's identifier and class names; "" where it has none. */
  names: string;
  /** What they speak for, the bits of `widgets.ts`. */
  widgets: number;
  parent: Box | undefined;
  /** What it holds, in order. */
  items: (Box | Line)[];
  /** Left alone as a whole: site header, menu, footer, comments. */
  isProtected: boolean;
  isLine: false;
}

/** The innermost of the boxes around exactly what a box holds. Most boxes on a page hold one other box: they are judged together. */
export function innermost(box: Box): Box {
  let inner = box;
  for (;;) {
    const [only] = inner.items;
    if (inner.items.length !== 1 || !only || only.isLine || only.isProtected) return inner;
    inner = only;
  }
}

/** What stands between two breaks, as a reader sees it: text, links, pictures and controls of one line. */
export interface Line extends Content {
  box: Box;
  /** Children of the box's element that make up the line. */
  nodes: ChildNode[];
  text: string;
  links: Link[];
  /** What its text says, once it was asked for. */
  saying?: Saying;
  isLine: true;
}

/** A line that begins with a child of a box's element and has nothing in it yet. */
export const lineFrom = (box: Box, node: ChildNode): Line => ({
  box,
  nodes: [node],
  text: '',
  from: 0,
  to: 0,
  chars: 0,
  linkChars: 0,
  links: [],
  pictures: 0,
  frames: 0,
  fields: 0,
  buttons: 0,
  isLine: true,
});

export interface Link {
  element: Element;
  href: string;
  text: string;
  /** Index of the first line that it is in. */
  line: number;
}

/** A page in lines and boxes, read once in one walk. */
export interface Page {
  root: Box;
  lines: Line[];
  /** Index of the headline's first line, Infinity where there is none. */
  headline: number;
  /** All links in order, and how many of them begin before each line: one number more than there are lines. */
  links: Link[];
  linksBefore: number[];
}

/** The links of some lines in order, each told the first line that it is in. */
export function linksOf(lines: readonly Line[]): Pick<Page, 'links' | 'linksBefore'> {
  const links: Link[] = [];
  const linksBefore: number[] = [];
  for (const line of lines) {
    linksBefore.push(links.length);
    for (const link of line.links) {
      if (link.line >= 0) continue;
      link.line = line.from;
      links.push(link);
    }
  }
  linksBefore.push(links.length);
  return { links, linksBefore };
}

export type LabelKind = 'related' | 'share' | 'ad' | 'tags';

/** A label found at the start of a text. */
export interface LabelMatch {
  kind: LabelKind;
  /** As printed. */
  label: string;
  /** What follows it, without colons, dashes and arrows; "" when the label stands alone. */
  rest: string;
  /** Whether a colon, dash or arrow stands between label and rest. */
  separated: boolean;
}

/** What a line says of networks and buttons. */
export interface ShareWords {
  networks: number;
  /** Nothing but names of networks, words of buttons and numbers. */
  isNoise: boolean;
}

/** What the text of a line says. */
export interface Saying {
  /** The label that it begins with. */
  label: LabelMatch | undefined;
  /** How many words of each kind, in the order of WORD_KINDS. */
  words: readonly number[];
  share: ShareWords;
  /** The bits of `evidence.ts` that its text speaks for. */
  evidence: number;
}
