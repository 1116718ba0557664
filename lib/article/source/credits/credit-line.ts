import { readChineseByline } from '../byline/chinese-byline';
import { readCreditByline } from '../byline/credit-byline';
import { readInterviewers } from '../byline/interviewers';
import { readReporter } from '../byline/reporter';
import { readTaiwaneseCredit } from '../byline/taiwanese-byline';
import { withoutDay } from '../dates/without-day';
import { afterWord } from '../lines/after-word';
import { fold } from '../lines/plain-text';
import { withPrefixApart } from '../names/by-word';
import { namesIn } from '../names/names';
import { isOutletName } from '../names/outlet';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { readBracketedRoles } from './bracketed-roles';
import { contributedBy } from './contributed';
import { readCopyright, readRights } from './copyright';
import { type Credit, emptyCredit } from './credit';
import { covers } from './credit-value';
import { signedByAuthor, signedByEditor, signedInBrackets, signedInSquareBrackets } from './initials';
import { labelled, labelledWithComma } from './labelled-credit';
import { readOrigin } from './origin';
import { withoutKind } from './outlet-kind';
import { withColons } from './point-for-colon';
import { readShortLabel } from './short-label';
import { readLabelledSentences, readSentences, readSignOff } from './sign-off';
import { originalIn, translatedFrom } from './translation';
import { signedBeside, signedWith, wire } from './wire';
import { labelledWithoutColon } from './without-colon';

const LONGEST = 160;

/**
 * Reads a line that credits someone and does nothing else: "Sumber : CNA/SL", "Reporter: Budi | Editor: Sari", "(ANTARA)", "Dikutip dari Kompas.com".
 * Prose that begins with the same words ("Sumber air itu …", "Editor: what an editor does") gives nothing: each label needs a colon and each
 * value must be a name.
 */
export function readCreditLine(line: string, words: Words): Credit | undefined {
  if (line.length > LONGEST * 2) return undefined;
  const text = withColons(
    withPrefixApart(withoutBrackets(fold(line)).replace(LIKE_COLON, ':').replace(CODE, ''), words),
    words,
  );
  if (!text) return undefined;
  const lower = lowered(text);
  // With the headline that an article had elsewhere a line is longer than others.
  if (text.length > LONGEST)
    return readRights(text, words) ?? (words.mayOpen(lower) ? quoted(text, lower, words) : undefined);
  const isMarked = MARKS.test(line);
  return (
    withDayBehind(text, words) ??
    readSentences(
      text,
      (part) => readPart(part, words) ?? readPart(part.replace(INSERTED, ' '), words) ?? withMaterial(part, words),
    ) ??
    readLabelledSentences(text, (part) => labelled(part, lowered(part), words) ?? readInterviewers(part, words)) ??
    (isMarked ? (labelled(text, lower, words) ?? labelledWithComma(text, lower, words)) : undefined) ??
    (words.mayOpen(lower)
      ? (readSignOff(
          text,
          (part) =>
            labelledBy(part, lowered(part), words) ??
            readCreditByline(part, lowered(part), words) ??
            (words.atStart('contributing', lowered(part)) ? emptyCredit(part) : undefined),
        ) ??
        labelledBy(text, lower, words) ??
        translation(text, lower, words) ??
        readCreditByline(text, lower, words) ??
        quoted(text, lower, words))
      : undefined) ??
    readShortLabel(text, words) ??
    wire(text, words) ??
    contributedBy(text, words) ??
    readRights(text, words) ??
    (isMarked
      ? (readBracketedRoles(text, words) ?? signedWith(text, words) ?? labelledWithoutColon(text, words))
      : undefined) ??
    readCopyright(text, words) ??
    (isMarked
      ? (chineseCredit(text, words) ??
        readReporter(text, words) ??
        readTaiwaneseCredit(text) ??
        signedByAuthor(line, text, words) ??
        signedByEditor(line, text, words) ??
        signedBeside(text, words) ??
        signedInBrackets(line, text, words) ??
        signedInSquareBrackets(line, text, words))
      : undefined)
  );
}

/** "Traduit de l’anglais | (Nigeria) | par …" */
const INSERTED = /\s\([^()]{2,30}\)\s/u;

/** One of several sentences that credit somebody each. */
const readPart = (part: string, words: Words): Credit | undefined => {
  const lower = lowered(part);
  return (
    labelled(part, lower, words) ??
    labelledBy(part, lower, words) ??
    readCreditByline(part, lower, words) ??
    readInterviewers(part, words)
  );
};

/** "Com informações da TV Porto": beside other credits a sentence that only says whose material was used, which names an agency where one is known. */
function withMaterial(part: string, words: Words): Credit | undefined {
  const outlet = afterWord(part, words.atStart('material', lowered(part)));
  return outlet && outlet.split(' ').length <= OUTLET_WORDS
    ? { ...emptyCredit(part), agency: isAgency(outlet) ? agencyName(outlet) : '' }
    : undefined;
}
const OUTLET_WORDS = 4;

/** "(记者 何雨舟 编辑 钱立)" */
function chineseCredit(text: string, words: Words): Credit | undefined {
  const { said, before } = readChineseByline(text, words);
  const named = (field: string): string[] => said.filter((each) => each.field === field).map(({ value }) => value);
  // One label alone is read with whatever it stands beside.
  return before || said.length < 2
    ? undefined
    : { ...emptyCredit(text), authors: named('authors'), editor: named('editor').join('、') };
}

/** "Penulis: Laras Pinandita Kamis, 26 November 2026 08:12 WIB", "By Laras Pinandita | Thursday, 26 November 2026": a label or a by-word, names and the day. */
function withDayBehind(text: string, words: Words): Credit | undefined {
  const undated = withoutDay(text, words);
  // "Von Jutta Brandmeier In Aktuell 5. Mai 2031": a section.
  if (undated === text || /\s[Ii]n\s/.test(undated)) return undefined;
  const lower = lowered(undated);
  const said = labelled(undated, lower, words) ?? readCreditByline(undated, lower, words);
  return said && { ...said, words: text };
}

/** Labels, lists, brackets and signatures have one of these, and names of East Asia stand beside a job; most lines have none. */
const MARKS = /[:：\u0983\u0b03\u055d\u17d6\u1361\u1366;,،、/|()[\]（）【】丨｜／＝=\u3400-\u9fff\uac00-\ud7a3]/;

/** Bengali, Assamese and Odia houses print a letter for a colon, which it looks like; names and words that end in it begin no credit line. Armenian, Khmer and Ethiopic have marks of their own. */
const LIKE_COLON = /[\u0983\u0b03\u055d\u17d6\u1361\u1366](?=\s|$)/gu;

/** "责任编辑：何雨舟 SN240": behind a Chinese name its bearer's code in the house. */
const CODE = /(?<=[\u3400-\u9fff])\s\p{Lu}{1,3}\d{2,6}$/u;

/** A bullet, a dash, a bracket or a slash. */
const WRAPPED = /^[\s*•·—–/([（【-]/;

const withoutBrackets = (line: string): string => (WRAPPED.test(line) ? unwrapped(line) : line.trimEnd());

const unwrapped = (line: string): string =>
  line
    .replace(/^[\s*•·—–-]+/, '')
    // Behind the brackets an agency of Taiwan writes the day as one number.
    .replace(/^[([（【]\s*([^()[\]（）【】]*?)\s*[)\]）】]\s*(?:\.|\d{6,8})?$/, '$1')
    .replace(/^\/([^/]{2,30})\/$/, '$1')
    .replace(/^\/(?=\p{Lu}+$)/u, '')
    .trim();

/** A note that says from which language the text was translated, and nothing else. */
function translation(text: string, lower: string, words: Words): Credit | undefined {
  const originalLang = translatedFrom(lower, words);
  return originalLang ? { ...emptyCredit(text), originalLang } : undefined;
}

/** "Photo by Paul Lens", "Edited by Lena Marsh": labels of several words need no colon. */
function labelledBy(text: string, lower: string, words: Words): Credit | undefined {
  for (const role of ['photo', 'editor', 'translator'] as const) {
    const length = words.atStart(role, lower);
    const value = text.slice(0, length).includes(' ') ? afterWord(text, length) : '';
    const names = value ? namesIn(value, words).filter(({ kind }) => kind === 'person') : [];
    if (!names.length || !covers(names, value) || /[.!?]$/.test(value)) continue;
    const said = names.map(({ name }) => name);
    if (role === 'photo') return { ...emptyCredit(text), photographers: said };
    if (role === 'editor') return { ...emptyCredit(text), editor: said.join(', ') };
    return { ...emptyCredit(text), translators: said, originalLang: originalIn(lower.slice(0, length), words) };
  }
  return undefined;
}

/** "„Hafenkurier“ erschienen": behind the outlet a verb ends the sentence in some languages. */
const withoutVerb = (text: string, words: Words): string =>
  text.slice(0, text.length - words.atEnd('published', lowered(text))).trim();

const outOfQuotes = (text: string): string => /^["“„«»'‘]([^"“”„«»]+)["“”«»'’]$/u.exec(text)?.[1] ?? text;

/** "High Plains News Service | , a nonprofit newsroom, and is republished here under …": what the house says of the outlet and of its licence. */
const REPUBLISHED =
  /(?:, | and )[^.:;"“]{0,90}(?:republi|repost|reproduc|licen[cs]|lizenz|lisensi|permiss|Creative Commons).*$/iu;

/** "Dikutip dari Kompas.com", "This article was first published in The Guardian", "Mit Material von dpa", "Źródło PAP". */
function quoted(text: string, lower: string, words: Words): Credit | undefined {
  // "Agencia EFE"
  if (isAgency(text)) return undefined;
  const phrase = words.atStart('quotedFrom', lower);
  const word = phrase || words.atStart('material', lower) || words.atStart('origin', lower);
  const whole = afterWord(text, word)
    .replace(/[.。]$/, '')
    .replace(phrase ? REPUBLISHED : '', '');
  const title = phrase ? words.within('underTitle', lowered(whole)) : -1;
  const named = (title > 0 ? whole.slice(0, title) : whole).replace(/[\s,]+$/, '');
  const value = phrase ? outOfQuotes(withoutKind(withoutVerb(named, words))) : named;
  if (!value || (title < 0 && text.length > LONGEST)) return undefined;
  const said = readOrigin(value, words);
  // "With Anna": after so short a word only a known agency is certain, and "with information from Anna Berg" one that says what it is.
  const isLong = text.slice(0, word).split(' ').length > 2;
  if (!phrase && !(said?.agency && (isLong ? isOutletName : isAgency)(said.agency))) return undefined;
  return said ? { ...emptyCredit(text), ...said, editor: '' } : undefined;
}
