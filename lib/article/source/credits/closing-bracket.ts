import { hasWord, tellingWords } from '../byline/bare-byline';
import { isDate } from '../dateline/dateline-context';
import { printed, type Witness } from '../evidence';
import { afterWord } from '../lines/after-word';
import type { BodyLines } from '../lines/body-lines';
import type { Line } from '../lines/lines';
import { fold } from '../lines/plain-text';
import { isEastAsianName, isKnownName } from '../names/known-names';
import { nameOf } from '../names/name';
import { lowered, type Words } from '../words';
import { agencyName, isAgency } from './agencies';
import { editorBefore, editorBehind } from './house-initials';
import { areNobodys } from './nobodys-letters';

const LINES = 2;
/** Below the text a box and who edited it may stand: an agency is looked for so much further up. */
const MORE_LINES = 4;
/** Behind a full stop: an agency's short name behind its long one, "Agence France-Presse (AFP)", stands inside the sentence. */
const CLOSING = /[.!?…。][”"’'»“]?\s*[([（【]([^()[\]（）【】]{2,40})[)\]）】]\s*\*{0,3}$/u;
/** "（谷本陽子）" in a line of its own. */
const ALONE = /^[（(]([\u3400-\u9fff々\u3041-\u3096、・]{3,16})[)）]$/u;
/** So far from its end may the brackets begin, and the full stop before them. */
const LONGEST = 60;
/** "… said. PTI", "… disse. – Lusa": behind the last full stop. */
const BEHIND_STOP = /[.!?…।॥]["”’'»“]?\s+(?:[–—-]{1,2}\s?)?([^\s.!?…।॥,;:][^.!?…।॥,;:]{1,30})$/u;
/** "… said. — Dennis Ancheta/JMR, Harbour News": in the Philippines initials and the house behind a dash, and who reported before them. */
const BEHIND_DASH = /[—–]\s?(?:[^—–]{4,70}\/\s?)?(\p{Lu}{2,4}), ([^—–,]{3,40})$/u;
const LONGEST_SIGNATURE = 120;
const INITIALS = /^\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){1,2}$/u;
/** "… frei. (kas)", "… ufficio. (g.b.)": small letters that stand for somebody of the desk. Who wrote the article signs so too, which is seen where the name stands above it. In English such words are none's. */
const SIGNED = /^(?:\p{Ll}{2,3}|\p{Ll}{2,4}\/\p{Ll}{2,4}|(?:\p{Ll}\.\s?){2,3})$/u;
/** "(S.K.S.)", "(MKo)", "(र. कु.)": capitals with stops or with small letters between, which no party and no agency is written with. */
const CAPITALS =
  /^(?:(?:\p{Lu}\.\s?){2,3}|\p{Lu}{2}\p{Ll}{1,2}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}?|(?:\p{Lo}\p{M}*\.\s?){2,3})$/u;
const QUOTED = /["”’»“]\s*[([（【][^([（【]*$/u;
/** "س.م/ر.ح" in a line of its own: letters that stand for names, by two. */
const DOTTED = /^\(?(?:\p{Lo}\.\s?){1,2}\p{Lo}?\s?\/\s?(?:\p{Lo}\.\s?){1,2}\p{Lo}?\.?\)?$/u;

/**
 * "… kata Budi. (antara/kabar)", "… said. PTI", "…と話した。（山川花子）", "… sagte er. (Anna Berg, 5.11.2031)", "… tutupnya. (kbr/eko)": in the brackets that close the last paragraph the
 * agency, or who wrote it: the head has the same name in an element of its own, or the date stands beside it. Initials name the editor where the press signs so. They
 * stay where they are printed.
 * @param head the lines between the headline and the text
 */
export function readClosingBracket(
  { backward }: BodyLines,
  head: readonly Line[],
  { words, text: body, isOwn }: { words: Words; text: string; isOwn: (name: string) => boolean },
): Witness[] {
  const isTold = (name: string): boolean =>
    words.atStart('photo', lowered(name)) > 0 ||
    body.split(name).length > 2 ||
    tellingWords(name).some((word) => hasWord(body, lowered(word)));
  let left = LINES;
  for (const { text } of backward) {
    if (left <= -MORE_LINES) break;
    left -= 1;
    const end = text.slice(-LONGEST);
    const alone = BEHIND_STOP.exec(end)?.[1];
    if (alone && isAgency(alone) && left >= 0) return [printed('agency', agencyName(alone), alone, 'credit')];
    const [signature = '', initials = '', house = ''] =
      left >= 0 ? (BEHIND_DASH.exec(text.slice(-LONGEST_SIGNATURE)) ?? []) : [];
    if (initials && isOwn(house)) return [printed('editor', initials, signature, 'credit')];
    if (left >= 0 && DOTTED.test(text)) return [printed('editor', text.replace(/^\(|\)$/g, ''), text, 'credit')];
    const inside = CLOSING.exec(end)?.[1] ?? ALONE.exec(text)?.[1];
    if (!inside) continue;
    const dated = inside.split(/\s*,\s*/);
    const isDated = dated.length > 1 && isDate(dated.at(-1) ?? '', words);
    const signed = isDated ? dated.slice(0, -1).join(', ') : inside;
    const parts = signed.split(/\s*[/,–・、-]\s*/).map((part) => spelledSign(part, words));
    // As the agency writes itself: "aa" are an editor's initials.
    const agency = parts.find(isAgency) ?? afterMaterial(signed, words);
    const editor = !agency
      ? ''
      : agency === parts[0]
        ? editorBehind(agency, parts.slice(1), words)
        : parts.length === 2
          ? editorBefore(parts[0] ?? '', agency, words)
          : '';
    const names = isDated && left >= 0 ? parts.filter((part) => isFullName(part, words)) : [];
    const said = [
      ...(agency ? [printed('agency', agencyName(agency), inside, 'credit')] : []),
      ...(editor ? [printed('editor', editor, inside, 'credit')] : []),
      ...names.map((name) => printed('authors', name, inside, 'credit')),
    ];
    if (said.length) return said;
    if (left < 0) continue;
    if (
      parts.every((part) => isInHead(part, head)) ||
      (words.files[0] === 'ja' && parts.every((part) => isJapaneseName(part) || isEastAsianName(part, words)))
    )
      return parts.map((part) => printed('authors', part, inside, 'credit'));
    // "… 24 Mei. (Mas Tono)": where the press signs so, and nobody else is named.
    if (words.initialsNameEditor && isFullName(inside, words) && CLOSING.test(end) && !isTold(inside))
      return [printed('authors', inside, inside, 'bare byline')];
    if (words.initialsNameEditor && INITIALS.test(inside) && !parts.some((part) => areNobodys(part, words)))
      return [printed('editor', parts.at(-1) ?? '', inside, 'credit')];
    const isLast = left === LINES - 1;
    // Behind a quotation in brackets stands whose it is.
    if (isLast && isKnownName(inside) && isFullName(inside, words) && !QUOTED.test(end) && !isTold(inside))
      return [printed('authors', inside, inside, 'bare byline')];
    if (isLast && words.files[0] !== 'en' && CAPITALS.test(inside) && !QUOTED.test(end))
      return [printed('authors', inside, inside, 'initials')];
    if (isLast && words.files[0] !== 'en' && SIGNED.test(inside) && !parts.some((part) => areNobodys(part, words)))
      return [printed('editor', inside, inside, 'credit')];
  }
  return [];
}

/** "(Ant/P-3)": an agency cut short, with a capital; in small letters it may be somebody's initials. */
const spelledSign = (part: string, words: Words): string =>
  (/^\p{Lu}\p{Ll}{2}$/u.test(part) && words.agencySigns.get(lowered(part))) || part;

/** Whether the head has a name in an element of its own, or at its beginning: "谷本陽子、写真・稲田裕二". */
const isInHead = (name: string, head: readonly Line[]): boolean =>
  head.some(({ nodes }) =>
    nodes.some(({ nodeValue }) => {
      const said = fold(nodeValue ?? '');
      return said === name || (said.startsWith(name) && /^[、，]/u.test(said.slice(name.length)));
    }),
  );

/** "（谷本陽子）", by custom of that country's press: three to five characters, of which the last does not say what is done, who does it or that honorifics are left out. */
const isJapaneseName = (text: string): boolean =>
  /^(?:[\u3400-\u9fff々]{3,5}|[\u3400-\u9fff々]{1,3}[\u3041-\u3096]{2,4})$/u.test(text) &&
  !/[略載部班員者社局了続終照時紙論集談会室課長県市町村区都府省庁製版用他等同新]$|^(?:随時|毎週|毎月|一部|当時|以下|本文)|関連|記事|写真|動画|画像|速報|有料|会員|特集|連載|解説|提供|編集/u.test(
    text,
  );

/** "Mit Material von dts". */
function afterMaterial(text: string, words: Words): string | undefined {
  const name = afterWord(text, words.atStart('material', lowered(text)));
  return isAgency(name) ? name : undefined;
}

const isFullName = (text: string, words: Words): boolean => {
  const name = nameOf(text, words);
  return name?.kind === 'person' && name.name === text && /\s/.test(text);
};
