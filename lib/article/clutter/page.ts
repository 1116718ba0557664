import type { Target } from './links';

/** An element that stands for itself on the page: a block, or an inline element around blocks. */
export interface Box {
  element: Element;
  /** The element's `localName`. */
  name: string;
  /** The element's identifier and class names; "" where it has none. */
  names: string;
  parent: Box | undefined;
  /** What it holds, in order. */
  items: (Box | Line)[];
  /** Its lines: indexes into `Page.lines`, the end not included. */
  from: number;
  to: number;
  /** Left alone as a whole: site header, menu, footer, comments. */
  isProtected: boolean;
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
  /** What all lines before an index hold, one more than there are lines. */
  sums: Sums[];
  /** All links in order; `Sums.links` says how many of them begin before a line. */
  links: Link[];
}

/** What some lines hold together. */
export interface Sums {
  chars: number;
  linkChars: number;
  pictures: number;
  frames: number;
  fields: number;
  buttons: number;
  /** Links that begin in these lines. */
  links: number;
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
