import { isAlone } from './alone';
import { said } from './evidence';
import { isEmphasised } from './labelled-links';
import { SECTION } from './links';
import type { Link } from './page';
import { ANNOUNCES, isClosed } from './prose';
import { sayingOf } from './saying';
import type { Unit } from './unit';
import { beginsWith, type WordKind } from './words';

const LONGEST = 220;
const LONGEST_BUTTON = 30;
/** A page of the site that sends letters, sells them or has the app: what leads there calls in the middle of a sentence too. */
export const LETTERS =
  /newsletter|\Bbri?e[fv]|\bb\w+l(?:eti|ten)|su[bs]?scri|\babo(?![ru])|prenum|[/-]appe?n?\/?$|\/\/apps?\./i;
const GIFTS = /dona[st]|\/\/support/i;
export const LONGEST_CLAUSE = 60;
const OWN_PAGE = /^(?:https?:\/\/[^/]+)?\/[^/.]+\/?$/;
const LEADS = /[:,，、–—-]$/;
/** Names and headings in capitals are none. */
const CLAUSE = / \p{Ll}|\p{Lo}/u;

/** To a page of one name, and what it is told: "/support", "/feedback?on=123". */
export const isOwnPage = ({ href }: Link): boolean => OWN_PAGE.test(href);

/** A link that runs something or does nothing. */
export const LEADS_NOWHERE = /^(?:#$|javascript:)/;

/** Whether a heading, a label or what is pressed says a word of this kind. In sentences the press tells of what people follow and what they give. */
export const pleads = (kind: WordKind, unit: Unit): boolean =>
  unit.said.some(
    (line) =>
      (sayingOf(line).evidence & said(kind)) !== 0 && (line.linkChars > line.text.length / 2 || !isClosed(line.text)),
  );

/** With one thing to press, and short. */
export const isCall = ({ linkChars, links, buttons, chars }: Unit, longest = LONGEST_BUTTON): boolean =>
  links.length + buttons === 1 && linkChars <= longest && chars <= LONGEST;

/** What stands before what is pressed, and behind it. */
export function wordsAround({ text, linkChars, links: [link] }: Unit): [before: string, behind: string] {
  const pressed = link?.text.trim() || text.slice(-linkChars);
  const at = text.lastIndexOf(pressed);
  return [text.slice(0, at).trim(), text.slice(at + pressed.length)];
}

/**
 * Whether a line ends with a short link or button behind a whole sentence, and says a word of this kind: there, or the link's address says as much.
 * "Get our newsletter. Subscribe"
 */
export function callsFor(kind: WordKind, unit: Unit): boolean {
  if (!unit.says(kind)) return false;
  const { linkChars, links, text } = unit;
  const [before, behind] = wordsAround(unit);
  return (
    isCall(unit) &&
    unit.said.length < 2 &&
    !behind &&
    isClosed(before) &&
    (LETTERS.test(links[0]?.href ?? '') || beginsWith(kind, text.slice(-linkChars)))
  );
}

/**
 * A link alone in a box that its address says what it calls for, or a clause of its own behind others, to a page of this site that calls by its address,
 * or has one name where a word says it or the link is set apart from the text. "We live by our readers: support us"
 * A clause to the site's letters or its app calls wherever a line begins or ends with it. "To hear from us leave your address here"
 */
export function callsAway(unit: Unit): boolean {
  const [link] = unit.links;
  if (!link || !isCall(unit, LONGEST_CLAUSE) || unit.leadsTo(link) !== 'section') return false;
  const { href } = link;
  const [before, behind] = wordsAround(unit);
  const isSet = unit.box !== undefined && isAlone(unit);
  const isLast = behind.length < 2;
  const isClause = CLAUSE.test(link.text);
  const isLetters = LETTERS.test(href);
  // A topic's page tells of letters.
  if (isLetters && isClause && (isLast || !before) && !SECTION.test(href)) return true;
  const isKnown = isLetters || GIFTS.test(href);
  if (!before) return isKnown && isSet && unit.tag !== 'p';
  return (
    // Behind a comma or a dash a sentence of the text goes on.
    (isClosed(before) || (isClause && (isKnown || isSet ? LEADS : ANNOUNCES).test(before))) &&
    (isKnown
      ? isLast
      : isClause &&
        isOwnPage(link) &&
        (unit.says('donation') || unit.says('newsletter')
          ? behind.length < LONGEST_CLAUSE
          : isLast && (isSet || isEmphasised(unit, before))))
  );
}
