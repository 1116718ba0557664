import { fileOf } from '../article/language-files';
import { pieceText } from './piece-text';

/** What every script in a page knows: Indonesian and English. Malay that does not say it is Malay counts as Indonesian, which has most of its labels too. */
const KNOWN = /^(?:id|in|en)\b/iu;

/** Short words that any text in these languages is full of. */
const FREQUENT =
  /(?<!\p{L})(?:yang|dan|di|dengan|untuk|pada|dari|ini|itu|dalam|tidak|akan|the|of|and|to|in|that|for|was|with|on)(?!\p{L})/giu;

/** One word in this many is one of them in real text; in other languages far fewer. */
const ONE_IN = 12;

/** How much text is looked at, in UTF-16 code units, and how little says nothing. */
const ENOUGH = 20_000;
const LEAST_TEXT = 300;

/**
 * Whether a page is in a language that the scripts in it know, by its text: what a page says of its language is often wrong. Words that it was given
 * already are believed to be of the language that it says.
 * @returns undefined while there is too little text
 */
export function isKnownLanguage(document: Document): boolean | undefined {
  const { lang } = document.documentElement;
  if (lang !== '' && !KNOWN.test(lang)) return isGiven(lang);
  const paragraphs = [...document.querySelectorAll('p')].map(({ textContent }) => textContent).join(' ');
  const text = (paragraphs.length < LEAST_TEXT && document.body ? pieceText([document.body]) : paragraphs).slice(
    0,
    ENOUGH,
  );
  if (text.length < LEAST_TEXT) return undefined;
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const frequent = text.match(FREQUENT)?.length ?? 0;
  return frequent * ONE_IN >= words;
}

const isGiven = (lang: string): boolean => fileOf(lang) in (globalThis.jernihWords ?? {});
