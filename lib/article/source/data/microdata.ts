import { precedes } from '../../nodes';
import type { Witness } from '../evidence';
import { WORDS_LIMIT } from '../evidence';
import { plain } from '../lines/plain-text';

const MOST_ELEMENTS = 40;
const PROPERTY = /author|editor|date(?:Published|Modified)/;
const PROPERTIES: readonly [property: string, field: Witness['field']][] = [
  ['author', 'authors'],
  ['editor', 'editor'],
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
];

/** What itemprop attributes say of the article (not those in meta elements): only up to the second headline of the page. */
export function readMicrodata(document: Document, headline: Element | null): Witness[] {
  const witnesses: Witness[] = [];
  let left = MOST_ELEMENTS;
  // One simple selector and a look at each value is faster than a selector for each property.
  for (const element of document.querySelectorAll('[itemprop]')) {
    const says = element.getAttribute('itemprop') ?? '';
    if (!PROPERTY.test(says)) continue;
    left -= 1;
    if (left < 0) break;
    if (element.nodeName === 'META' || element.nodeName === 'LINK') continue;
    if (
      element.closest(
        'figure, figcaption, aside, footer, nav, [itemtype*="Comment"], [itemtype*="ImageObject"], [itemtype*="VideoObject"]',
      ) ||
      isOfReader(element)
    )
      continue;
    if (headline && !precedes(headline, element) && !/date/i.test(says)) continue;
    for (const [property, field] of PROPERTIES) {
      if (!says.split(/\s+/).includes(property)) continue;
      if (witnesses.some((witness) => witness.field === field && field !== 'authors')) continue;
      const name = field === 'authors' ? (element.querySelector('[itemprop~="name"]') ?? element) : element;
      const value = plain(name.getAttribute('datetime') ?? name.getAttribute('content') ?? name.textContent ?? '');
      if (value)
        witnesses.push({
          field,
          value,
          from: 'structured',
          words: value.slice(0, WORDS_LIMIT),
          kind: `microdata ${property}`,
        });
    }
  }
  return witnesses;
}

/** A buyer's review of what the page is about, an answer to its question, a comment: items that are a property of another one. */
const BY_READER = ':is([itemprop*="review" i], [itemprop*="answer" i], [itemprop*="comment" i])[itemscope]';

/** Whether an element says something of what a reader wrote. */
export const isOfReader = (element: Element): boolean => element.closest(BY_READER) !== null;
