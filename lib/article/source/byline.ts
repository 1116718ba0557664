import { isAgency } from './agencies';
import { type Marks, readMarks } from './byline-marks';
import type { IsOnCard } from './cards';
import type { Credit } from './credit';
import { readCreditLine } from './credit-line';
import { printed, type Witness } from './evidence';
import type { Line } from './lines';
import { joinByWords } from './loose-by-word';
import type { Name } from './name';
import { namesIn } from './names';
import { isOccupation } from './occupation';
import { readPieces } from './pieces';
import { fold, isPrinted } from './plain-text';
import { readPrintedDate } from './printed-date';
import { lowered, type Words } from './words';

const EAST_ASIAN = /^[\u3400-\u9fff\u3041-\u309f\u30a1-\u30fa\uac00-\ud7a3]{2,8}$/u;
const LONGEST = 220;
const SENTENCE = 90;
const MOST_PIECES = 12;
/** So many lines further the next name of the same byline may stand. */
const NEXT = 3;
const AGENCY_MARKER = /(?:signature|byline|author|article|story)[\w-]*[_-](?:agency|agencies)(?:$|[\s_-])/i;

/**
 * Who signs the article in print, between the headline and the text: lines that begin with a by-word or a label ("Oleh Budi", "Editor: Sari"), and
 * lines that the markup marks as a byline (rel, itemprop, class).
 * @param around the article's headline: where its own box is called a teaser too, the name says nothing; whether a line announces another article is asked only
 * of lines that say something
 */
export function readBylines(
  head: readonly Line[],
  words: Words,
  {
    headline,
    isOnCard = () => false,
    marks = readMarks(),
  }: { headline?: Element | null; isOnCard?: IsOnCard; marks?: Marks } = {},
): Witness[] {
  const witnesses: Witness[] = [];
  const isElsewhere = marks.isElsewhere(headline ?? undefined) ? () => false : marks.isElsewhere;
  let signed = -1;
  for (const [index, line] of joinByWords(head, words).entries()) {
    if (line.text.length > LONGEST) continue;
    const said = readLine(line, words, marks);
    if (!said.length || isElsewhere(line.nodes[0]) || isOnCard(line.nodes[0])) continue;
    const signs = said.some(({ field }) => field === 'authors');
    // Further down other articles are announced, with bylines of their own.
    if (signs && signed >= 0 && index - signed > NEXT) continue;
    if (signs) signed = index;
    witnesses.push(...said);
  }
  return witnesses;
}

function readLine(line: Line, words: Words, marks: Marks): Witness[] {
  const say = (field: Witness['field'], value: string, kind: string): Witness => printed(field, value, line.text, kind);
  const holder = line.nodes[0]?.parentElement;
  if (AGENCY_MARKER.test(holder?.getAttribute('class') ?? '')) return [say('agency', line.text, 'byline agency')];
  const pieces = readPieces(line, words);
  if (pieces.length) return pieces;
  const glued = nameAfterByWord(line, words);
  if (glued) return glued.map((name) => say('authors', name, 'byline'));
  const credit = readCreditLine(line.text, words) ?? creditInside(line, words);
  if (credit) {
    const found = credit.authors.map((name) => say('authors', name, 'byline'));
    if (credit.editor) found.push(say('editor', credit.editor, 'byline editor'));
    // A named outlet that is no agency may be the source of a picture or a table here.
    const isOfText = found.length > 0 || !(isPictureCredit(line) || isLetterSize(line.text, words));
    if (isAgency(credit.agency) && isOfText) found.push(say('agency', credit.agency, 'byline agency'));
    for (const name of credit.photographers) found.push(say('photographers', name, 'byline photo'));
    for (const name of credit.translators) found.push(say('translators', name, 'byline translator'));
    if (credit.originalLang) found.push(say('originalLang', credit.originalLang, 'byline translator'));
    return found;
  }
  const signed = readDatedByline(line.text, words);
  if (signed) {
    const kind = signed.field === 'agency' ? 'byline agency' : 'byline';
    return signed.names.map((name) => say(signed.field, name, kind));
  }
  const supplier = agencyBehindDate(line, words);
  if (supplier) return [say('agency', supplier, 'byline agency')];
  if (isSentence(line.text) || !isMarked(line, marks)) return [];
  return namesOfLine(line, words, marks).map(({ name, kind }) =>
    kind === 'agency' ? say('agency', name, 'byline agency') : say('authors', name, 'byline marked'),
  );
}

/** "2031年11月5日 09:31 <a>环球时报</a>", "5 Nov 2031 | Reuters": a known agency alone behind the date. */
function agencyBehindDate(line: Line, words: Words): string {
  if (!/\d/.test(line.text)) return '';
  const last = fold(line.nodes.at(-1)?.nodeValue ?? '').replace(/^[|·•/,]\s*/, '');
  if (!isAgency(last) || isLetterSize(last, words) || line.text === last) return '';
  const date = readPrintedDate(line.text, words);
  const rest = date ? line.text.slice(date.end, -last.length) : '';
  return date && date.start <= WEEKDAY && !/\p{L}{5}/u.test(rest) ? last : '';
}

/** "Kamis, ": so much may stand before the day. */
const WEEKDAY = 14;

/** Whether a line is marked as a byline, or a piece of it among others. */
const isMarked = ({ nodes }: Line, marks: Marks): boolean =>
  marks.isByline(nodes[0]) || (nodes.length <= MOST_PIECES && nodes.some((node) => marks.isByline(node)));

/** A label behind a date, or behind something else in an element of its own. */
const LABEL = /^\p{L}[^\d:：]{1,25}[:：]/u;
const BEHIND_DATE = /\d\s(?:\p{L}{2,4}\s)?(?:[|·•]\s)?(?=\p{L}[^\d:：]{1,25}[:：])/u;

/** "<time>5 Nov 2031</time> <span>Quelle: Hafenblatt, dpa</span>", "5 Nov 2031 Quelle: dpa": a label further on in the line. */
function creditInside({ nodes, text }: Line, words: Words): Credit | undefined {
  if (nodes.length > MOST_PIECES || !/[:：]/.test(text) || !/\p{L}\s?[:：]/u.test(text)) return undefined;
  const texts = nodes.map(({ nodeValue }) => nodeValue ?? '');
  const at = texts.findIndex((piece, index) => index > 0 && LABEL.test(piece.trimStart()));
  const dated = at < 0 ? BEHIND_DATE.exec(text) : null;
  const rest = dated ? text.slice(dated.index + dated[0].length) : at < 0 ? '' : fold(texts.slice(at).join(''));
  return rest ? readCreditLine(rest, words) : undefined;
}

const signers = (text: string, words: Words): string[] | undefined => {
  const names = namesIn(text, words).filter(({ kind }) => kind === 'person' || kind === 'desk');
  return names.length ? names.map(({ name }) => name) : undefined;
};

/** "by <a>Anna Berg</a>in <a>News</a>": where the next word is glued to the name, only the piece of text after the by-word is the name. */
function nameAfterByWord({ nodes }: Line, words: Words): string[] | undefined {
  if (nodes.length < 3) return undefined;
  const texts = nodes.map((node) => node.nodeValue ?? '').filter(isPrinted);
  const at = texts.findIndex((text) => text.length < 60 && words.atEnd('by', lowered(fold(text))) > 0);
  const name = at < 0 ? '' : (texts[at + 1] ?? '');
  const isGlued = /\p{L}$/u.test(name) && /^\p{L}/u.test(texts[at + 2] ?? '');
  return isGlued ? signers(fold(name), words) : undefined;
}

const BEFORE_DATE = /\s+(?:am|on|at|le|el|il|em|op|om|på|den|dne|dnia|vom|pada|от|від|ngày)(?:\s+\p{L}+)?$/iu;
/** "Pubblicato il 5 maggio 2031 da Marco Rinaldi": a word that means many things elsewhere. */
const BEHIND_PUBLISHED = /^[\s,|·–-]*da\s+(?=\p{Lu})/u;

/** "Von Jutta Brandmeier, Lille 05.08.2024, 20:59 Uhr", "Posted on March 30, 2015 by Admin": a byline and a date in one line. */
function readDatedByline(
  text: string,
  words: Words,
): { field: 'authors' | 'editor' | 'photographers' | 'agency'; names: string[] } | undefined {
  if (!/\d/.test(text)) return undefined;
  const isPublished = words.atStart('published', lowered(text)) > 0;
  if (!isPublished && words.within('by', lowered(text)) < 0) return undefined;
  const date = readPrintedDate(text, words);
  if (!date) return undefined;
  const behind = isPublished ? text.slice(date.end) : '';
  const by = BEHIND_PUBLISHED.exec(behind)?.[0] ?? '';
  const published = by ? signers(behind.slice(by.length), words) : undefined;
  if (published) return { field: 'authors', names: published };
  for (const part of [text.slice(0, date.start), text.slice(date.end)]) {
    const lower = lowered(part);
    const at = byWordIn(lower, words);
    if (at < 0 || words.atStart('desks', lower.slice(at))) continue;
    const [value = ''] = part.slice(at + words.atStart('by', lower.slice(at))).split(/\s(?:[|·•–—]|[Ii]n\s)/);
    const dated = value.replace(/[\s,-]+$/, '').replace(BEFORE_DATE, '');
    const said = dated.slice(0, dated.length - words.atEnd('published', lowered(dated)));
    const updated = words.within('updated', lowered(said));
    const signed = updated > 0 ? said.slice(0, updated) : said;
    const agency = signed.replace(/^\s*[:：]?\s*|[\s|·•–—-]+$/g, '');
    if (isAgency(agency) && !isLetterSize(agency, words)) return { field: 'agency', names: [agency] };
    const names = signers(signed, words);
    if (!names) continue;
    // "Edited by Sari Wulandari, 20 May 2031": the by-word may end another label.
    const label = lower.slice(0, at + words.atStart('by', lower.slice(at)));
    const isOf = (list: 'editor' | 'photo'): boolean => words.atEnd(list, label) > label.length - at;
    return { field: isOf('editor') ? 'editor' : isOf('photo') ? 'photographers' : 'authors', names };
  }
  return undefined;
}

/** Where the first by-word stands that is not the end of another label, "Medically reviewed by"; -1 when none does. */
function byWordIn(lower: string, words: Words): number {
  let from = 0;
  for (;;) {
    const at = words.within('by', lower.slice(from));
    if (at < 0) return -1;
    const end = from + at + words.atStart('by', lower.slice(from + at));
    if (!words.atEnd('contributing', lower.slice(0, end))) return from + at;
    from = end;
  }
}

/** "AA" is a Turkish agency in Turkish and a button for larger letters elsewhere, and so is "TT" in Swedish. */
const isLetterSize = (text: string, { files: [language] }: Words): boolean =>
  (text === 'AA' && language !== 'tr') || (text === 'TT' && language !== 'sv');

const PICTURE = 'img, picture, video';

/** A box with more text than a caption has holds more than a picture and its credit. */
const LONGEST_CAPTION = 300;

/** A bare agency under a picture, after "©" or in a pool is who took it. */
function isPictureCredit(line: Line): boolean {
  if (/^\s*(?:©|\(c\))|\bpool\b/i.test(line.text)) return true;
  const own = line.nodes[0]?.parentElement;
  const holder = own?.parentElement;
  if (!own || !holder) return false;
  if (holder.closest('figcaption')) return true;
  const before = own.previousElementSibling;
  if (before?.matches(PICTURE) || before?.querySelector(PICTURE)) return true;
  return holder.querySelector(PICTURE) !== null && (holder.textContent ?? '').length <= LONGEST_CAPTION;
}

/** A sentence with names in it is no byline, whatever the markup says. */
const isSentence = (text: string): boolean => text.length > SENTENCE && /\p{L}{3}[.!?]$/u.test(text);

/** The names in a marked line: of the whole line, else of its first piece of text that is nothing but a name. */
function namesOfLine(line: Line, words: Words, marks: Marks): readonly Name[] {
  // "<span>Auteur</span><a>Anna Berg</a>": without a blank label and name read as one word.
  const isGlued = line.nodes.length > 1 && isLabel(fold(line.nodes[0]?.nodeValue ?? ''), words);
  // "<a>Anna Berg</a><span>Political Correspondent</span>": so would the name and the job.
  const texts = line.nodes.map(({ nodeValue }) => fold(nodeValue ?? ''));
  const isBeforeJob = texts.some((text, index) => index > 0 && isOccupation(text, words));
  // Only one of several pieces may be marked.
  if (!isGlued && !isBeforeJob && marks.isByline(line.nodes[0]) && !readPrintedDate(line.text, words)) {
    const whole = namesIn(line.text, words).filter(isSure);
    const [only, ...others] = whole;
    const linked = only && !others.length && isLinkAlone(line) ? namesIn(texts[0] ?? '', words).filter(isSure) : [];
    if (only)
      return linked.length &&
        only.name !== linked[0]?.name &&
        lowered(only.name).startsWith(lowered(linked[0]?.name ?? ''))
        ? linked
        : whole;
  }
  const found: Name[] = [];
  for (const node of line.nodes) {
    const text = fold(node.nodeValue ?? '');
    if (isLabel(text, words) || (found.length && isOccupation(text, words))) continue;
    if (text.length < 3 || text.length > 90 || !marks.isByline(node)) continue;
    found.push(...namesIn(text, words).filter((name) => name.kind !== 'initials' && isSure(name)));
  }
  return found;
}

/** Whether the line begins with a link, and what else stands in it is no link: behind a name stands what somebody is. */
function isLinkAlone({ nodes }: Line): boolean {
  const [first, ...others] = nodes.map((node) => node.parentElement?.closest('a') ?? null);
  return first !== null && others.length > 0 && others.every((link) => link === null);
}

const isLabel = (text: string, words: Words): boolean =>
  text.length < 30 && (['writer', 'by', 'jobs'] as const).some((list) => words.has(list, lowered(text)));

/** Where only the markup says so, one word alone is too little: it may be a section or a button. */
const isSure = ({ name, kind }: Name): boolean => kind !== 'person' || /\s/.test(name) || EAST_ASIAN.test(name);
