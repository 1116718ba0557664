import type { Witness } from './evidence';
import { WORDS_LIMIT } from './evidence';
import { plain } from './plain-text';

const MOST = 40;
const FOLLOWING = 4;
const PROPERTIES: readonly [property: string, field: Witness['field']][] = [
  ['author', 'authors'],
  ['editor', 'editor'],
  ['datePublished', 'published'],
  ['dateModified', 'modified'],
];

/** What itemprop attributes say of the article (not those in meta elements): only up to the second headline of the page. */
export function readMicrodata(document: Document, headline: Element | null): Witness[] {
  const witnesses: Witness[] = [];
  // One simple selector and a look at each value is faster than a selector for each property.
  const elements = [...document.querySelectorAll('[itemprop]')].filter((element) =>
    PROPERTIES.some(([property]) => element.getAttribute('itemprop')?.includes(property)),
  );
  for (const element of elements.slice(0, MOST)) {
    if (element.nodeName === 'META' || element.nodeName === 'LINK') continue;
    if (
      element.closest(
        'figure, figcaption, aside, footer, nav, [itemtype*="Comment"], [itemtype*="ImageObject"], [itemtype*="VideoObject"]',
      )
    )
      continue;
    if (
      headline &&
      (headline.compareDocumentPosition(element) & FOLLOWING) === 0 &&
      !/date/i.test(element.getAttribute('itemprop') ?? '')
    )
      continue;
    for (const [property, field] of PROPERTIES) {
      if (!element.getAttribute('itemprop')?.split(/\s+/).includes(property)) continue;
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
