import { withoutAmharicArticle } from '../lexicon/ethiopic-article';
import { isFamilyName } from '../lexicon/family-names';
import { isGivenName } from '../lexicon/given-names';
import * as Is from '../lexicon/is';
import type { Lexicon } from '../lexicon/lexicon';
import { changed, type Mention, pronounAt, sliceOf } from '../people/mention';
import { has, type Sentence, type Token } from '../sentences/tokens';
import { apposedName, apposedOffice } from './uncased-apposed';
import {
  caseNameEnd,
  givenNameEnd,
  MOST_OF_NAME,
  nameBehindDefinite,
  nameStartBefore,
  ownerStart,
  regionEnd,
  roleIn,
  withoutTitles,
} from './uncased-bounds';
import { isTitle, WITH_INITIAL } from './uncased-part';

/** "بيان | ل|جمعية القراء": whose a text is, with the word for it in one with the body's name. */
function withoutOf(phrase: string, before: Token | undefined, { bitsOf }: Lexicon): string {
  if (!has(before, Is.organisation) || !phrase.startsWith('ل')) return phrase;
  const [first = '', ...rest] = phrase.slice(1).split(' ');
  const bare = first.startsWith('ل') ? `ا${first}` : first;
  return bitsOf(bare) & (Is.organisation | Is.role) ? [bare, ...rest].join(' ') : phrase;
}

/** Parts an office from the name behind it, or before it where the office comes last. */
export function chunkAt(sentence: Sentence, text: string, from: number, to: number, lexicon: Lexicon): Mention {
  const { tokens } = sentence;
  const role = roleIn(tokens, from, to, lexicon);
  const roleEnd = role < 0 ? from : Math.min(to, role + (tokens[role]?.width ?? 1));
  const body = tokens.slice(from, to).some((token) => has(token, Is.organisation));
  let nameFrom = from;
  let nameTo = to;
  // "مهدی کریمی | رئیس کمیسیون انرژی مجلس": a whole name before the office that opens what it is of
  const leads = lexicon.grammar.headFirst && role - from >= 2 && role - from <= MOST_OF_NAME;
  if (leads) nameTo = role;
  else if (role > from && roleEnd === to) nameTo = ownerStart(tokens, from, role, lexicon);
  else if (role >= 0)
    nameFrom =
      lexicon.grammar.headFirst && to - roleEnd > 2
        ? Math.max(roleEnd, nameStartBefore(tokens, to))
        : regionEnd(tokens, roleEnd, to, lexicon);
  // "ראש הממשלה | בנימין נתניהו בפתח הישיבה": small words may be written in one with the next
  const given = tokens.findIndex(({ lower }, k) => k >= roleEnd && k < to - 1 && isGivenName(lower));
  if (role >= 0 && !leads && lexicon.grammar.headFirst && given >= roleEnd && to - given >= 2) {
    nameFrom = given;
    nameTo = givenNameEnd(tokens, given, to);
  }
  // "გიორგი ლომთაძემ | მუნიციპალიტეტის სხდომაზე"
  if (lexicon.caseEndings.length && given >= roleEnd && to - given > 2) [nameFrom, nameTo] = [given, given + 2];
  else if (lexicon.caseEndings.length) nameTo = caseNameEnd(tokens, nameFrom, nameTo, role >= 0 && role < nameFrom);
  // "ከንቲባው | ነዋሪዎች": an office with its article has no name behind it
  const alone =
    role >= 0 &&
    role === roleEnd - 1 &&
    withoutAmharicArticle(tokens[role]?.lower ?? '') !== '' &&
    lexicon.bitsOf(tokens[role]?.lower ?? '') === 0;
  if (alone) nameFrom = nameTo;
  const found =
    lexicon.grammar.headFirst && !lexicon.grammar.verbLast && given < roleEnd
      ? nameBehindDefinite(tokens, role < 0 ? from : roleEnd - 1, to)
      : undefined;
  if (found) [nameFrom, nameTo] = [found.from, found.to];
  // "கூலித் தொழிலாளி | ஆ.செல்வராஜ்": initials in one with the name
  if (to - from > 1 && WITH_INITIAL.test(tokens[to - 1]?.lower ?? '')) [nameFrom, nameTo] = [to - 1, to];
  // "رئيس الجامعة | الدكتور | أحمد سالم"
  // "अधिशासी अभियंता | अरुण सक्सेना": an office that no list has
  const ended =
    role < 0 &&
    !lexicon.grammar.headFirst &&
    to - from > 2 &&
    (isGivenName(tokens[to - 2]?.lower ?? '') || isFamilyName(tokens[to - 1]?.lower ?? '')) &&
    !isGivenName(tokens[to - 3]?.lower ?? '');
  if (ended) nameFrom = to - 2;
  // "فرماندار | دره‌سبز": one word behind a Persian office is of where it is
  const { headFirst, verbLast } = lexicon.grammar;
  const only = tokens[nameTo - 1]?.lower ?? '';
  if (
    headFirst &&
    verbLast &&
    role === from &&
    nameTo - nameFrom === 1 &&
    !isTitle(tokens[nameFrom - 1]) &&
    !isGivenName(only) &&
    !isFamilyName(only)
  )
    nameFrom = nameTo;
  const title = tokens.findIndex(
    (token, k) => k >= roleEnd && k < nameTo - 1 && (isTitle(token) || token.text === ')'),
  );
  const officeEnd = title < 0 ? nameFrom : tokens[title]?.text === ')' ? title + 1 : title;
  if (title >= 0) nameFrom = withoutTitles(tokens, title, nameTo);
  // "ዳይሬክተር | ሰለሞን ታደሰ | ቁስለኞቹ ሌሊት"
  const { calledByGivenName } = lexicon.grammar;
  if (calledByGivenName && role >= 0 && nameFrom === roleEnd && isGivenName(tokens[nameFrom]?.lower ?? ''))
    nameTo = Math.min(nameTo, nameFrom + 2);
  // "አቶ | ግርማ ወልደየስ | ሐሙስ ዕለት": a name and the father's
  if (title >= 0 && lexicon.grammar.calledByGivenName) nameTo = Math.min(nameTo, nameFrom + 2);
  const unnamed = tokens.slice(Math.max(0, from - 1), to).some((token) => has(token, Is.indefinite));
  const isNamed = found !== undefined || given > role;
  const behind = role === from && !unnamed && !isNamed ? apposedName(tokens, to) : undefined;
  const described = unnamed || (role >= 0 && nameFrom >= nameTo);
  // "פרופ' נעמה גרינשפן, | מנהלת מכון הכבד, | אמרה": what a title tells is less
  const titled = role >= 0 && nameTo === to && nameFrom < to && lexicon.officeTitles.has(tokens[role]?.lower ?? '');
  const apposed = (role < 0 || titled) && !body ? apposedOffice(tokens, to) : undefined;
  const phrase = withoutOf(sliceOf(text, tokens, from, to), tokens[from - 1], lexicon);
  const named = behind !== undefined || (!described && nameTo - nameFrom <= 4);
  const [first, last] = behind ? [behind.from, behind.to] : [nameFrom, nameTo];
  return changed(pronounAt(sentence, from, to), {
    kind: named ? (body && role < 0 ? 'organisation' : 'person') : 'description',
    name: named ? withoutOf(sliceOf(text, tokens, first, last), tokens[first - 1], lexicon) : '',
    words: named
      ? tokens
          .slice(first, last)
          .flatMap(({ lower }, k) =>
            WITH_INITIAL.test(lower)
              ? lower.split('.')
              : k === last - first - 1
                ? withoutNameCase(lower, lexicon)
                : lower,
          )
      : [],
    ...(apposed && { reach: apposed.to }),
    ...(behind && { reach: behind.to }),
    role: alone
      ? sliceOf(text, tokens, from, roleEnd)
      : apposed
        ? sliceOf(text, tokens, to + 1, apposed.to)
        : role < 0 && officeEnd === from
          ? ''
          : described || behind
            ? phrase
            : officeEnd > from
              ? sliceOf(text, tokens, from, officeEnd)
              : sliceOf(text, tokens, nameTo, to),
    head: alone
      ? withoutAmharicArticle(tokens[role]?.lower ?? '')
      : headOf(tokens[apposed?.head ?? role]?.lower ?? '', lexicon),
    phrase,
  });
}

/** "الوزيرة", who is "وزيرة الزراعة": an office without its article. */
function headOf(word: string, { bitsOf }: Lexicon): string {
  const bare = word.replace(/^(?:ال|ה)(?=\p{L}{2})/u, '');
  return bare !== word && bitsOf(bare) & Is.role ? bare : word;
}

/** "ბერიძე|მ": the last word of a name as the article has it elsewhere. */
function withoutNameCase(word: string, { caseEndings }: Lexicon): string {
  const found = caseEndings.find(({ ending }) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_NAME);
  return found ? word.slice(0, -found.ending.length) + found.kept : word;
}

const SHORTEST_NAME = 4;
