import { isAgency } from '../article/source/credits/agencies';

/** A person's name in parts, or the name of a desk, agency or house, or one that cannot be parted: `literal`. */
export type AuthorName = { family: string; given: string; suffix: string } | { literal: string };

const PARTICLES = new Set(
  'de del della dello di da dal do dos das du des la le van von vom zu zum zur der den ter ten te op af av bin binti ibn ben el al st. st'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d)\.?$/i;
/** Words that no person is named by: the author is a desk or a house. */
const GROUP =
  /(?:^|[\s.-])(?:redaksi|redaktion|redacción|redação|rédaction|redazione|redactie|redakcja|redakce|редакция|staff|team|tim|admin|newsroom|desk|news|press|agency|agentur|agence|agencia|board|editors?|correspondents?|reporters?|online|times|post|today|tv|radio|magazine|journal|media|university|institute|ministry|council|the)(?:$|[\s.])|\.(?:com|co|id|net|org|de|at|ch|fr|it|es|tv|news|is|uk|tr)$|[\d/@&]/i;
const HAN = /^[\p{sc=Han}]{2,4}$/u;
const HAN_SPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,4}[\s　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5}$/u;
const HANGUL = /^[\p{sc=Hangul}]{2,4}$/u;
const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|皇甫|令狐|慕容|夏侯|남궁|황보|제갈|사공|선우|독고)/u;
/** Second given names of Spanish: behind another one they are no first family name. */
const SECOND_GIVEN = new Set(
  'maría josé carlos luis antonio manuel miguel jesús francisco pablo ángel isabel teresa carmen alberto javier ignacio enrique eduardo fernando elena luisa cristina pilar alejandro victoria belén beatriz rosa lucía laura jorge felipe rafael ernesto guillermo sebastián camilo esteban'.split(
    ' ',
  ),
);
const FAMILY_FIRST = new Set(['hu', 'vi', 'zh', 'ja', 'ko']);

/**
 * Parts a name for a list of authors. Uncertain names stay whole: a list may show "Monalisa" or "山川花子" as they are.
 * @param name as printed
 * @param lang BCP 47 of the article: Spanish names have two family names, Hungarian ones begin with the family's
 * @param houses names of the publisher: an author of that name is the house
 */
export function partName(name: string, lang: string, houses: readonly string[] = []): AuthorName {
  const text = name.replace(/\s+/g, ' ').trim();
  const base = lang.split('-')[0]?.toLowerCase() ?? '';
  if (isAgency(text) || GROUP.test(text) || houses.some((house) => house.toLowerCase() === text.toLowerCase()))
    return { literal: text };
  const eastern = eastAsian(text, base);
  if (eastern) return eastern;
  const [listed = '', given = '', ...more] = text.split(/\s?,\s/);
  if (given !== '' && more.length === 0 && !SUFFIX.test(given)) return { family: listed, given, suffix: '' };
  // "J.K.": between initials the styles have blanks.
  const words = text
    .replaceAll(',', '')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ')
    .split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? (words.pop() ?? '') : '';
  if (words.length < 2 || words.length > 7) return { literal: text };
  if (FAMILY_FIRST.has(base) && base !== 'vi')
    return { family: words[0] ?? '', given: words.slice(1).join(' '), suffix };
  if (base === 'vi') return { literal: text };
  const start = familyStart(words, base);
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' '), suffix };
}

function eastAsian(text: string, base: string): AuthorName | undefined {
  if (HAN_SPACED.test(text)) {
    const [family = '', given = ''] = text.split(/[\s　]/);
    return { family, given, suffix: '' };
  }
  if (HANGUL.test(text) || (HAN.test(text) && base === 'zh')) {
    const length = COMPOUND.test(text) && text.length > 2 ? 2 : 1;
    return { family: text.slice(0, length), given: text.slice(length), suffix: '' };
  }
  // Where a Japanese family name ends cannot be seen.
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text) ? { literal: text } : undefined;
}

/** Where the family name starts: at its particles, in Spanish at the first of two family names, which two given names leave out. */
function familyStart(words: readonly string[], base: string): number {
  let start = words.length - 1;
  if (
    base === 'es' &&
    words.length >= 3 &&
    !(words.length === 3 && SECOND_GIVEN.has((words[1] ?? '').toLowerCase())) &&
    !isParticle(words[start - 1]) &&
    !/^\p{L}\.?$/u.test(words[start - 1] ?? '')
  )
    start -= 1;
  while (start > 1 && isParticle(words[start - 1])) start -= 1;
  return start;
}

const isParticle = (word: string | undefined): boolean => word !== undefined && PARTICLES.has(word.toLowerCase());

/** "Antony J." becomes "A. J.", "Jean-Luc" becomes "J.-L."; names in scripts without capitals stay whole. */
export function initialsOf(given: string): string {
  if (!/\p{Lu}/u.test(given)) return given;
  return given
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');
}

const EAST_ASIAN = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]/u;

/** The name as one says it: given name, family name, suffix; East Asian names in their own order. */
export function saidName(author: AuthorName): string {
  if ('literal' in author) return author.literal;
  const { family, given, suffix } = author;
  if (EAST_ASIAN.test(family)) return `${family}${given}`;
  return [given, family].filter(Boolean).join(' ') + (suffix ? ` ${suffix}` : '');
}

/** The name as it stands in an alphabetical list: "Whitfield, Mary A., Jr."; East Asian names have no comma. */
export const listedName = (author: AuthorName): string =>
  'family' in author && EAST_ASIAN.test(author.family) ? saidName(author) : partedName(author);

/** Family name, given name and suffix with commas between them, in any script: for programs. */
export function partedName(author: AuthorName): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}
