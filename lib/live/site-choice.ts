import { CLUTTER_KINDS, type ClutterKind } from '../article/article';
import type { ClutterMatch } from '../article/clutter';
import { partsOf } from './hide';
import { pieceText } from './piece-text';

/** What a reader decided for a whole site: this piece stays, or this element goes too. */
export interface SiteChoice {
  id: string;
  action: 'keep' | 'hide';
  kind: ClutterKind;
  /** What the element is known by in the page's markup; "" where nothing there is likely to last. */
  selector: string;
  /** What it is known by otherwise: its label or its words, white space folded. Shown to the reader. */
  words: string;
}

export type NewChoice = Omit<SiteChoice, 'id'>;

/** Longest words and selector that are kept, in UTF-16 code units. */
const LONGEST_WORDS = 200;
const LONGEST_SELECTOR = 400;
const LONGEST_LABEL = 40;

const isShort = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

/** Whether a value from storage or a message is a choice. */
export function isSiteChoice(value: unknown): value is SiteChoice {
  if (typeof value !== 'object' || value === null) return false;
  const choice: { [K in keyof SiteChoice]?: unknown } = value;
  return (
    isShort(choice.id, 64) &&
    (choice.action === 'keep' || choice.action === 'hide') &&
    CLUTTER_KINDS.some((kind) => kind === choice.kind) &&
    isShort(choice.selector, LONGEST_SELECTOR) &&
    isShort(choice.words, LONGEST_WORDS) &&
    (choice.selector !== '' || choice.words !== '')
  );
}

/** The choice to keep what looks like this piece. */
export function keepingChoice(match: ClutterMatch): NewChoice {
  const selector = match.nodes ? '' : (lastingNames(match.element) ?? '');
  return { action: 'keep', kind: match.kind, selector, words: labelOf(pieceText(partsOf(match))) };
}

/**
 * The choice to hide this element: by names that fit it alone on its page, or else by its own words.
 * @returns null for an element that can't be known again, or that holds too much of the page
 */
export function hidingChoice(element: Element): NewChoice | null {
  if (holdsTooMuch(element)) return null;
  const text = pieceText([element]);
  const selector = uniqueNames(element) ?? '';
  if (selector === '' && (text === '' || text.length > LONGEST_WORDS)) return null;
  return { action: 'hide', kind: 'other', selector, words: text.slice(0, LONGEST_WORDS) };
}

/**
 * Whether the reader keeps what this match would hide.
 * @param root of the page: where its markup has changed so that nothing there has the names of a choice, its words tell
 */
export function isChosenToStay(match: ClutterMatch, root: ParentNode, choices: readonly SiteChoice[]): boolean {
  return choices.some(({ action, kind, selector, words }) => {
    if (action !== 'keep' || kind !== match.kind) return false;
    const named = select(root, selector);
    if (named.length > 0) return !match.nodes && named.includes(match.element);
    return words && labelOf(pieceText(partsOf(match))) === words;
  });
}

/** The elements that the reader chose to hide, as matches. What would take the article along is left. */
export function chosenToGo(root: ParentNode, choices: readonly SiteChoice[]): ClutterMatch[] {
  return choices
    .filter(({ action }) => action === 'hide')
    .flatMap(({ selector, words, kind }) =>
      (selector ? select(root, selector) : withWords(root, words))
        .filter((element) => !holdsTooMuch(element))
        .map((element) => ({ element, kind, reason: CHOSEN })),
    );
}

/** The reason of pieces that the reader picked. */
export const CHOSEN = 'chosen by the reader';

/** "Baca juga" of "Baca juga: …", or the text itself. */
function labelOf(text: string): string {
  const [label = ''] = text.split(/\s*[:：|]/u, 1);
  return (label.length <= LONGEST_LABEL && label !== '' ? label : text).slice(0, LONGEST_WORDS).toLowerCase();
}

/** A class or id that looks made by a person and not by a build or a counter. */
const lasts = (name: string): boolean =>
  /^[a-z][\w-]{2,40}$/iu.test(name) &&
  !/\d{3}|[\da-f]{8}|^(?:css|sc|jsx|svelte|emotion)-|__\w{5}$|^(?:active|open|show|hidden|first|last|odd|even|current)$/iu.test(
    name,
  );

/** `div#id` or `div.class.other`; null where no name of the element is likely to last. */
function lastingNames(element: Element): string | null {
  const tag = element.localName;
  if (lasts(element.id)) return `${tag}#${element.id}`;
  const classes = [...element.classList].filter(lasts).slice(0, 3);
  return classes.length > 0 ? `${tag}.${classes.join('.')}` : null;
}

/** The shortest chain of lasting names, upwards from the element, that fits it alone. */
function uniqueNames(element: Element): string | null {
  let chain = '';
  let isNamed = false;
  let each: Element | null = element;
  for (let depth = 0; each && depth < 5 && each.localName !== 'body'; depth++) {
    const names = lastingNames(each);
    isNamed ||= names !== null;
    chain = `${names ?? each.localName}${chain && ' > '}${chain}`;
    if (chain.length > LONGEST_SELECTOR) return null;
    if (isNamed && select(element.ownerDocument, chain).length === 1) return chain;
    each = each.parentElement;
  }
  return null;
}

/** An article is never taken along: not its headline, and not half of the page's text. */
function holdsTooMuch(element: Element): boolean {
  if (/^(?:html|body|main|h1)$/u.test(element.localName) || element.querySelector('h1, main')) return true;
  const all = element.closest('body')?.textContent.length ?? 0;
  return element.textContent.length * 2 > all;
}

function select(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

const withWords = (root: ParentNode, words: string): Element[] =>
  select(root, '*').filter(
    (element) => element.textContent.length < words.length * 4 && pieceText([element]) === words,
  );
