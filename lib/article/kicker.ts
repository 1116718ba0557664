import { bare } from './body/likeness';
import { textOf } from './body/text';

/** Longest kicker ("Minderheit in Syrien - …"): a topic in a few words. */
const LONGEST_KICKER = 60;
const SHORTEST_HEADLINE = 15;
const SEPARATOR = /[:|–—-]\s*$/;
/** So many elements around a heading, the line above it may stand before. */
const LEVELS = 2;

/**
 * A printed headline with its kicker or without, as the page itself names it. A kicker is the topic in front of a headline: in an element of its own inside
 * the heading or right above it, or parted by a colon or dash. Where the page names the headline without it anywhere, it is no part of the headline.
 * @param named the headlines the page names, without the site's name
 */
export function settleKicker(heading: Element, named: readonly string[]): string {
  const text = textOf(heading);
  const whole = named.find((title) => title === text || bare(title) === bare(text));
  const pieces = [...heading.querySelectorAll('*')].map((piece) => textOf(piece));
  for (const headline of [...pieces, ...named]) {
    if (headline.length < SHORTEST_HEADLINE || headline.length >= text.length || !text.endsWith(headline)) continue;
    const kicker = text.slice(0, -headline.length);
    const isParted = SEPARATOR.test(kicker);
    if (kicker.length > LONGEST_KICKER || !(isParted || pieces.includes(headline))) continue;
    // With another kicker in front it is named too, when nothing names it with this one.
    const isNamed = named.some((title) =>
      whole === undefined
        ? bare(title).includes(bare(headline)) && !bare(title).includes(bare(text))
        : bare(title) === bare(headline),
    );
    if (isNamed) return headline;
    // What only the layout parts on the page, the page's own name for it parts in plain text.
    if (!isParted && whole) return whole;
  }
  // The headline itself may have no element of its own.
  const [opening = ''] = pieces;
  const rest = text.startsWith(opening) ? text.slice(opening.length).trimStart() : '';
  if (rest.length >= SHORTEST_HEADLINE && named.some((title) => bare(title) === bare(rest))) return rest;
  return whole === undefined ? (withKickerAbove(heading, text, named) ?? text) : text;
}

/** "Kicker: headline" as the page mostly names it, where the line above the heading is the kicker. */
function withKickerAbove(heading: Element, text: string, named: readonly string[]): string | undefined {
  // Behind a bar stands no kicker but a section: "Opinion | …".
  const longer = named.filter((title) => bare(title).endsWith(bare(text)) && !/^[^|]{2,40}\|/.test(title));
  const [first] = longer;
  if (!first || longer.length * 2 <= named.length || bare(text).length < SHORTEST_HEADLINE) return undefined;
  const kicker = bare(first).slice(0, -bare(text).length);
  return kicker && kicker === bare(lineAbove(heading)) ? first : undefined;
}

function lineAbove(heading: Element): string {
  let element: Element | null = heading;
  for (let level = 0; element && level <= LEVELS; level += 1, element = element.parentElement) {
    if (element.previousElementSibling) return textOf(element.previousElementSibling);
  }
  return '';
}
