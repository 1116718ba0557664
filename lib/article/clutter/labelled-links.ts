import { leadsToAuthor } from './biography';
import { isQuotation, isTeaser } from './card';
import { isHeading } from './heading';
import { isCased, isHeadline, isUpper } from './headline';
import { isPhrase, isRelatedLabel, labelAt } from './labels';
import { hasWords } from './linked-line';
import { isAddress } from './links';
import type { LabelMatch, Line } from './page';
import { plain } from './plain';
import { endsSentence, isClosed } from './prose';
import type { Unit } from './unit';

const LONGEST_INLINE = 320;
const LONGEST_LIST = 2000;
const LONGEST_LABEL = 50;
const LONGEST_CALL = 90;

/** To a page with words of its own, of this site or another: no bare address, file or mail. */
const leadsElsewhere = (unit: Unit): boolean =>
  unit.links.every((link) => {
    const target = unit.leadsTo(link);
    return (target === 'article' || target === 'section' || target === 'outside') && !isAddress(link.text);
  });

/** "Baca juga: headline" in one line, with or without a link. */
export function isLabelledLine(unit: Unit): boolean {
  const { label } = unit;
  if (!label?.rest || !isRelatedLabel(unit) || unit.chars > LONGEST_INLINE || unit.said.length > 1) return false;
  const linked = leadsElsewhere(unit) ? unit.linkShare : 0;
  const [link] = unit.links;
  // "BACA JUGA Headline dan artikel menarik lainnya di rubrik Desa."
  if (link && unit.leadsTo(link) === 'article' && isPhrase(label) && label.rest.startsWith(plain(link.text)))
    return true;
  // "Read the whole text of the appeal." is told by the article.
  if (
    linked > 0.5 &&
    (label.separated || (linked > 0.9 && !endsSentence(label.rest) && isPhrase(label)) || isHeadline(label.rest))
  )
    return true;
  if (label.separated) return isHeadline(label.rest);
  if (!isHeadline(label.rest) || isClosed(label.rest)) return false;
  if (isUpper(label.label) && !isUpper(label.rest)) return true;
  return label.label.includes(' ') && isCased(label.rest) && !/^h[1-6]$/.test(unit.tag);
}

/** Where markup alone parts it from what follows. */
const ENDS_WITH_WORD = /\p{Ll}{3}$/u;

/** Words that no language file knows, in a line of their own, with a colon, in italics or bold or parted by markup alone, then a link to another page of the site up to the end. */
export function isUnknownLabel(unit: Unit): boolean {
  const { context, from, links, to, zone } = unit;
  const link = links.at(-1);
  if (!link || links.some(({ href }) => href !== link.href) || unit.said.length > 2) return false;
  const [first, second] = unit.said;
  const text = withoutBracket(unit.text);
  const words = withoutBracket(link.text);
  const target = unit.leadsTo(link);
  const isArticle = target === 'article';
  if (
    !isHeadline(words) ||
    !hasWords(words, isArticle ? 3 : 4) ||
    !text.endsWith(words) ||
    // A fact is one of several: "Tempat: Balai Desa".
    !(
      isArticle ||
      (target === 'section' && !leadsToAuthor(link) && context.flow.prose[from - 1] && context.flow.prose[to])
    )
  )
    return false;
  const before = text.slice(0, -words.length);
  const label = before.trim();
  if (label.length > LONGEST_LABEL) return false;
  if (second)
    return (
      zone === 'between' &&
      first?.text === label &&
      !endsSentence(label) &&
      !isQuotation(first) &&
      !/^(?:li|d[dt])$/.test(first.box.name)
    );
  return (
    label.split(' ').length <= (isEmphasised(unit, text) ? 8 : 5) &&
    (/[:：?？!！»›>→▶►|–—\]】-]$/.test(label) ||
      (isArticle &&
        (isEmphasised(unit, label || text) || ENDS_WITH_WORD.test(before) || (isUpper(label) && !isUpper(words))) &&
        isCased(words) &&
        hasWords(words) &&
        !isClosed(text)))
  );
}

/** A text is in one element for italics or bold. In a list such words are what it is a list of. */
export const isEmphasised = ({ element, tag }: Unit, text: string): boolean =>
  element.querySelector('em, i, b, strong')?.textContent.trim().startsWith(text) === true &&
  !/^(?:li|t[dh])$/.test(tag);

/** "(See also: headline)". */
const withoutBracket = (text: string): string => text.trim().replace(/\s*[)\]]$/, '');

/** A label in a line of its own, then links, cards or headlines. */
export function isLabelAbove(unit: Unit): boolean {
  const { label } = unit;
  if (label?.kind !== 'related' || unit.said.length < 2) return false;
  const [first] = unit.said;
  if (label.rest && !(isHeadingOfLinks(first, label) && unit.linksTo('article') && !unit.prose)) {
    const isLink = first !== undefined && first.linkChars > first.text.length * 0.5;
    return isLink && (label.separated || isPhrase(label)) && !unit.prose && unit.chars <= LONGEST_INLINE * 1.5;
  }
  // Headlines that a script makes links.
  if (!unit.links.length)
    return (
      unit.from > unit.context.flow.last && !unit.prose && unit.said.slice(1).every(({ text }) => isHeadline(text))
    );
  const isMostlyText =
    unit.zone === 'between'
      ? unit.prose > 0 && (unit.linkShare < 0.4 || unit.chars > LONGEST_LIST) && !isTeaser(unit)
      : unit.prose >= Math.min(unit.chars * 0.6, LONGEST_LIST);
  return !isMostlyText;
}

/** "Recommended Stories": a heading that begins with a label and has a word or two more. */
const isHeadingOfLinks = (line: Line | undefined, { rest }: LabelMatch): boolean =>
  isHeading(line) && rest.length <= LONGEST_LABEL / 2;

/** A line whose last words are a short link to a page of this site, "here", behind a known label or behind a headline and a dash. A word alone may begin any sentence, "Related reading: …". */
export function isCallToLink(unit: Unit): boolean {
  const [link, other] = unit.links;
  const { label, text } = unit;
  if (!link || other || unit.chars > LONGEST_CALL || unit.said.length !== 1) return false;
  const words = link.text.trim();
  const [before = '', after = ''] = text.split(words);
  return (
    /^(?:article|section)$/.test(unit.leadsTo(link)) &&
    // "Follow our coverage at https://…"
    ((unit.isEnding && !after && hasWords(before) && isAddress(words)) ||
      (label?.kind === 'related'
        ? isPhrase(label) && words.length <= 20 && !/[\p{L}\p{N}]/u.test(after)
        : unit.tag === 'p' &&
          words.length <= 30 &&
          hasWords(before, 5) &&
          (isCallAtEnd(words, after) ||
            (!isCased(words) && isHeadline(before) && /[\p{Pd}→>»([]\s*$/u.test(before) && /^[)\]]?$/.test(after)))))
  );
}

/** "This article first appeared on Example: headline": below the text a line with a link that says what the headline says. */
export const isOwnHeadline = ({ context: { page }, isEnding, links, said }: Unit): boolean =>
  isEnding &&
  said.length < 2 &&
  links.some(({ text }) => hasWords(text) && text.trim() === page.lines[page.headline]?.text);

/** All of a paragraph stands in brackets and is hardly more than a link to a page of this site: "(More: the whole series)". What is told there ends as a sentence does. */
export const isInBrackets = (unit: Unit): boolean =>
  unit.tag === 'p' &&
  unit.linkShare > 0.6 &&
  unit.linksTo('article') + unit.linksTo('section') === 1 &&
  /^[([].*[^.!?…][)\]]$/.test(unit.text);

/** "For the whole list click here": a known label is all that is linked. */
const isCallAtEnd = (words: string, after: string): boolean => {
  const label = labelAt(words);
  return label?.kind === 'related' && !label.rest && isPhrase(label) && after.length < 2;
};

/** A label of several words with a colon, then the article goes on: what it announced is not there. */
const announcesNothing = (unit: Unit): boolean =>
  unit.zone === 'between' &&
  unit.label?.label.includes(' ') === true &&
  /[:：]$/.test(unit.text) &&
  (unit.context.flow.prose[unit.to] ?? 0) > 0;

/** A heading of other articles whose list has not come, outside the article's text. */
export const isLabelOfNothing = (unit: Unit): boolean =>
  (unit.zone === 'after' || unit.zone === 'around' || announcesNothing(unit)) &&
  isRelatedLabel(unit) &&
  !unit.label?.rest &&
  !unit.buttons &&
  !unit.linksTo('none') &&
  unit.said.length === 1;
