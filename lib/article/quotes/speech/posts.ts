import type { Found } from '../kinds/rank';
import { countWords } from '../sentences/direct';

/** "Drei Tore, ein Schiedsrichter. — Jana Kern (@janakern) 8. März 2026", or the second half of it alone: how a post is signed that stands in an article. */
const SIGNED = /(?:^|\s)[—–-]\s?([^()—–@“”"«»]{2,60}?)\s\((@[A-Za-z0-9_.]{2,40})\)\s?([^()<>]{0,40}\d[^()<>]{0,12})$/u;
/** What a post links to, at its end. */
const LINKS = /(?:\s*(?:https?:\/\/\S+|pic\.(?:twitter|x)\.com\/\S+))+\s*$/u;
const PICTOGRAPHS = /(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{FE0F}|\u{200D}|\p{Emoji_Modifier})+/gu;
/** Words at least: fewer are no statement. */
const SHORTEST = 4;
const SHORTEST_UNSPACED = 12;

/**
 * The posts that stand in an article, each in the paragraph that ends with who signs it, or in the one before. They have no marks, and nobody tells that
 * somebody says them.
 */
export function postsIn(paragraphs: readonly string[]): Found[] {
  return paragraphs.flatMap((text, index): Found[] => {
    const signed = text.includes('@') && SIGNED.exec(text.trimEnd());
    if (!signed) return [];
    const here = signed.index > 0;
    const paragraph = here ? index : index - 1;
    const whole = here ? text.slice(0, signed.index) : (paragraphs[paragraph] ?? '');
    const words = whole.trim().replace(LINKS, '');
    if (!isStatement(words) || SIGNED.test(whole.trim())) return [];
    const start = whole.indexOf(words);
    const speaker = (signed[1] ?? '').replace(PICTOGRAPHS, ' ').replace(/\s+/gu, ' ').trim();
    if (!speaker) return [];
    const end = start + words.length;
    const quote = { paragraph, start, end, text: words, speaker, speakerFull: speaker, role: '', rank: -1 };
    return [{ quote, direct: true }];
  });
}

const isStatement = (words: string): boolean =>
  countWords(words) >= SHORTEST ||
  (words.length >= SHORTEST_UNSPACED && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words));

/** The paragraphs without what is posted, in whose words nobody of the article speaks. Who signs it stays where it was: the whole name may stand there alone. */
export function withoutPosts(paragraphs: readonly string[], posts: readonly Found[]): readonly string[] {
  if (!posts.length) return paragraphs;
  const ends = new Map(posts.map(({ quote }) => [quote.paragraph, quote.end]));
  return paragraphs.map((text, index) => {
    const end = ends.get(index);
    return end === undefined ? text : ' '.repeat(end) + text.slice(end);
  });
}
