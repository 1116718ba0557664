import { decode, encode } from 'punycode/punycode.es6.js';

/**
 * A host as a reader of its language reads it: "beritá.example" for "xn--berit-4ya.example". A label that could be taken for another one stays in its ASCII form, as in
 * the address bar: one that mixes scripts, that is not written in its normal form, or that looks like Latin letters and is none.
 */
export function readableHost(host: string): string {
  if (!host.includes('xn--')) return host;
  const labels = host.split('.');
  const top = decoded(labels.at(-1) ?? '');
  return labels.map((label) => readable(label, top)).join('.');
}

/** Scripts that are recommended for names (Unicode Standard Annex 31, table 5), without Latin; those that Japanese and Korean mix are one. */
const SCRIPTS = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Hebrew',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
].map((script) => onlyOf(`\\p{Script_Extensions=${script}}`));
const EASTERN = ['Hiragana', 'Katakana', 'Hangul', 'Bopomofo'].map((script) =>
  onlyOf(`\\p{Script_Extensions=Han}\\p{Script_Extensions=${script}}`),
);

/** Letters and marks of these kinds, and the digits and the hyphen that every script has in names. */
function onlyOf(kinds: string): RegExp {
  return new RegExp(`^(?:(?=[\\p{L}\\p{M}])[${kinds}]|[0-9-])+$`, 'u');
}

/** Latin letters with marks that are seen, taken apart (a dot below a vowel alone, as in Vietnamese), and letters that nobody takes for others. */
const LATIN = /^(?:[a-z0-9æðøþßœđħłŋ-]|[\u0300-\u030c\u031b\u0326-\u0328]|(?<=[aeiouy]\u031b?)\u0323)+$/;

/**
 * Letters of the scripts that share the shapes of Latin letters which no Latin letter resembles: a word of the others alone ("сосо") is shown only below a
 * top-level domain of that script.
 */
const LOOKS_LATIN = /[\p{Script=Armenian}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const UNMISTAKABLE = /[бджзийлфцчшщъыэюяђєљњћџґδθλξπσςφψωբգթժլխծղճմյչջռվրփֆ]/u;

function readable(label: string, top: string): string {
  const text = decoded(label);
  if (text === label) return label;
  const isWellWritten =
    /[^\0-\x7f]/.test(text) && `xn--${encode(text)}` === label && text.normalize('NFC').toLowerCase() === text;
  return isWellWritten && (isLatin(text) || isOfOneScript(text, top)) ? text : label;
}

const isLatin = (text: string): boolean => !/\p{M}/u.test(text) && LATIN.test(text.normalize('NFD'));

function isOfOneScript(text: string, top: string): boolean {
  if (!/^\P{M}/u.test(text) || ![...SCRIPTS, ...EASTERN].some((only) => only.test(text))) return false;
  return !LOOKS_LATIN.test(text) || UNMISTAKABLE.test(text) || LOOKS_LATIN.test(top);
}

function decoded(label: string): string {
  if (!label.startsWith('xn--')) return label;
  try {
    return decode(label.slice('xn--'.length));
  } catch {
    return label;
  }
}
