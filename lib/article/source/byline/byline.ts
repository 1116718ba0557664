import { isAgency } from '../credits/agencies';
import type { Credit } from '../credits/credit';
import { readCreditLine } from '../credits/credit-line';
import { readDatedCredit } from '../credits/dated-credit';
import { isOfPicture } from '../credits/of-picture';
import { joinedCredit } from '../credits/sign-off';
import { signedBeside } from '../credits/wire';
import { printed, type Witness } from '../evidence';
import { elementsOf } from '../lines/elements-of-line';
import { type Line, partedText } from '../lines/lines';
import { isFormattedName, readPieces } from '../lines/pieces';
import { fold, isPrinted } from '../lines/plain-text';
import { namesIn, signersIn } from '../names/names';
import { lowered, type Words } from '../words';
import { readBarredByline } from './barred-byline';
import { type Marks, readMarks } from './byline-marks';
import type { IsOnCard } from './cards';
import { readChineseByline } from './chinese-byline';
import { agencyBehindDate, readDatedByline } from './dated-byline';
import { isLetterSize } from './letter-size';
import { joinByWords } from './loose-by-word';
import { MOST_PIECES, readMarkedByline } from './marked-byline';
import { readNameAndContact } from './name-and-contact';
import { outletBehindName } from './outlet-behind-name';
import { readPairs } from './pairs';
import { reportersIn } from './report-byline';

const LONGEST = 220;
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
    // "More from Harbour Post:" leads to what comes.
    const isAnnounced = /\p{L}\s?[:：]$/u.test(line.text) && !line.nodes.some(isFormattedName);
    if (line.text.length > LONGEST || isAnnounced) continue;
    const said = readLine(line, words, marks);
    if (!said.length || isElsewhere(line.nodes[0]) || isOnCard(line.nodes[0]) || isQuoted(line)) continue;
    const signs = said.some(({ field }) => field === 'authors');
    // Further down other articles are announced, with bylines of their own.
    if (signs && signed >= 0 && index - signed > NEXT) continue;
    if (signs) signed = index;
    witnesses.push(...said);
  }
  return witnesses;
}

/** Whoever signs a quotation has not written what stands around it. */
const isQuoted = ({ nodes: [node] }: Line): boolean => node?.parentElement?.closest('blockquote') != null;

function readLine(line: Line, words: Words, marks: Marks): Witness[] {
  const say = (field: Witness['field'], value: string, kind: string): Witness => printed(field, value, line.text, kind);
  const holder = line.nodes[0]?.parentElement;
  if (AGENCY_MARKER.test(holder?.getAttribute('class') ?? '')) return [say('agency', line.text, 'byline agency')];
  const pieces = readPieces(line, words);
  // Behind who wrote it another label may stand.
  const editor = (): Witness[] => {
    const name = creditInside(line, words)?.editor || creditsInElements(line, words)?.editor;
    return name ? [say('editor', name, 'byline editor')] : [];
  };
  if (pieces.length) return [...pieces, ...editor()];
  const pairs = readPairs(line, words);
  if (pairs.length) return pairs;
  const reachable = readNameAndContact(line, words, marks);
  if (reachable.length) return reachable;
  const chinese = isChinese(words) ? readChineseByline(line.text, words) : undefined;
  if (chinese?.said.length)
    return [...chinese.said, ...readLine({ text: chinese.before, nodes: line.nodes.slice(0, 1) }, words, marks)];
  const reporters = reportersIn(line.text, words);
  if (reporters.length) return reporters;
  const glued = nameAfterByWord(line, words);
  if (glued) return [...glued.map((name) => say('authors', name, 'byline')), ...editor()];
  const apart = creditsApart(line, words);
  const { names, outlet } = outletBehindName(line.text);
  const credit =
    (apart.length > 0 ? withEditorApart(joinedCredit(line.text, apart), line, words) : undefined) ??
    readBarredByline(names, words) ??
    readCreditLine(names, words) ??
    creditsInElements(line, words) ??
    creditInside(line, words) ??
    readDatedCredit(line.text, words);
  if (credit) {
    const found = credit.authors.map((name) => say('authors', name, 'byline'));
    if (credit.editor) found.push(say('editor', credit.editor, 'byline editor'));
    // A named outlet that is no agency may be the source of a picture or a table here.
    const isOfText = found.length > 0 || !(isOfPicture(line) || isLetterSize(line.text, words));
    const isSupplier =
      isAgency(credit.agency) ||
      (isChinese(words) && /来源|來源/.test(line.text)) ||
      words.atStart('quotedFrom', lowered(line.text)) > words.atStart('origin', lowered(line.text));
    if (isSupplier && credit.agency && isOfText && !isLetterSize(credit.agency, words))
      found.push(say('agency', credit.agency, 'byline agency'));
    // "Izvor: <span class="author">Sjever</span>"
    else if (!isSupplier && words.atStart('origin', lowered(line.text)) > 0)
      for (const node of line.nodes.slice(1)) {
        const name = fold(node.nodeValue ?? '');
        if (marks.isByline(node) && name && credit.agency.startsWith(name))
          found.push(say('agency', name, 'byline agency'));
      }
    if (outlet && credit.authors.length > 0) found.push(say('agency', outlet, 'byline agency'));
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
  const supplier = agencyBehindDate(line, words) || deliveredBy(line.text);
  if (supplier) return [say('agency', supplier, 'byline agency')];
  const marked = readMarkedByline(line, words, marks);
  return [
    ...marked.map(({ name, kind }) =>
      kind === 'agency' ? say('agency', name, 'byline agency') : say('authors', name, 'byline marked'),
    ),
    ...(marked.length > 0 ? suppliersBeside(line) : []).map((name) => say('agency', name, 'byline agency')),
  ];
}

/** "2031年11月5日(水) 15:52 配信 東港通信": who delivered it to a portal, where the name says that it is a house's. */
const deliveredBy = (text: string): string =>
  text.length > LONGEST / 2
    ? ''
    : (/\d\s*配信\s*([^\s\d]{2,12}(?:通信|新聞|放送|テレビ|ニュース|日報)社?)$/u.exec(text)?.[1] ?? '');

/** "mk, PAP" in an element of its own beside who signs. */
const suppliersBeside = ({ nodes }: Line): string[] =>
  nodes.length > MOST_PIECES ? [] : nodes.flatMap(({ nodeValue }) => signedBeside(fold(nodeValue ?? ''))?.agency ?? []);

const isChinese = ({ files: [language = ''] }: Words): boolean => language.startsWith('zh');

/** A label behind a date, or behind something else in an element of its own. */
const LABEL = /^\p{L}[^\d:：]{1,25}[:：]/u;
const BEHIND_DATE = /\p{Nd}\s(?:\p{L}{2,4}\s)?(?:[|·•]\s)?(?=\p{L}[^\p{Nd}:：]{1,25}[:：])/u;

/** "Kaynak: <b>AA</b> <span>Editör: <a>Sedef Yalın</a></span> <span>Giriş: 07.04.2031</span>": several labels in one line, of which only some are credits. */
function creditsApart({ nodes }: Line, words: Words): Credit[] {
  if (nodes.length > MOST_PIECES) return [];
  const groups: Node[][] = [];
  for (const node of nodes) {
    if (!groups.length || LABEL.test((node.nodeValue ?? '').trimStart())) groups.push([]);
    groups.at(-1)?.push(node);
  }
  const parts = groups.length < LEAST_PARTS ? [] : groups.map(partedText);
  return parts.every((part) => LABEL.test(part)) ? parts.flatMap((part) => readCreditLine(part, words) ?? []) : [];
}
const LEAST_PARTS = 2;

/** "<span>By <a>Anna Berg</a></span><span>Edited by: <a>Tom Lake</a></span><span>Publish date: 5 Nov 2031</span>": elements beside each other, of which some are credits on their own. */
function creditsInElements(line: Line, words: Words): Credit | undefined {
  if (line.nodes.length > MOST_PIECES) return undefined;
  const parts = elementsOf(line);
  const credits = parts.length < LEAST_PARTS ? [] : parts.flatMap(({ text }) => readCreditLine(text, words) ?? []);
  const isPerson = (name: string): boolean => namesIn(name, words).some(({ kind }) => kind === 'person');
  return credits.some(({ authors, editor }) => [...authors, editor].some(isPerson))
    ? joinedCredit(line.text, credits)
    : undefined;
}

/** "<span>Автор: Анна Берг</span><span>Редактор: Том Лейк</span><time>5 …</time>": who edited it stands before the day, in an element of the name's own. */
const withEditorApart = (credit: Credit, line: Line, words: Words): Credit =>
  credit.editor ? credit : { ...credit, editor: creditsInElements(line, words)?.editor ?? '' };

/** "<time>5 Nov 2031</time> <span>Quelle: Hafenblatt, dpa</span>", "5 Nov 2031 Quelle: dpa": a label further on in the line. */
function creditInside({ nodes, text }: Line, words: Words): Credit | undefined {
  if (nodes.length > MOST_PIECES || !/[:：]/.test(text) || !/\p{L}\s?[:：]/u.test(text)) return undefined;
  const texts = nodes.map(({ nodeValue }) => nodeValue ?? '');
  for (const [at, piece] of texts.entries()) {
    const isLabelled = at > 0 && LABEL.test(piece.trimStart());
    const credit = isLabelled ? readCreditLine(partedText(nodes.slice(at)), words) : undefined;
    if (credit) return credit;
  }
  const dated = BEHIND_DATE.exec(text);
  return dated ? readCreditLine(text.slice(dated.index + dated[0].length), words) : undefined;
}

/** "by <a>Anna Berg</a>in <a>News</a>": where the next word is glued to the name, only the piece of text after the by-word is the name. */
function nameAfterByWord({ nodes }: Line, words: Words): string[] | undefined {
  if (nodes.length < 3) return undefined;
  const texts = nodes.map((node) => node.nodeValue ?? '').filter(isPrinted);
  const at = texts.findIndex((text) => text.length < 60 && words.atEnd('by', lowered(fold(text))) > 0);
  const name = at < 0 ? '' : (texts[at + 1] ?? '');
  const isGlued = /\p{L}$/u.test(name) && /^\p{L}/u.test(texts[at + 2] ?? '');
  return isGlued ? signersIn(fold(name), words) : undefined;
}
