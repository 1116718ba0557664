/** The marks the press of the world sets quotations in. */

/** Marks that may close what a mark opened, by the opening one. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"„',
  '‟': '”"',
  '”': '”"“',
  '"': '"”“',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  // Urdu, from right to left
  '’': '‘',
  '‚': "‘’'",
  "'": "'’",
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '﹁': '﹂',
  '〝': '〞〟',
};

/** Marks that are letters' apostrophes as well. */
const SINGLE = new Set(['‘', '‚', "'", '’', '‹', '›']);
/** Marks that stand without blanks around them. */
const CORNER = new Set(['「', '『', '《', '〈', '﹁', '〝']);
/** Marks of titles in Chinese and Korean. */
const TITLE_MARKS = new Set(['《', '〈']);

export interface Mark {
  char: string;
  /** UTF-16 offset of its first unit. */
  at: number;
  /** Units: two for ''. */
  length: number;
  opens: boolean;
  closes: boolean;
}

/** Whether a mark may close what another opens. */
export const closes = (open: string, close: string): boolean => CLOSERS[open]?.includes(close) ?? false;
/** Whether two opening marks are of one kind. */
export const closesAlike = (a: string, b: string): boolean =>
  a === b || (/["“”„]/u.test(a) && /["“”„]/u.test(b)) || b === '»';
/** Whether a mark is a single one, which may be an apostrophe too. */
export const isSingle = (open: string): boolean => SINGLE.has(open);
const isCorner = (open: string): boolean => CORNER.has(open);
/** Whether what a mark opens is the title of a work. */
export const isTitleMark = (open: string): boolean => TITLE_MARKS.has(open);

const ANY = /[“”„‟"＂«»‹›‘’‚'`´「」『』《》〈〉﹁﹂〝〞〟]/u;
const EACH = /''|``|´´|[“”„‟"＂«»‹›‘’‚'`´「」『』《》〈〉﹁﹂〝〞〟]/gu;
/** Marks by the ones that they stand for: Hebrew gershayim, seconds, what is typed where a keyboard has no others. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '״': '"',
  '″': '"',
  '❝': '“',
  '❞': '”',
  '｢': '「',
  '｣': '」',
  '<<': '«',
  '>>': '»',
};
/** "<<Vengo subito>>, dice": one of these alone is an arrow. */
const ANGLED = /<<\s?[\p{L}¿¡][^<>]*\s[^<>]*>>/u;
/** Marks that few texts have are looked for on their own: with them the class above has more ranges than a browser compiles, and takes twice the time. */
const OTHER = /[״″❝❞｢｣]/u;
const EACH_OTHER = new RegExp(`<<|>>|[״″❝❞｢｣]|${EACH.source}`, 'gu');
/** The same where marks are made of two single ones, or of two commas. */
const EACH_DOUBLED = new RegExp(`’’|‘‘|‚‚|,,|${EACH_OTHER.source}`, 'gu');
/** ",,Ik zie het wel’’": what opens so. */
const DOUBLED = /(?:^|[\s([—–])(?:,,|‚‚|‘‘)(?=[\p{L}\p{N}…‘’'])/u;
/** "“I see it,’’ she said": what closes so. */
const CLOSED_DOUBLED = /“[^“”‘]+[.,!?…]’’(?=\s|$)/u;
const PLAIN_LETTER = /[a-z]/iu;
const LETTER = /[\p{L}\p{N}]/u;
const BLANK = /\s/u;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LOW = /^(?:,,|‚‚)$/u;
/** What an opening mark may stand behind, besides a blank. */
const BEFORE_OPENING = /[([{—–\-/:;,…¿¡>|.“„«‘：，；（、。！？《ـ៖၊]/u;

/** "parle d’« un signal », "l’“escalade”", "dell’«emergenza»": a small word that lost its vowel before the mark. */
const ELISION = /(?<!\p{L})(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|(?:d|n|s|qu)?[aeu]ll)$/iu;
const OPENING = /[«“"„]/u;
/** "that", "in", "the": written in one with what follows. */
const HEBREW_PREFIX = /(?<!\p{Script=Hebrew})[בהוכלמש]{1,2}[-־]?$/u;

/**
 * Hebrew initials have the mark before their last letter ("מנכ"ל"), and endings behind it ("מנכ"לית"). Behind a lone letter that means "in" or "the" a
 * longer word is quoted.
 */
function isGershayim(text: string, at: number): boolean {
  if (!/["”״]/u.test(text.charAt(at)) || !/\p{Script=Hebrew}/u.test(text.charAt(at + 1))) return false;
  const before = /\p{Script=Hebrew}*$/u.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0;
  const behind = /^\p{Script=Hebrew}*/u.exec(text.slice(at + 1, at + 9))?.[0].length ?? 0;
  return before > 0 && (behind === 1 || (before > 1 && behind <= 3));
}

/**
 * The marks of a paragraph in order, each with what it can do where it stands: a mark before a word and after a blank opens, one
 * behind a word or a stop closes, whatever its shape says, since the press mixes them up (”…”, “…“, "…”).
 */
export function marksOf(text: string): Mark[] {
  const isDoubled = DOUBLED.test(text) || (text.includes('’’') && CLOSED_DOUBLED.test(text));
  const isAngled = text.includes('<<') && ANGLED.test(text);
  const isOther = isAngled || OTHER.test(text);
  if (!isDoubled && !isOther && !ANY.test(text)) return [];
  const marks: Mark[] = [];
  for (const match of text.matchAll(isDoubled ? EACH_DOUBLED : isOther ? EACH_OTHER : EACH)) {
    const raw = match[0];
    if ((raw === '<<' || raw === '>>') && !isAngled) continue;
    const at = match.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + raw.length);
    // "don't"
    if ((raw === "'" || raw === '’') && PLAIN_LETTER.test(before) && PLAIN_LETTER.test(after)) continue;
    let char =
      OTHERWISE[raw] ?? (LOW.test(raw) ? '„' : raw.length === 2 ? '"' : raw === '`' || raw === '´' ? "'" : raw);
    if (CLOSERS[char] === undefined && char !== '’' && !/[」』》〉﹂〞〟]/u.test(char)) char = '"';
    if (isCorner(char)) {
      marks.push({ char, at, length: raw.length, opens: true, closes: false });
      continue;
    }
    if (/[」』》〉﹂〞〟]/u.test(char)) {
      marks.push({ char, at, length: raw.length, opens: false, closes: true });
      continue;
    }
    if (isGershayim(text, at)) continue;
    const elided =
      HEBREW_PREFIX.test(text.slice(Math.max(0, at - 4), at)) ||
      (/['’]/u.test(before) && ELISION.test(text.slice(Math.max(0, at - 12), at - 1)));
    // the apostrophe of "d’« …"
    if (/['’]/u.test(raw) && OPENING.test(after) && ELISION.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (elided && OPENING.test(raw)) {
      marks.push({ char, at, length: raw.length, opens: true, closes: false });
      continue;
    }
    const freeBefore = before === '' || BLANK.test(before) || BEFORE_OPENING.test(before) || UNSPACED.test(before);
    const wordAfter = after !== '' && !BLANK.test(after) && !/[,;:.!?)\]}]/u.test(after);
    const ellipsisAfter = /^(?:\.\.|…)/u.test(text.slice(at + raw.length, at + raw.length + 2));
    let opens = freeBefore && (wordAfter || ellipsisAfter);
    let shuts =
      before !== '' && !BLANK.test(before) && (!LETTER.test(after) || UNSPACED.test(after) || !isSingle(char));
    // the shape decides where the place doesn't
    if ('„‚‟'.includes(char)) {
      opens = wordAfter || ellipsisAfter || BLANK.test(after);
      shuts = !freeBefore && !LETTER.test(after);
    } else if (opens && shuts) {
      if ('“‘'.includes(char)) shuts = !LETTER.test(after) && !UNSPACED.test(after) ? shuts : false;
      else if ('”’'.includes(char)) opens = !/[.,!?…]/u.test(before) && !UNSPACED.test(before) && LETTER.test(after);
      else if (char === '«' && !/[\p{L}\p{N}.,!?…]/u.test(before)) shuts = false;
      else if (char === '»' && /[\p{L}\p{N}.,!?…]/u.test(before)) opens = false;
    } else if (!opens && !shuts) {
      // blanks on both sides: French spacing, or a slip
      if ('“«‹'.includes(char)) opens = true;
      else if ('”»›'.includes(char)) shuts = true;
      else if (char === '"') {
        opens = true;
        shuts = true;
      }
    }
    if (!opens && !shuts) continue;
    marks.push({ char, at, length: raw.length, opens, closes: shuts });
  }
  return marks;
}
