import { inEveryLanguage } from '../every-language';
import { isUncased } from '../lines/uncased';

const LETTERS = /\p{L}[\p{L}\p{M}.]*/gu;
/** "N.T.", "D.C.": letters that stand for words. */
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}?$/u;
/** Of names that begin so: "St. Louis", "Fort", "Mount", "Port". */
const SHORTENED = /^(?:ST|FT|MT|PT|STE)\.?$/;
const VOWEL = /[AEIOUYÀ-ÖØ-ÝΑΕΗΙΟΥΩАЕЁИОУЫЭЮЯІЇЄ]/;
/** Acronyms with a vowel: countries, regions and unions. */
const ACRONYM = /^(?:USA?|UAE|UEA|UK|EU|UE|AS|DKI|DIY|SUU?L\p{Lu}+|KBB|OKI|OKU|CIS|PNG|США|ОАЭ|ЕС|ДНР|ЛНР|АР)$/u;
const SHORT_REGION = 3;

const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’`]/g, '’').toLowerCase();

/**
 * A place that is printed in capitals throughout as it is usually printed: as the text has it elsewhere ("DKI Jakarta", "Saint-Étienne"), else with capitals at the beginning of its words.
 * Abbreviations stay ("Washington, D.C.", "Mataram, NTB"), and so does a name in which the other letters would want accents that capitals have not.
 * @param place "BANJAR BARU"; any other stays as it is
 * @param text the article's
 * @param lang BCP 47, for the letters i of Turkish
 */
export function inUsualCapitals(place: string, text: string, lang: string): string {
  const parts = place.split(/(,\s*)/);
  return parts.map((part, index) => (index % 2 ? part : usual(part, { text, lang, isFirst: index === 0 }))).join('');
}

function usual(part: string, { text, lang, isFirst }: { text: string; lang: string; isFirst: boolean }): string {
  if (isUncased(part) || part !== part.toUpperCase()) return part;
  if (part.length < 2 || DOTTED.test(part) || (!isFirst && part.length <= SHORT_REGION)) return part;
  const told = elsewhere(part, text);
  if (told) return told;
  // Capitals of Greek have no accents.
  if (/\p{Script=Greek}/u.test(part)) return part;
  let isInside = false;
  return part.replace(LETTERS, (word, at: number) => {
    const before = part.charAt(at - 1);
    const wasInside = isInside;
    isInside = true;
    if (SHORTENED.test(word)) return word.charAt(0) + word.slice(1).toLowerCase();
    if (DOTTED.test(word) || ACRONYM.test(word) || (word.length <= SHORT_REGION && !VOWEL.test(word))) return word;
    const lower = word.toLocaleLowerCase(/^(?:tr|az)/.test(lang) ? lang : undefined);
    if (wasInside && before !== '/' && inEveryLanguage('placeParticles').has(lower)) return lower;
    // "Nuku’alofa", but "L’Aquila".
    if (/['’`]/.test(before) && at > 2) return lower;
    return word.charAt(0) + lower.slice(1);
  });
}

/** How the text spells the same letters where it is not in capitals throughout; "" where it never does. */
function elsewhere(part: string, text: string): string {
  const all = folded(text);
  const wanted = folded(part);
  // Only where folding keeps every letter's place one can be found by the other.
  const plain = text.normalize('NFC');
  if (all.length !== plain.length) return '';
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    const found = plain.slice(at, at + wanted.length);
    const isWhole = !/[\p{L}\p{M}]/u.test(plain.charAt(at - 1) + plain.charAt(at + wanted.length));
    if (isWhole && found !== found.toUpperCase() && /^\p{Lu}/u.test(found)) return found;
  }
  return '';
}
