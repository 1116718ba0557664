import { fold } from './text';

/** A page with less running text than this holds no article. In signs: an ideograph counts as three, since it says as much. */
const LEAST_PROSE = 140;

/** A paragraph of this many signs is more than a teaser. */
const LONG_PARAGRAPH = 220;

/** So many headings that lead elsewhere make a list, unless more long paragraphs stand among them. */
const HEADINGS_OF_A_LIST = 3;

/**
 * Whether what was read is an article, and no front, section or search page. Needs no language and no class names: an article is running text; a list is
 * headings that lead to other pages, with teasers that are short.
 * @param body the sanitised body
 */
export function holdsArticle(body: ParentNode): boolean {
  let prose = 0;
  let longParagraphs = 0;
  for (const block of body.querySelectorAll('p, li, dd, td, pre, blockquote')) {
    if (block.querySelector('p, li, dd, td, pre, blockquote') || block.closest('figcaption')) continue;
    const signs = signsOf(block.textContent ?? '') - linkSigns(block);
    prose += signs;
    if (signs >= LONG_PARAGRAPH) longParagraphs += 1;
  }
  if (prose < LEAST_PROSE) return false;
  const leading = [...body.querySelectorAll('h2, h3, h4, h5, h6')].filter(leadsElsewhere).length;
  return leading < HEADINGS_OF_A_LIST || longParagraphs > leading;
}

const signsOf = (text: string): number => {
  const folded = fold(text);
  return folded.length + 2 * (folded.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
};

const linkSigns = (block: Element): number =>
  [...block.querySelectorAll('a[href]')].reduce((sum, link) => sum + signsOf(link.textContent ?? ''), 0);

/** The whole heading is a link. */
const leadsElsewhere = (heading: Element): boolean => {
  const text = signsOf(heading.textContent ?? '');
  return text > 0 && linkSigns(heading) >= text * 0.9;
};
