import { isMostlyTeasers, measureProse } from './teasers';

/** A page with less running text than this holds no article, in signs. */
const LEAST_PROSE = 140;

/** So many headings that lead elsewhere make a list, unless more long texts stand among them. */
const HEADINGS_OF_A_LIST = 3;

/**
 * Whether what was read is an article, and no front, section or search page. An article is running text; a list is headlines that lead to other pages, with
 * short texts behind them.
 * @param body the sanitised body
 */
export function holdsArticle(body: ParentNode): boolean {
  const measure = measureProse(body);
  if (measure.prose < LEAST_PROSE || isMostlyTeasers(measure)) return false;
  const leading = [...body.querySelectorAll('h2, h3, h4, h5, h6')].filter(leadsElsewhere).length;
  return leading < HEADINGS_OF_A_LIST || measure.prose > leading * 2 * LEAST_PROSE;
}

const leadsElsewhere = (heading: Element): boolean =>
  heading.querySelector('a[href]')?.textContent?.trim() === heading.textContent?.trim();
