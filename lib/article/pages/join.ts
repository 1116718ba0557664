import type { Article } from '../article';
import { fold } from '../body/text';
import { paragraphsOf } from '../body/tidy';
import { sanitize } from '../sanitize';

/** A repeat of fewer signs may be meant: "Yes.", "* * *". */
const LEAST_REPEAT = 25;

/**
 * Joins the pages of one article into one: the first page's title, source and address, every page's blocks in order, none of them twice. Quotations are
 * not found here (`withQuotes` does that): their places have changed.
 * @param pages in reading order, at least one
 * @param parse gives the body of an HTML text, e.g. by `DOMParser`
 * @throws RangeError without any page
 */
export function joinPages(pages: readonly Article[], parse: (html: string) => Element): Article {
  const [first] = pages;
  if (first === undefined) throw new RangeError('there is no page to join');
  if (pages.length === 1) return first;
  const whole = parse('');
  const seen = new Set<string>();
  for (const { html } of pages) {
    const body = parse('');
    body.append(sanitize(parse(html)));
    for (const block of [...body.children]) {
      if (isRepeat(block, seen)) continue;
      whole.append(block);
    }
  }
  const credits = [...new Set(pages.flatMap(({ source }) => source.credits))];
  return {
    ...first,
    html: whole.innerHTML,
    paragraphs: paragraphsOf(whole),
    source: { ...first.source, ...filledFrom(pages), credits },
    quotes: [],
    removed: pages.flatMap(({ removed }) => removed),
  };
}

/** Standfirst, lead picture and caption come again on each page. */
function isRepeat(block: Element, seen: Set<string>): boolean {
  const picture = block.querySelector('img')?.getAttribute('src');
  const text = fold(block.textContent ?? '');
  const keys = [picture ? `picture ${picture}` : '', text.length >= LEAST_REPEAT ? text : ''].filter(Boolean);
  const repeat = keys.length > 0 && keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return repeat;
}

/** What stands at the end of an article stands on its last page only. */
function filledFrom(pages: readonly Article[]): { agency: string; editor: string } {
  const first = (field: 'agency' | 'editor'): string => pages.find(({ source }) => source[field])?.source[field] ?? '';
  return { agency: first('agency'), editor: first('editor') };
}
