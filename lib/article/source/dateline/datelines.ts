import { readPrintedDate } from '../dates/printed-date';
import { printed, type Witness } from '../evidence';
import type { BodyLines } from '../lines/body-lines';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import type { Words } from '../words';
import { datelineAgencies, readDateline } from './dateline';
import type { Dateline } from './dateline-context';
import { readLoneDateline } from './fixed-dateline';
import { isNewsPlace, usual } from './place-name';
import { isToldAsPlace } from './told-place';

const LINES = 6;
/** A paragraph above the text begins as one of the text does. */
const LONG_STANDFIRST = 120;
/** So many lines are looked through for one that begins with the day: a live report, whose every post does, shows it in fewer. */
const MOST_LINES = 36;
const SHORTEST = 25;
/** "(부산=연합뉴스) 박서윤 기자" */
const EASTERN = /^[(（[［【][\u3400-\u9fff\uac00-\ud7a3·\s]{2,10}[=＝]/u;
const INLINE = /^(?:B|STRONG|EM|I|SPAN|U)$/;

/** Place and agency of the dateline at the head of the text, else of the standfirst above it. */
export function readDatelines(
  lines: BodyLines,
  {
    head,
    words,
    houses,
    title,
    text,
    document,
  }: {
    head: readonly Line[];
    words: Words;
    houses: readonly string[];
    title: string;
    text: string;
    document: Document;
  },
): Witness[] {
  let before = 0;
  const candidates = [
    ...firstLines(lines.forward).map((line) => ({ line, inText: true })),
    ...head
      .filter(({ text: said }) => said.length > SHORTEST || EASTERN.test(said))
      .map((line) => ({ line, inText: false })),
  ];
  const standfirst = head.map(({ text: said }) => (said.length > LONGEST_DAY ? said : '')).join(' ');
  const telling = `${title} ${standfirst} ${text}`;
  const [opening] = lines.forward;
  const alone = opening && readLoneDateline(opening.text, { words, houses });
  if (alone) return witnessesOf(alone);
  for (const { line, inText } of candidates) {
    // A place alone counts only at the head of the first paragraph, or of the second below a summary; later it is a heading in the line.
    const own = inText && before < 2 ? inOwnSpan(line, document) : {};
    const isSecond =
      inText &&
      // Above "MANILA, Philippines – " a note and a standfirst may stand.
      (before === 1 || (before === 2 && LOUD_CITY.test(line.text))) &&
      (own.isMarked || opensSo(line)) &&
      candidates.every((other) => !other.inText || isAlike(other.line, line));
    const inFull = { words, houses, title, text, standfirst, telling };
    const isParagraphAbove = !inText && line.text.length > LONG_STANDFIRST;
    const context =
      (inText && before === 0) || isSecond
        ? { ...inFull, ...own, ...emphasis(line) }
        : { words, houses, title, telling, ...(inText ? {} : emphasis(line)) };
    if (inText && line.text.length > 80 && !isStandfirst(line)) before += 1;
    const found = readDateline(line.text, context) ?? (isParagraphAbove ? readDateline(line.text, inFull) : undefined);
    if (!found || (found.words.endsWith(':') && !found.outlet && isConversation(line, candidates))) continue;
    const isAlone = fold(found.words).replace(/[\s.:–—-]+$/u, '') === found.place;
    const isKnownCity = (place: string): boolean => {
      const city = usual(place.slice(0, place.indexOf(',')));
      return isNewsPlace(city, words) || isToldAsPlace(city, { text: telling, words });
    };
    const isKnown = (): boolean =>
      isNewsPlace(found.place, words) || isToldAsPlace(found.place, { text: telling, words });
    if (isSecond && isAlone && !found.place.includes(', ') && !LOUD.test(line.text) && !isKnown()) continue;
    // "WATCH, Listen – " below a standfirst: there a city in capitals before its country is known, or told of.
    if (isSecond && isAlone && LOUD_CITY.test(found.place) && !isKnownCity(found.place)) continue;
    return witnessesOf(found);
  }
  return dayAtHead(lines, words);
}

/** So many paragraphs and lines above them may stand before the one that begins with the day. */
const BEFORE_DAY = 4;
const LONGEST_DAY = 40;

/** "29.11.2022 – Die Branche …": the day alone before the dash of one paragraph; several that begin so tell what happened when. */
function dayAtHead({ forward }: BodyLines, words: Words): Witness[] {
  const found: Witness[] = [];
  let index = 0;
  for (const { text } of forward) {
    index += 1;
    if (index > (found.length ? MOST_LINES : BEFORE_DAY)) break;
    const date = /^[\p{L}\p{Nd}]/u.test(text) ? readPrintedDate(text.slice(0, LONGEST_DAY), words) : undefined;
    if (date?.start !== 0 || !/^\s?[–—-]\s?["“„«]?\p{Lu}/u.test(text.slice(date.end))) continue;
    if (found.length) return [];
    const day = text.slice(0, date.end);
    found.push(printed('published', day, day, 'dateline'));
  }
  return found;
}

const witnessesOf = ({ place, outlet, words, date, editor, authors = [] }: Dateline): Witness[] => [
  ...(place ? [printed('place', place, words, 'dateline')] : []),
  ...(date ? [printed('published', date, words, 'dateline')] : []),
  ...(editor ? [printed('editor', editor, words, 'dateline')] : []),
  ...authors.map((name) => printed('authors', name, words, 'dateline')),
  ...datelineAgencies(outlet).map((name) => printed('agency', name, words, 'dateline')),
];

/** "NEW DELHI: ", "KUPANG – ", "GRANVIK. ", "CEBU, Philippines – ": a beginning in capitals. */
const LOUD = /^\p{Lu}[\p{Lu}\s-]{3,24}(?:, \p{Lu}[\p{L}.]{1,14})?(?: \(\p{Lu}{3,5}\))?(?:\s(?:--|[–—-])|[:.])\s/u;

/** "CEBU, Philippines" */
const LOUD_CITY = /^\p{Lu}[\p{Lu}\s-]{3,24}, \p{Lu}\p{Ll}/u;

/** A standfirst may have no full stop, or is emphasised throughout, or a heading. */
const isStandfirst = ({ text, nodes }: Line): boolean =>
  /\p{Ll}$/u.test(text) || nodes.every((node) => node.parentElement?.closest('b, strong, h2, h3, h4, h5, h6') != null);

/** "Kozí Lhota – Rozhledna …", "Dunwick, NY – The …". */
const BEFORE_DASH = /^\p{Lu}[\p{L}\p{M} ’'/-]{2,30}(?:, \p{Lu}[\p{L}.]{1,14})? [–—] \p{Lu}/u;

/** Whether a line begins with words that are set apart, as datelines and headings in a line are. */
const opensSo = (line: Line): boolean =>
  LOUD.test(line.text) || BEFORE_DASH.test(line.text) || emphasis(line).emphasised !== undefined;

/** Whether a line is the same, or begins otherwise. */
const isAlike = (other: Line, own: Line): boolean =>
  other === own || other.text === own.text || (LOUD.test(own.text) ? !LOUD.test(other.text) : !opensSo(other));

/** "Mary Whitfield: …", "Q: …": where several paragraphs begin so, the words before the colon speak. */
const SPEAKER = /^(?:\p{Lu}[^\s:.,]{0,20}|\p{Lo}[^\s:.,]{0,20})(?: (?:\p{Lu}|\p{Lo})[^\s:.,]{0,20}){0,2}\s?:\s/u;

const isConversation = (first: Line, lines: readonly { line: Line; inText: boolean }[]): boolean =>
  lines.some(({ line, inText }) => inText && line.text !== first.text && SPEAKER.test(line.text));

/** The first lines of the text, without what stands under its pictures. */
function firstLines(lines: Iterable<Line>): Line[] {
  const found: Line[] = [];
  let left = LINES;
  for (const line of lines) {
    if (line.text.length >= SHORTEST && !line.nodes[0]?.parentElement?.closest('figcaption')) found.push(line);
    left -= 1;
    if (left === 0) break;
  }
  return found;
}

const SPANS = ':is(p, div) > span:first-child[class]';
/** A class says that it holds where the article was written: the text's own tree has lost it. */
const PLACE = /date-?line|location|place|city|(?:^|[\s_-])ort(?:$|[\s_-])|lugar|luogo|lieu|miejsc|tempat/i;
/** And nothing else: "placeholder" does not. */
const NAMES_PLACE = /(?:^|[\s_-])(?:date-?line|location|place|city|ort|lugar|luogo|lieu|lokasi)(?:$|\s)/i;

/** "<p><span class="dateline">Dunwick</span> – …": words at the start of a line that the page has in an element for them. */
function inOwnSpan({ text }: Line, document: Document): { emphasised?: string; isMarked?: boolean } {
  for (const span of document.querySelectorAll(SPANS)) {
    const said = fold(span.textContent ?? '');
    const name = span.getAttribute('class') ?? '';
    if (said.length > 2 && said.length < 40 && text.startsWith(said) && PLACE.test(name))
      return { emphasised: said, isMarked: NAMES_PLACE.test(name) };
  }
  return {};
}

/** The words at the start of a line that have an element of their own. */
function emphasis(line: Line): { emphasised?: string } {
  const holder = line.nodes.find((node) => fold(node.nodeValue ?? ''))?.parentElement;
  if (!holder || !INLINE.test(holder.nodeName)) return {};
  const text = fold(holder.textContent ?? '');
  return text.length < 40 ? { emphasised: text } : {};
}
