import type { Removed } from '../article';
import { LONGEST_TEASER } from '../clutter/teasers';
import { inOrder, named } from '../nodes';
import { proseAbove, type Row } from './boxes-alike';
import { fold, textOf } from './text';

/** Fewer linked headlines with texts may be the article's own. */
const LEAST = 3;
const LEAST_SHARE = 0.8;
/** A shorter text is a date or a section; one may stand before the headline. */
const SHORTEST_TEASER = 40;
/** A link of fewer signs is a word in a sentence, not a headline. */
const SHORTEST_HEADLINE = 8;

/** A heading of a row that is no heading by its markup is left over where the row is gone. */
const LABEL = /^.{0,60}[:：]$/;

const HEADINGS = ['h2', 'h3', 'h4'];

type Parts = readonly Element[];
type IsArticle = (address: string) => boolean;

/**
 * Takes teasers in a row below the text out of a copy of the page, whatever they are called: boxes of one make, or headings with a paragraph each, that lead to other
 * articles by a headline and say of each no more than a teaser does. Where the text goes on behind them, or the page has less text above them, they are a part of it.
 * @param rows the boxes of one make in it
 * @param isArticle whether an address is that of another article of the site
 */
export function dropTeasers(body: Element, rows: readonly Row[], isArticle: IsArticle): Removed[] {
  const removed: Removed[] = [];
  const drop = (teasers: readonly Parts[]): void => {
    const lengths = teasers.map((parts) => teaserLength(parts, isArticle));
    const parts = teasers.flat();
    const label = parts[0]?.previousElementSibling ?? parts[0]?.parentElement?.previousElementSibling;
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || lengths.filter(Boolean).length < Math.max(LEAST, teasers.length * LEAST_SHARE)) return;
    for (let next = last.nextElementSibling; next; next = next.nextElementSibling)
      if (next.localName === 'p' && fold(next.textContent ?? '').length >= SHORTEST_TEASER) return;
    if (proseAbove(first, body) < lengths.reduce((sum, length) => sum + length, 0)) return;
    removed.push({ kind: 'related', reason: 'related', text: textOf(...parts) });
    for (const part of parts) part.remove();
    if (label && LABEL.test(fold(label.textContent ?? ''))) label.remove();
  };
  for (const { list, boxes } of rows)
    if (body.contains(list) && boxes.slice(0, LEAST).some((box) => teaserLength([box], isArticle)))
      drop(boxes.map((box) => [box]));
  const pairs = new Map<Element | null, Parts[]>();
  const isPair = ({ nextElementSibling: text }: Element): boolean =>
    text?.localName === 'p' && text.nextElementSibling?.localName !== 'p';
  for (const heading of inOrder(named(body, HEADINGS).filter(isPair))) {
    const { nextElementSibling: text, parentElement: list } = heading;
    if (text) pairs.set(list, [...(pairs.get(list) ?? []), [heading, text]]);
  }
  for (const teasers of pairs.values()) drop(teasers);
  return removed;
}

/** The length of a text below a linked headline; 0 where it is none. */
function teaserLength(parts: Parts, isArticle: IsArticle): number {
  if (!parts.some((part) => part.querySelector('a[href]'))) return 0;
  const text = fold(parts.map(({ textContent }) => textContent).join(' '));
  if (text.length > 2 * LONGEST_TEASER) return 0;
  const [link, ...others] = parts
    .flatMap((part) => [...part.querySelectorAll('a[href]')])
    .filter(({ textContent }) => fold(textContent ?? '').length >= SHORTEST_HEADLINE);
  const address = link?.getAttribute('href') ?? '';
  const headline = fold(link?.textContent ?? '');
  const length = text.length - headline.length;
  return address &&
    length >= SHORTEST_TEASER &&
    length <= LONGEST_TEASER &&
    text.indexOf(headline) <= SHORTEST_TEASER &&
    others.every((other) => other.getAttribute('href') === address) &&
    isArticle(address)
    ? length
    : 0;
}
