import type { Quote } from '../../article';
import { SPELLED_OTHERWISE, usualLetter } from '../../one-spelling';

/** Soft hyphens and other characters without width that no name has. Joiners are letters' business in Persian and Hindi, but not at the end of a word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]|[\u200c\u200d](?![\p{L}\p{M}])/u;
/** A letter with its accent as a character of its own, a Korean syllable in its letters. */
const APART = /\p{L}[\u0300-\u036f\u3099\u309a]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/u;
/** An apostrophe that counts as a letter: "Ja\u02bcfar". */
const LETTER_APOSTROPHE = /\u02bc/u;
/** Scripts without blanks, where a mark without width stands between words. */
const BREAKS = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]/u;
/** The quick answer for nearly every paragraph. */
const HINT = new RegExp(
  `[\\u0300-\\u036f\\u00ad\\u02bc\\u1100-\\u11ff\\u200b-\\u200d\\u2060\\ufeff]|[\\u3099\\u309a]|${SPELLED_OTHERWISE.source}`,
  'u',
);
/** Before the joiners, of which some belong to a letter. */
const UNUSUAL = new RegExp(
  `${SPELLED_OTHERWISE.source}|${INVISIBLE.source}|${APART.source}|${LETTER_APOSTROPHE.source}`,
  'gu',
);

/** Where the text became shorter, or longer: from which index on, and by how much. */
interface Cut {
  at: number;
  by: number;
}

/** The paragraphs as words are looked up in them, and the way back to where they are written. */
export interface PlainLetters {
  paragraphs: readonly string[];
  /** A name as it is written, with the marks of where a line may break that Khmer has inside it. */
  written(name: string): string;
  /** Puts the offsets and words of quotations found in `paragraphs` back into the given ones. */
  restore<Found extends Pick<Quote, 'paragraph' | 'start' | 'end' | 'text'>>(found: readonly Found[]): Found[];
}

/** Writes the letters of all paragraphs in one way: accents joined to them, one kind of apostrophe, nothing invisible between them. */
export function withPlainLetters(paragraphs: readonly string[]): PlainLetters {
  const cuts = new Map<number, Cut[]>();
  const read = paragraphs.map((text, index) => {
    const { written, shorter } = plain(text);
    if (shorter.length) cuts.set(index, shorter);
    return written;
  });
  return {
    paragraphs: read,
    written(name) {
      if (!cuts.size || !BREAKS.test(name)) return name;
      for (const [index, shorter] of cuts) {
        const start = read[index]?.indexOf(name) ?? -1;
        if (start < 0) continue;
        const end = start + name.length;
        const from = start + sum(shorter.filter(({ at }) => at <= start));
        return (paragraphs[index] ?? '').slice(from, end + sum(shorter.filter(({ at }) => at < end)));
      }
      return name;
    },
    restore: (found) =>
      found.map((quote) => {
        const shorter = cuts.get(quote.paragraph);
        const text = paragraphs[quote.paragraph] ?? '';
        if (!shorter && text === read[quote.paragraph]) return quote;
        const start = quote.start + sum(shorter?.filter(({ at }) => at <= quote.start));
        const end = quote.end + sum(shorter?.filter(({ at }) => at < quote.end));
        return { ...quote, start, end, text: text.slice(start, end) };
      }),
  };
}

/** A joiner that belongs to a letter stands behind others. */
function mend(found: string): string {
  if (found.length === 1 && INVISIBLE.test(found)) return '';
  return found === '\u02bc' ? '’' : usualLetter(found);
}

const sum = (cuts: readonly Cut[] = []): number => cuts.reduce((total, { by }) => total + by, 0);

function plain(text: string): { written: string; shorter: Cut[] } {
  const shorter: Cut[] = [];
  if (!HINT.test(text)) return { written: text, shorter };
  let lost = 0;
  const written = text.replace(UNUSUAL, (found: string, index: number) => {
    const mended = mend(found);
    const by = found.length - mended.length;
    // a joined letter is itself behind its beginning
    if (by !== 0) shorter.push({ at: index - lost + mended.length / 2, by });
    lost += by;
    return mended;
  });
  return { written, shorter };
}
