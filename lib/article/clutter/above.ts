import type { ClutterKind } from '../article';
import { HEADING, isHeading } from './heading';
import { isPhrase } from './labels';
import { ANNOUNCES, endsSentence, sizeOf } from './prose';
import type { Unit } from './unit';

/** What stands above links and belongs to them. */

const LONGEST_HEADING = 70;
const LONGEST_BRIEF = 40;

/** A label that stands for itself, or with a word or two: "Read more about this". */
export const isLoneLabel = (unit: Unit): boolean => {
  if (unit.chars > LONGEST_HEADING) return false;
  const { label } = unit;
  if (label?.kind !== 'related') return false;
  return !label.rest || (isBrief(unit) && isPhrase(label));
};

/** Some words that are no sentence and lead nowhere. */
const isBrief = ({ linkChars, said, text }: Unit): boolean =>
  !linkChars &&
  said.length === 1 &&
  sizeOf(text) <= LONGEST_BRIEF &&
  !endsSentence(text) &&
  !/(?:\S+ ){5}|["'“”„«»「]|[,!…]$/.test(text);

/** Between paragraphs a box of the same name as that of the linked headline below it, which is not theirs; right below a picture it is a caption. */
const isOfOneMake = ({ box, context: { flow, page }, from, tag }: Unit, { label, tag: other, zone }: Unit): boolean =>
  box !== undefined &&
  !label &&
  zone === 'between' &&
  tag === other &&
  tag !== page.lines[flow.first]?.box.name &&
  !page.lines[from - 1]?.pictures;

/** A short line above a list of links without a heading of its own: a heading, or a known label, or words with a colon, or a word or two; above one link a heading that has a box alone with it. */
export function isHeadingOf(above: Unit, list: Unit, kind: ClutterKind): boolean {
  if (above.chars > LONGEST_HEADING || above.prose || above.fields || above.frames || above.said.length !== 1)
    return false;
  if (endsSentence(above.text)) return false;
  if (isLoneLabel(above)) return true;
  if (kind === 'tags') return ANNOUNCES.test(above.text);
  const isHeaded = HEADING.test(above.tag) || above.holds('h2, h3, h4, h5, h6');
  const isAnnouncing = ANNOUNCES.test(above.text);
  if (list.links.length < 2)
    return isHeaded
      ? isAnnouncing || above.element.parentElement?.childElementCount === 2
      : isBrief(above) && (isAnnouncing || isOfOneMake(above, list));
  if (list.label?.kind === 'related' || isHeading(list.firstLine)) return false;
  return isHeaded || isAnnouncing || (list.zone === 'between' && isBrief(above) && !/[?？\d]/.test(above.text));
}
