import { LEADS_NOWHERE } from './call';
import { HERE } from './comments';
import { BUTTON, LINK, labelled, said } from './evidence';
import type { Kind } from './kind';
import { labelAt } from './labels';
import { shareWordsOf } from './networks';
import type { Line } from './page';
import { sayingOf } from './saying';
import type { Unit } from './unit';
import { named } from './widgets';

const LONGEST = 400;
const LONGEST_ROW = 140;
/** A date is longer. */
const LONGEST_LABEL = 22;
const SHORTEST_NAMED = 10;
const LONGEST_TOOL = 25;
const LONGEST_NAMED = 60;

function isShareLine(unit: Unit, line: Line, hasControls: boolean): boolean {
  const { label, share } = sayingOf(line);
  if (share.isNoise) return true;
  // One alone may be a sentence of the text to pass on.
  if (
    unit.linksTo('share') > 1 &&
    line.linkChars === line.chars &&
    line.links.every((link) => unit.leadsTo(link) === 'share')
  )
    return true;
  return label?.kind === 'share' && ((hasControls && label.rest.length <= 25) || shareWordsOf(label.rest).isNoise);
}

/** Rows of buttons that pass the article on, and the words above them. */
export const share: Kind = {
  kind: 'share',
  longest: LONGEST,
  isProseless: true,
  needs: LINK | BUTTON | said('network') | labelled('share') | named('share'),
  judge(unit) {
    if (unit.fields > 1) return false;
    if (isRowOfTools(unit)) return true;
    const lines = unit.said;
    if (lines.some(({ text }) => text.length > LONGEST_ROW)) return false;
    const hasControls = unit.buttons > 0 || unit.links.length > 0;
    const targets = unit.linksTo('share');
    const isWidget = unit.isWidget('share');
    const isKnown = targets > 0 || isWidget || lines.some((line) => sayingOf(line).label?.kind === 'share');
    if (!isKnown && !unit.says('network')) return false;
    return (
      passesOn(unit, { lines, hasControls, targets, isWidget }) &&
      !unit.holds('blockquote, picture, div[class*="image"]')
    );
  },
};

/** "Text size: A- A A+", "T- T+": what sets the size of the letters. Above the text a name beside them is the author's. */
const SIZES = /^(?:\D{3,24} )?(?:[AaTt][+−-]?\s*){2,3}$/;

/** What may show something, or open what stands below it. */
const SHOWS = 'video, iframe, [aria-expanded], :not(button) > img';

/** What has buttons of its own. */
const PLAYS = 'figure, [class*="player"]';

/**
 * Nothing but what is pressed: one of it passes the article on, keeps or prints it; or it sets the size of the letters; or it stands above the text; or three
 * stand below, for what readers feel.
 */
function isRowOfTools(unit: Unit): boolean {
  const { buttons, context, links } = unit;
  const { flow, page } = context;
  const pressed = buttons + links.length;
  if (
    !pressed ||
    unit.nodes ||
    unit.chars > LONGEST_TOOL * pressed ||
    !links.every(
      (link) => LEADS_NOWHERE.test(link.href) || (buttons && (/^mailto:$/.test(link.href) || HERE.test(link.href))),
    )
  )
    return false;
  if (pressed > 1 && (unit.isAmong || unit.chars < SHORTEST_NAMED) && SIZES.test(unit.text)) return true;
  const isOutside = unit.from > flow.last ? pressed > 2 : unit.from > page.headline && unit.to <= flow.first;
  return (
    unit.linkShare > 0.9 &&
    ((isOutside && !/,/.test(unit.text) && !unit.holds(SHOWS) && !unit.element.closest(PLAYS)) ||
      [...unit.element.querySelectorAll('a, button, [role="button"]')].some(
        ({ textContent }) => labelAt(textContent)?.kind === 'share',
      ))
  );
}

interface Evidence {
  lines: Line[];
  hasControls: boolean;
  targets: number;
  isWidget: boolean;
}

function passesOn(unit: Unit, { lines, hasControls, targets, isWidget }: Evidence): boolean {
  const shareLines = lines.filter((line) => isShareLine(unit, line, hasControls)).length;
  const { label } = unit;
  if (shareLines === lines.length) {
    const networks = unit.timesSaid('network', lines);
    if (targets || isWidget || networks >= 2 || (hasControls && (networks || lines.length > 1))) return true;
    if (
      label?.kind === 'share' &&
      (networks || unit.buttons + unit.linksTo('none') > 1 || (!label.rest && (hasControls || !/^[ht]/.test(unit.tag))))
    )
      return true;
  }
  // "Share this article Facebook WhatsApp", the words and the buttons in one line.
  if (
    lines.length === 1 &&
    unit.buttons > 1 &&
    label?.kind === 'share' &&
    label.rest.length <= LONGEST_NAMED &&
    unit.says('network')
  )
    return true;
  // Words that no language file knows, beside nothing but links that share and other tools of the page, or first in a list of them: "Send to a friend".
  if (
    targets &&
    targets + unit.linksTo('here') + unit.linksTo('none') === unit.links.length &&
    (unit.tag === 'ul'
      ? unit.isAmong && lines.every(({ chars, linkChars, text }, at) => linkChars === chars || !(at || /\d/.test(text)))
      : lines.length === 1 &&
        (unit.links.length > 1 ? unit.chars - unit.linkChars <= LONGEST_LABEL : /[?？؟]/.test(unit.text)))
  )
    return true;
  const isOwn = !unit.linksTo('article');
  if (isOwn && lines.length >= 3 && shareLines >= lines.length * 0.6 && unit.linkShare > 0.7) return true;
  return (targets >= 2 && shareLines >= lines.length / 2) || (isWidget && isOwn && unit.chars <= LONGEST / 2);
}
