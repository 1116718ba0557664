/** What an element is to a reader of lines: nothing, a break, a part of a line, or a box of its own. */
export const SKIP = 1;
export const BLOCK = 2;
export const BREAK = 3;
export const LINK = 4;
export const PICTURE = 5;
export const FRAME = 6;
export const FIELD = 7;
export const BUTTON = 8;
export const INLINE = 9;

const kinds = new Map<string, number>();
const name = (kind: number, names: string) => {
  for (const each of names.split(' ')) kinds.set(each, kind);
};
name(SKIP, 'script style noscript template svg canvas head meta link object datalist map');
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

/** The kind of an element by its `localName`: a block unless it is known for something else. */
export const kindOf = (localName: string): number => kinds.get(localName) ?? BLOCK;

/** Whether an element of this name is a part of a line. */
export const isInline = (localName: string): boolean => {
  const kind = kindOf(localName);
  return kind === INLINE || kind === LINK;
};

/** Whether an inline element has a block or a line break in it, as markup of cards does. */
export function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const kind = kindOf(child.localName);
    if (kind === BLOCK || kind === BREAK) return true;
    if ((kind === INLINE || kind === LINK || kind === BUTTON) && holdsBlock(child)) return true;
  }
  return false;
}

/** `<ins>` marks an insertion in a text, and is what some advertisements are put into. */
export const isSlot = (element: Element, name: string): boolean => name === 'ins' && element.hasAttribute('class');

/** A longer text is no button's, whatever role it has: a heading that opens what is below it. */
const LONGEST_BUTTON = 60;

/** Whether a block or inline element is a button by its role alone. */
export const isButton = (element: Element, role: string | null): boolean =>
  role === 'button' && element.textContent.length <= LONGEST_BUTTON;

/** What an element shows: the open shadow tree of one that has nothing else in it. */
export const shownTree = (element: Element, name: string): ParentNode => {
  const isHost = name === 'div' || name === 'section' || name === 'article' || name.includes('-');
  const shadow = isHost && element.shadowRoot;
  return shadow && !element.firstElementChild ? shadow : element;
};
